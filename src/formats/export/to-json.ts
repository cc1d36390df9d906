// The log as JSON: the facts as they are stored, byte for byte. This is the format that imports back.

import type { Fact } from "../../domain/facts.ts";
import type { IncidentId } from "../../domain/ids.ts";

/** Returns the export, one fact a line, so that a refusal of an import can name the line. */
export const toJson = (incidentId: IncidentId, facts: readonly Fact[]): string =>
  `{"format":"first90.incident","version":1,"incidentId":${JSON.stringify(incidentId)},"log":[\n${facts
    .map((fact) => JSON.stringify(fact))
    .join(",\n")}\n]}\n`;
