// The log as JSON: the facts as they are stored, byte for byte. This is the format that imports back. Entries that can't
// be read stand in a list of their own, as they are stored too, so that they keep no phone from importing all others.

import type { DeviceId, IncidentId, Instant } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { asStored, isSealed } from "../../domain/incident/sealed.ts";

/** Which phone an export was made on, and what its clock said then. */
export interface Sender {
  readonly device: DeviceId;
  readonly at: Instant;
}

/** Returns the export, one fact a line, so that a refusal of an import can name the line. */
export const toJson = (incidentId: IncidentId, facts: readonly Fact[], sender: Sender | null = null): string =>
  `{"format":"first90.incident","version":1,"incidentId":${JSON.stringify(incidentId)},${sentBy(sender)}"log":${list(
    facts.filter((fact) => !isSealed(fact)),
  )}${unread(facts.filter(isSealed).map(asStored))}}\n`;

const list = (facts: readonly Fact[]): string => `[\n${facts.map(written).join(",\n")}\n]`;

const unread = (facts: readonly Fact[]): string => (facts.length > 0 ? `,"unread":${list(facts)}` : "");

// One that JSON can't hold leaves its place empty.
const written = (fact: Fact): string => {
  try {
    return JSON.stringify(fact);
  } catch {
    return "null";
  }
};

const sentBy = (sender: Sender | null): string =>
  sender ? `"sentAt":${sender.at},"sentBy":${JSON.stringify(sender.device)},` : "";
