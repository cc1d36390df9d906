// Puts a log that was read into the logs of this phone.

import type { IncidentId } from "../../domain/fact/ids.ts";
import { isSameData } from "../../domain/fact/same-data.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { type MissingEntries, missingEntries } from "../../domain/views/missing-entries.ts";
import type { ReadExport } from "../../formats/import/read-export.ts";
import type { PhoneTime } from "../clock/note-clocks.ts";
import type { LongWork } from "../ports/long-work.ts";
import type { Ports } from "../ports/ports.ts";
import { NotMerged } from "../ports/storage-port.ts";

export interface ImportedLog {
  readonly type: "imported";
  readonly incidentId: IncidentId;
  readonly added: number;
  readonly alreadyHere: number;
  /** Entries whose id is on this phone with other content; this phone's were kept. */
  readonly different: number;
  /** Entries that neither this phone nor the log has. */
  readonly missing?: readonly MissingEntries[];
  /** Who sent it and when, by that phone's clock; null if it doesn't say. */
  readonly sender: PhoneTime | null;
  /** The entry with the latest time. */
  readonly newest: PhoneTime | null;
}

export type OneOutcome =
  | ImportedLog
  | { readonly type: "refused"; readonly message: string }
  /** Somebody stopped it, and nothing of this log was added. */
  | { readonly type: "stopped" };

/** Resolves to what was added, or to why nothing was; rejects if it can't be stored. */
export const keepLog = async (
  { log }: Pick<Ports, "log">,
  read: Extract<ReadExport, { ok: true }>,
  work: LongWork = {},
): Promise<OneOutcome> => {
  const { incidentId, facts, sender = null } = read;
  try {
    const here = new Map((await log.readFacts(incidentId, work)).map((fact) => [fact.id, fact]));
    const fresh = facts.filter(({ id }) => !here.has(id));
    const known = facts.filter(({ id }) => here.has(id));
    const different = known.filter((fact) => !isSameFact(here.get(fact.id) as Fact, fact)).length;
    const missing = missingEntries([...here.values(), ...fresh]);
    const newest = facts.reduce<PhoneTime | null>((last, { device, at }) => {
      return last && last.at >= at ? last : { device, at };
    }, null);
    const added = fresh.length > 0 ? await log.merge(incidentId, fresh, work) : 0;
    return { type: "imported", incidentId, added, alreadyHere: known.length, different, missing, sender, newest };
  } catch (error) {
    if (!(error instanceof NotMerged)) throw error;
    if (error.elsewhere === null) return { type: "stopped" };
    return (await import("./refuse-elsewhere.ts")).refuseElsewhere(log, error.elsewhere);
  }
};

/** The order of fields and the spacing of a file are no difference. Rows of ours may have fields that hold nothing. */
const isSameFact = (here: Fact, other: Fact): boolean => {
  const written = JSON.stringify(here);
  return written === JSON.stringify(other) || isSameData(JSON.parse(written), other);
};
