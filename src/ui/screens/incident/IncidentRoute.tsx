// Opens one incident and shows the screen that the address names, or the board if it names none.

import { useEffect, useMemo, useState } from "preact/hooks";
import { useLocation, useRoute } from "preact-iso";
import type { IncidentSession } from "../../../actions/incident/incident-session.ts";
import { lazy } from "../../../actions/ports/lazy.ts";
import type { StorageFailure } from "../../../actions/ports/storage-port.ts";
import type { IncidentId } from "../../../domain/fact/ids.ts";
import type { Incident } from "../../../domain/incident/incident.ts";
import { useApp } from "../../context/app-context.ts";
import { useFailure } from "../../hooks/use-failure.ts";
import { useLazy } from "../../hooks/use-lazy.ts";
import { useLive } from "../../hooks/use-live.ts";
import { useWide } from "../../hooks/use-wide.ts";
import { Button } from "../../parts/Button.tsx";
import { DrillStripe } from "../../parts/DrillStripe.tsx";
import { LazyScreen } from "../../parts/LazyScreen.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { atTheDoor } from "../../taps/at-the-door.ts";
import { dim } from "../../taps/dim.ts";
import { flowWords } from "../../words/incident.ts";
import { partsWords } from "../../words/parts.ts";
import { BoardScreen } from "./board/BoardScreen.tsx";
import { lazySheets } from "./board/lazy-sheets.ts";
import { DrillBarSlot } from "./DrillBarSlot.tsx";
import { LastEntry } from "./LastEntry.tsx";
import { lazyStep } from "./lazy-steps.ts";
import { SessionContext, useSession } from "./use-session.ts";

/** Every screen of a drill has the DRILL stripe above it. */
export const IncidentRoute = () => {
  const { params } = useRoute();
  const { ports, sessions } = useApp();
  const id = params.id as IncidentId;
  const fail = useFailure();
  const [session, setSession] = useState<IncidentSession | "unread" | null | undefined>(sessions.held(id) ?? undefined);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    setSession(sessions.held(id) ?? undefined);
    sessions.open(id).then(
      (opened) => gone || setSession(opened),
      // Storage that doesn't answer may do so next time; anything else is a defect, and its screen offers the log.
      (error: Partial<StorageFailure>) => gone || (error.problem ? setSession("unread") : fail(error)),
    );
    return () => {
      gone = true;
    };
  }, [id, sessions, fail, tries]);
  useEffect(() => ports.awake.keep(), [ports]);

  const door = useMemo(
    () => (session && session !== "unread" ? atTheDoor(session, () => performance.now(), dimFocused) : session),
    [session],
  );

  if (door === undefined) return <Screen title={partsWords.loading} />;
  if (door === null) return <UnknownIncident />;
  if (door === "unread") return <UnreadIncident onRetry={() => setTries(tries + 1)} />;
  return (
    <SessionContext.Provider value={door}>
      <OpenIncident step={params.step} key={door.id} />
    </SessionContext.Provider>
  );
};

/** The control of a repeated tap has the focus. */
const dimFocused = (): void => {
  if (document.activeElement) dim(document.activeElement);
};

const OpenIncident = ({ step }: StepScreenProps) => {
  const session = useSession();
  const { drill, phase, run } = useLive(session.incident);
  const packLost = useLive(session.packLost);
  const { practice } = useApp();
  // The first minutes, the update and the board's sheets are the next taps of most incidents: they are loaded as soon as
  // this is drawn.
  useEffect(() => {
    for (const next of [lazyStep("first", practice), lazyStep("update", practice), lazySheets])
      next?.load().catch(() => undefined);
  }, [practice]);
  const takenBack = phase.type === "withdrawn" && (step === "severity" || step === "first" || step === "update");
  return (
    <>
      {drill && <DrillStripe />}
      {drill && <DrillBarSlot step={step} />}
      {packLost && <p role="status">{flowWords.packLost}</p>}
      {takenBack ? (
        <TakenBack />
      ) : isMissingStory(step, { drill, run }) ? (
        <NoStory />
      ) : (
        <StepScreen step={step === "real" && run && !run.ended ? "channel" : step} />
      )}
    </>
  );
};

/** True for a screen that only a drill has, or only a drill with a story, if this incident isn't one. */
const isMissingStory = (step: string | undefined, { drill, run }: Pick<Incident, "drill" | "run">): boolean =>
  (step === "real" && !drill) || ((step === "channel" || step === "rewrite") && !run);

const NoStory = () => {
  const session = useSession();
  return (
    <Screen title={flowWords.noStory} back={{ href: `/incident/${session.id}`, label: flowWords.backToBoard }}>
      <p>{flowWords.noStoryNote}</p>
    </Screen>
  );
};

const TakenBack = () => {
  const { route } = useLocation();

  return (
    <Screen
      title={flowWords.takenBack}
      thumb={
        <Button look="primary" onTap={() => route("/")}>
          {flowWords.toNow}
        </Button>
      }
    >
      <p role="status">{flowWords.takenBackNote}</p>
      <LastEntry />
    </Screen>
  );
};

interface StepScreenProps {
  readonly step: string | undefined;
}

const StepScreen = ({ step }: StepScreenProps) => (useWide() ? <WideStep step={step} /> : <OneStep step={step} />);

/** The steps that are shown beside the board; the others need the whole attention. */
const beside: ReadonlySet<string> = new Set([
  "update",
  "log",
  "sent",
  "work",
  "decisions",
  "export",
  "send",
  "picture",
  "say",
]);

const panes = lazy(async () => (await import("./wide/Panes.tsx")).Panes);

/** Until the panes have loaded, and for all other steps, one screen has the window. */
const WideStep = ({ step }: StepScreenProps) => {
  const arrival = useLazy(panes);
  const { practice } = useApp();
  const name = step && beside.has(step) ? step : "log";
  const side = step === undefined || name === step ? lazyStep(name, practice) : null;
  return arrival.type === "here" && side ? <arrival.part name={name} side={side} /> : <OneStep step={step} />;
};

const OneStep = ({ step }: StepScreenProps) => {
  const session = useSession();
  const screen = lazyStep(step ?? "", useApp().practice);
  if (screen) {
    const back = { href: `/incident/${session.id}`, label: partsWords.back };
    return (
      <LazyScreen screen={screen} back={back} key={step}>
        {(Step) => <Step />}
      </LazyScreen>
    );
  }
  switch (step) {
    default:
      return <BoardScreen />;
  }
};

const UnreadIncident = ({ onRetry }: { readonly onRetry: () => void }) => (
  <Screen title={partsWords.notRead} back={{ href: "/", label: flowWords.backToNow }}>
    <p role="status">{flowWords.unread}</p>
    <Button onTap={onRetry}>{partsWords.tryAgain}</Button>
  </Screen>
);

const UnknownIncident = () => (
  <Screen title={partsWords.notHere} back={{ href: "/", label: flowWords.backToNow }}>
    <p>{flowWords.unknown}</p>
    <p>
      <a href="/review">{flowWords.toReview}</a>
    </p>
  </Screen>
);
