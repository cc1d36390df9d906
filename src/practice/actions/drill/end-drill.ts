// A drill ends in the log of each of its incidents: when it is over, when the player stops, or at once for a real one.

import type { IncidentSession } from "../../../actions/incident/incident-session.ts";
import type { Sessions } from "../../../actions/incident/sessions.ts";
import type { DrillEnd } from "../../../domain/incident/drill/facts.ts";
import { isOpen } from "../../../domain/incident/incident.ts";
import { deedAt } from "../../domain/run/deed-at.ts";
import { openChoices } from "../../domain/run/open-choices.ts";
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
  const isAnyTaken = facts.some(({ type }) => type === "option.taken/1");
  const isDecided = (isAnyTaken || scenario.choices.length === 0) && openChoices(drill).length === 0;
  return isHanded && isDecided ? "finished" : "stopped";
};
