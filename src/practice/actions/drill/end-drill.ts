// A drill ends in the log of each of its incidents: when it is over, when the player stops, or at once for a real one.

import type { IncidentSession } from "../../../actions/incident/incident-session.ts";
import type { Sessions } from "../../../actions/incident/sessions.ts";
import type { DrillEnd } from "../../../domain/incident/drill/facts.ts";
import type { Anchor, Choice } from "../../../domain/incident/drill/scenario.ts";
import { isOpen } from "../../../domain/incident/incident.ts";
import { deedAt } from "../../domain/run/deed-at.ts";
import type { DrillLog } from "../../domain/run/read-drill.ts";

/** Resolves once the end is in the log of every incident of the drill; those that ended before stay as they are. */
export const endDrill = async (
  sessions: Pick<Sessions, "open">,
  here: IncidentSession,
  drill: DrillLog | null,
  reason: DrillEnd,
): Promise<void> => {
  const end = (session: IncidentSession | null): void => {
    const run = session?.incident.get().run;
    if (session && run && !run.ended) session.run({ type: "endDrill", reason });
  };
  // The incident on screen ends at once; the others are mostly open in this page already.
  end(here);
  const ids = (drill?.parts ?? []).map(({ incident }) => incident.id).filter((id) => id !== here.id);
  for (const id of ids) end(await sessions.open(id));
};

/** Returns how a drill that the player ends now has ended: finished if everything its scenario asks for is done. */
export const endReason = (drill: DrillLog): Exclude<DrillEnd, "real-incident"> => {
  const { scenario, parts, facts } = drill;
  const rest = (scenario.exercise?.passages ?? []).some(
    ({ id }) => deedAt(facts, { type: "rewritten", passage: id }) === null,
  );
  if (scenario.exercise) return rest ? "stopped" : "finished";
  const isClosed = parts.length === scenario.parts.length && parts.every(({ incident }) => !isOpen(incident));
  if (isClosed) return "finished";
  if (scenario.ends.standDown) return "stopped";
  const isHanded = scenario.ends.handoff === null || deedAt(facts, { type: "handed-over" }) !== null;
  const isDeclared = parts.length === scenario.parts.length;
  return isDeclared && isHanded && scenario.choices.every((choice) => isSettled(drill, choice))
    ? "finished"
    : "stopped";
};

/** True once the choice is taken, or if it can't come up any more. */
const isSettled = (drill: DrillLog, { id, since }: Choice): boolean =>
  deedAt(drill.facts, { type: "taken", choice: id, option: null }) !== null || !canComeUp(drill, since);

/** False if what it waits for hangs on another option than the one taken, or on conditions that don't hold so far. */
const canComeUp = (drill: DrillLog, since: Anchor): boolean => {
  if (since.type === "option") {
    const taken = deedAt(drill.facts, { type: "taken", choice: since.choice, option: null });
    return taken?.type !== "option.taken/1" || taken.data.option === since.option;
  }
  if (since.type !== "inject" || Object.hasOwn(drill.run.shown, since.inject)) return true;
  const inject = drill.scenario.injects.find(({ id }) => id === since.inject);
  return inject !== undefined && inject.when.length === 0 && canComeUp(drill, inject.since);
};
