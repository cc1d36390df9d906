// Ends the incident. Texts that were edited and never sent end with it.

import type { Decision } from "../../domain/decide.ts";
import type { IncidentSession } from "./incident-session.ts";
import type { Ports } from "../ports/ports.ts";

/** Returns the decision; the drafts of the incident are dropped only where it was not refused. */
export const standDown = ({ drafts }: Ports, session: IncidentSession): Decision => {
  const decision = session.run({ type: "standDown" });
  if (decision.type !== "refused") drafts.removeAll(session.id);
  return decision;
};
