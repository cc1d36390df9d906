// Ends the incident. Edited texts that were never sent end with it, unless readers still wait to hear that it is over.

import type { Decision } from "../../domain/incident/decide.ts";
import { awaitingTheEnd } from "../../domain/told/told-status.ts";
import type { Ports } from "../ports/ports.ts";
import type { IncidentSession } from "./incident-session.ts";

/** Returns the decision; the incident's drafts are deleted only if it was not refused and nobody is still waiting. */
export const standDown = ({ drafts }: Ports, session: IncidentSession): Decision => {
  const decision = session.run({ type: "standDown" });
  const isTold = awaitingTheEnd(session.incident.get()).length === 0;
  if (decision.type !== "refused" && isTold) drafts.removeAll(session.id);
  return decision;
};
