// The log as JSON: the facts as they are stored, byte for byte. This is the format that imports back. Entries that
// can't be read are in a list of their own, also as they are stored, so that they don't keep a phone from importing the
// others.

import type { DeviceId, IncidentId, Instant } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { asStored, isSealed } from "../../domain/incident/sealed.ts";

/** Which phone an export was made on, and what its clock said then. */
export interface Sender {
  readonly device: DeviceId;
  readonly at: Instant;
}

/** Returns the export, one fact per line, so that a refused import can name the line. */
export const toJson = (incidentId: IncidentId, facts: readonly Fact[], sender: Sender | null = null): string =>
  `{"format":"first90.incident","version":1,"incidentId":${JSON.stringify(incidentId)},${sentBy(sender)}"log":${list(
    facts.filter((fact) => !isSealed(fact)),
  )}${unread(facts.filter(isSealed).map(asStored))}}\n`;

const list = (facts: readonly Fact[]): string => `[\n${facts.map(written).join(",\n")}\n]`;

const unread = (facts: readonly Fact[]): string => (facts.length > 0 ? `,"unread":${list(facts)}` : "");

// A fact that JSON can't represent is written as null.
const written = (fact: Fact): string => {
  try {
    return JSON.stringify(fact);
  } catch {
    return "null";
  }
};

const sentBy = (sender: Sender | null): string =>
  sender ? `"sentAt":${sender.at},"sentBy":${JSON.stringify(sender.device)},` : "";
