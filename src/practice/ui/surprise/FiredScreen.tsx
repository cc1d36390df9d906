// A surprise drill that has fired: what a page would say, and the two answers. Afterwards, how fast everyone was, and
// the proof that nobody chose the moment.

import { useCallback, useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { relayCalls } from "../../../actions/relay-link/relay-calls.ts";
import {
  acknowledgeFired,
  type FiredDrill,
  findFired,
  firingIn,
  takeFired,
} from "../../../actions/team/answer-drill.ts";
import type { TeamLink, TeamState } from "../../../actions/team/team-link.ts";
import type { Instant } from "../../../domain/fact/ids.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { useAnswer } from "../../../ui/hooks/use-answer.ts";
import { useLive } from "../../../ui/hooks/use-live.ts";
import { useTeam } from "../../../ui/hooks/use-team.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { DrillStripe } from "../../../ui/parts/DrillStripe.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { Reply } from "../../../ui/parts/text/Reply.tsx";
import { pushHealthWords } from "../../../ui/words/push.ts";
import { startDrill } from "../../actions/drill/start-drill.ts";
import { surpriseScenario } from "../../domain/run/surprise-scenario.ts";
import { AlertText } from "../brief/AlertText.tsx";
import { NotRead } from "../scenarios/NotRead.tsx";
import { useLibrary } from "../scenarios/use-library.ts";
import { surpriseWords } from "../words/surprise.ts";
import { FiredResult } from "./FiredResult.tsx";
import styles from "./FiredScreen.module.css";

/** `address` names the drill, "<drill>.<index>". */
export const FiredScreen = ({ address }: { readonly address: string }) => {
  const { link, state, isMissing } = useTeam();
  const drill = state && findFired(state, address);
  return (
    <>
      <DrillStripe />
      {link && state && drill ? (
        <Fired link={link} state={state} drill={drill} />
      ) : (
        <Screen title={surpriseWords.firedTitle} back={{ href: "/drills", label: surpriseWords.back }}>
          <p role="status">
            {state ? surpriseWords.unknown : isMissing ? pushHealthWords.missing : pushHealthWords.loading}
          </p>
        </Screen>
      )}
    </>
  );
};

interface FiredProps {
  readonly link: TeamLink;
  readonly state: TeamState;
  readonly drill: FiredDrill;
}

const Fired = ({ link, state, drill }: FiredProps) => {
  const { ports, sessions, openIncidents } = useApp();
  const { route } = useLocation();
  const { here, hasFailed, readAgain } = useLibrary();
  const askOne = useCallback((token: string) => relayCalls.drill(token, drill.drillId), [drill.drillId]);
  const { answer, ask } = useAnswer(link, askOne);
  const [said, setSaid] = useState("");
  const [isLate, setLate] = useState(false);
  const open = useLive(openIncidents.list) ?? [];
  const real = open.some((incident) => !incident.drill);
  const firing = firingIn(answer, drill, state.relayAheadMs);
  const firedAt = (drill.firedAt ?? firing?.firedAt ?? null) as Instant | null;
  const takenBy = firing?.takenBy ?? null;
  const isOthers = isLate || (takenBy !== null && takenBy !== state.membership?.deviceId);
  const running = open.find((one) => one.drill && firedAt !== null && (one.declaredAt ?? 0) >= firedAt);
  const known = here?.library.entries.map((entry) => entry.scenario) ?? [];
  const builtIn = here?.shelf.builtIn ?? [];
  const id = drill.scenario ?? firing?.scenario ?? null;
  const scenario = surpriseScenario({ known, builtIn }, { ...drill, scenario: id });
  const isAcknowledged =
    drill.acknowledgedAt !== null ||
    (firing?.acks.some(({ deviceId }) => deviceId === state.membership?.deviceId) ?? false);
  useAskAgain(ask, !drill.isHere && takenBy === null);
  useEffect(() => void openIncidents.refresh(), [openIncidents]);

  const acknowledge = async (): Promise<void> => {
    await acknowledgeFired(link, drill, ports.clock.now());
    await link.refresh();
    const waiting = link.state.get()?.waiting ?? [];
    const entry = waiting.find((one) => one.type === "drill-ack" && one.drillId === drill.drillId);
    if (entry?.refused) setSaid(surpriseWords.refusedAck(entry.refused.message));
    else setSaid(entry ? surpriseWords.kept : surpriseWords.acknowledgedHere);
    await ask();
  };
  const take = async (): Promise<void> => {
    if (!scenario) return;
    const at = ports.clock.now();
    setSaid(surpriseWords.taking);
    const taken = await takeFired(link, drill, at);
    if (taken.type === "refused") return setSaid(surpriseWords.refusedAck(taken.message));
    if (taken.type === "taken" && !taken.first) {
      setLate(true);
      setSaid("");
      return ask();
    }
    try {
      const pushedAt = firedAt ?? at;
      const acknowledgedAt = drill.acknowledgedAt ?? at;
      const start = { scenario, speed: 1, pushedAt, alertAt: pushedAt, acknowledgedAt, at } as const;
      const session = await startDrill({ ports, sessions, random: link.ports.random }, start);
      route(`/incident/${session.id}/severity`);
    } catch {
      setSaid(surpriseWords.failed);
    }
  };

  return (
    <Screen
      title={scenario ? surpriseWords.page(scenario.parts[0]?.service ?? "") : surpriseWords.firedTitle}
      back={{ href: "/drills", label: surpriseWords.back }}
      thumb={
        <>
          <Reply centered role="status">
            {said}
          </Reply>
          {real && <p class={styles.real}>{surpriseWords.realOpen}</p>}
          {!isAcknowledged && (
            <Button once look={real ? "quiet" : "primary"} onTap={() => void acknowledge()}>
              {surpriseWords.acknowledge}
            </Button>
          )}
          {isOthers ? (
            <Button look="quiet" href="/receive">
              {surpriseWords.receive}
            </Button>
          ) : running ? (
            <Button look={real ? "quiet" : "primary"} onTap={() => route(`/incident/${running.id}`)}>
              {surpriseWords.toDrill}
            </Button>
          ) : (
            <Button
              once
              look={isAcknowledged && !real ? "primary" : "plain"}
              disabled={scenario === null}
              onTap={() => void take()}
            >
              {surpriseWords.take}
            </Button>
          )}
        </>
      }
    >
      {hasFailed && <NotRead onAgain={readAgain} />}
      {scenario && <AlertText scenario={scenario} />}
      <p>{surpriseWords.honest}</p>
      {/* Until it is answered, the phone shows what a page would show and nothing more. */}
      {(isAcknowledged || isOthers) && <FiredResult link={link} state={state} drill={drill} firing={firing} />}
    </Screen>
  );
};

const AGAIN_MS = 10_000;

/** Asks again from time to time while somebody looks at the screen: only the relay knows who has command. */
const useAskAgain = (ask: () => Promise<void>, isOpen: boolean): void =>
  useEffect(() => {
    if (!isOpen) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void ask();
    }, AGAIN_MS);
    return () => clearInterval(timer);
  }, [ask, isOpen]);
