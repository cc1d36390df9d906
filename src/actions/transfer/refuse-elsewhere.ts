// Refusals that name a way on, for logs that the plain way doesn't take.

import type { IncidentId } from "../../domain/fact/ids.ts";
import { incidentName } from "../../domain/words/incident-name.ts";
import type { Ports } from "../ports/ports.ts";
import { elsewhereWords } from "../words/elsewhere-words.ts";

interface Refusal {
  readonly type: "refused";
  readonly message: string;
}

/** Resolves to the sentence that names the incident which already has these entries. */
export const refuseElsewhere = async (log: Ports["log"], id: IncidentId): Promise<Refusal> => {
  const holder = (await log.listAll()).find((incident) => incident.id === id);
  return refusal(elsewhereWords.taken(holder ? incidentName(holder) : id));
};

/** Returns the refusal; a sentence without a way on gets one. */
export const refusal = (message: string): Refusal => ({
  type: "refused",
  message: /export|update|choose|open|connect/i.test(message) ? message : `${message} ${elsewhereWords.again}`,
});
