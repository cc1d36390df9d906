// Ends the incident; what is still on by then is in its record. Edited texts that were never sent end with it, unless readers still wait to hear that it is over.

import type { Decision } from "../../domain/incident/decide.ts";
import { shorten } from "../../domain/text/short-names.ts";
import { awaitingTheEnd } from "../../domain/told/told-status.ts";
import { temporaryChanges } from "../../domain/views/temporary-changes.ts";
import type { Ports } from "../ports/ports.ts";
import type { IncidentSession } from "./incident-session.ts";

/** Returns the decision; the incident's drafts are deleted only if it was not refused and nobody is still waiting. */
export const standDown = ({ drafts }: Ports, session: IncidentSession): Decision => {
  const stillOn = temporaryChanges(session.incident.get()).open.map(({ text }) => shorten(text));
  const decision = session.run({ type: "standDown", stillOn });
  const isTold = awaitingTheEnd(session.incident.get()).length === 0;
  if (decision.type !== "refused" && isTold) drafts.removeAll(session.id);
  return decision;
};
