// Ends the incident. Texts that were edited and never sent end with it, unless readers still wait to hear of the end.

import type { Decision } from "../../domain/incident/decide.ts";
import { awaitingTheEnd } from "../../domain/told/told-status.ts";
import type { Ports } from "../ports/ports.ts";
import type { IncidentSession } from "./incident-session.ts";

/** Returns the decision; the drafts of the incident are dropped only where it was not refused and nobody still waits. */
export const standDown = ({ drafts }: Ports, session: IncidentSession): Decision => {
  const decision = session.run({ type: "standDown" });
  const isTold = awaitingTheEnd(session.incident.get()).length === 0;
  if (decision.type !== "refused" && isTold) drafts.removeAll(session.id);
  return decision;
};
