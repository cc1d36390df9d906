// The handoff of command or of another role. It opens at the stage under way: the brief, its read-back, or telling the
// channel. The only thing it ever refuses is taking over without a read-back.

import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { OwnTexts } from "../../../../actions/incident/write-brief.ts";
import type { FactId, Instant, Person } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { RoleId } from "../../../../domain/pack/pack.ts";
import { useIncident } from "../use-incident.ts";
import { GiveBrief } from "./GiveBrief.tsx";
import { HandedOver } from "./HandedOver.tsx";
import { ReadAloud } from "./ReadAloud.tsx";
import { roleNamed } from "./role-named.ts";
import { TakeOver } from "./TakeOver.tsx";

/** Shows the role in `?role=`, or command if none is named. */
export const HandoffScreen = () => {
  const view = useIncident();
  const { query } = useLocation();
  const { incident, pack } = view;
  const { handoff, lastHandoff } = incident.seat;
  const [taker, setTaker] = useState<Person | null>(null);
  const [replacing, setReplacing] = useState<FactId | null>(null);
  // Kept beside the brief, so that taking the hand-off back or writing a new one loses no word.
  const [own, setOwn] = useState<Readonly<Partial<Record<RoleId, OwnTexts>>>>({});
  const [again, setAgain] = useState<Instant | null>(null);
  const asked = pack.roles.find(({ id }) => id === query.role)?.id;
  const isShown = useStaysShown(incident);

  const stage =
    handoff && replacing !== handoff.id
      ? query.view === "reader"
        ? "aloud"
        : "taking"
      : lastHandoff && isShown && again !== lastHandoff.at && (asked ?? lastHandoff.role) === lastHandoff.role
        ? "handed"
        : "giving";
  useTitleFocus(stage);

  if (handoff && stage === "aloud") return <ReadAloud view={view} handoff={handoff} />;
  if (handoff && stage === "taking") {
    const role = roleNamed(pack, handoff.role);
    return (
      <TakeOver
        view={view}
        handoff={handoff}
        role={role}
        taker={taker}
        onTaker={setTaker}
        onNewBrief={() => setReplacing(handoff.id)}
      />
    );
  }
  if (lastHandoff && stage === "handed") {
    return (
      <HandedOver
        view={view}
        handed={lastHandoff}
        role={roleNamed(pack, lastHandoff.role)}
        onAgain={() => {
          setOwn({});
          setAgain(lastHandoff.at);
        }}
      />
    );
  }
  const role: RoleId = asked ?? "ic";
  return (
    <GiveBrief
      key={role}
      view={view}
      role={roleNamed(pack, role)}
      own={own[role] ?? {}}
      onOwn={(texts) => setOwn({ ...own, [role]: texts })}
    />
  );
};

/** Returns whether the channel still has to be told of the last handoff; once true, it stays true here. */
const useStaysShown = ({ seat: { lastHandoff }, lastUpdate }: Incident): boolean => {
  const shown = useRef<Instant | null>(null);
  if (lastHandoff && (!lastUpdate || lastUpdate.order < lastHandoff.order)) shown.current = lastHandoff.at;
  return lastHandoff !== null && shown.current === lastHandoff.at;
};

/** A screen reader starts where the new part of the handoff starts. */
const useTitleFocus = (stage: string): void => {
  const before = useRef(stage);
  useEffect(() => {
    if (before.current !== stage) document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    before.current = stage;
  }, [stage]);
};
