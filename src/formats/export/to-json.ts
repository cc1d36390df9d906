// The log as JSON: the facts as they are stored, byte for byte. This is the format that imports back.

import type { Fact } from "../../domain/incident/facts.ts";
import type { DeviceId, IncidentId, Instant } from "../../domain/fact/ids.ts";

/** Which phone an export was made on, and what its clock said then. */
export interface Sender {
  readonly device: DeviceId;
  readonly at: Instant;
}

/** Returns the export, one fact a line, so that a refusal of an import can name the line. */
export const toJson = (incidentId: IncidentId, facts: readonly Fact[], sender: Sender | null = null): string =>
  `{"format":"first90.incident","version":1,"incidentId":${JSON.stringify(incidentId)},${sentBy(sender)}"log":[\n${facts
    .map((fact) => JSON.stringify(fact))
    .join(",\n")}\n]}\n`;

const sentBy = (sender: Sender | null): string =>
  sender ? `"sentAt":${sender.at},"sentBy":${JSON.stringify(sender.device)},` : "";
