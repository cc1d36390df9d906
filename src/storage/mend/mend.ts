// Compares the two copies of the log and mends each from the other. Runs after the start and never delays it.

import type { StorageHealth } from "../../actions/ports/storage-port.ts";
import type { FactId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import type { Connection } from "../database/connection.ts";
import { BY_INCIDENT, FACTS } from "../database/names.ts";
import type { OtherTabs } from "../database/other-tabs.ts";
import { addFact, inTransaction, rangeOf, resultOf } from "../database/raw.ts";
import type { Journal, JournalComparison } from "../journal/journal.ts";
import { relearnPeople } from "../kept/roster.ts";
import { mendRows } from "../log/mend-rows.ts";
import { byIncident } from "../log/order.ts";
import { readFactIds } from "../log/read-fact-ids.ts";
import { soundFacts } from "../log/sound-facts.ts";

export interface MendParts {
  readonly connection: Connection;
  readonly journal: Journal;
  readonly otherTabs: OtherTabs;
  /** How long a tab may take to get a fact into both copies; it writes them at the same time. */
  readonly commitMs: number;
}

export interface Mended extends Pick<StorageHealth, "restored" | "damaged" | "unreadable"> {
  /** Whether a second copy is being kept. */
  readonly journal: boolean;
  /** How many facts there are now. */
  readonly entries: number;
}

/** How many facts are moved at once; the page stays responsive in between. */
const AT_ONCE = 500;

/** Resolves to what was restored. Folds rows again that are behind their facts. Rejects with a StorageFailure. */
export const mend = async ({ connection, journal, otherTabs, commitMs }: MendParts): Promise<Mended> => {
  const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, commitMs));
  const ids = await connection.use(readFactIds);
  await pause(); // another tab's committed facts reach the journal
  const comparison = await journal.compare(ids.filter(isText));
  const { missingInDatabase = [], unchecked = [] } = comparison ?? {};
  if (missingInDatabase.length + unchecked.length > 0) await pause(); // another tab's journalled facts get committed
  const { sound, unsound } = await soundFacts(missingInDatabase, unchecked, (id) =>
    connection.use(
      (raw) =>
        resultOf(raw.transaction(FACTS).objectStore(FACTS).index(BY_INCIDENT).getAll(rangeOf(id))) as Promise<Fact[]>,
    ),
  );
  const fromJournal = await intoDatabase(connection, sound);
  if (unsound.length > 0) await journal.refuse(unsound);
  const fromDatabase = await intoJournal(connection, journal, comparison?.missingInJournal ?? []);
  if (comparison) await takeOver(connection, journal, comparison, fromJournal);
  const rows = await mendRows(connection);
  await connection.use((_raw, { people }) => relearnPeople(people, fromJournal)).catch(() => undefined);
  const restoredOf = byIncident(fromJournal);
  for (const [incidentId, facts] of restoredOf) {
    otherTabs.tell(incidentId, facts);
    otherTabs.hear(incidentId, facts);
  }
  // Lists show rows: they are notified once, for all that were corrected.
  const mended = rows.mended.find((id) => !restoredOf.has(id));
  if (mended !== undefined) {
    otherTabs.tell(mended, []);
    otherTabs.hear(mended, []);
  }
  const restored =
    fromJournal.length > 0
      ? ({ facts: fromJournal.length, from: "journal" } as const)
      : fromDatabase > 0
        ? ({ facts: fromDatabase, from: "database" } as const)
        : null;
  return {
    restored,
    journal: comparison !== null,
    entries: ids.length + fromJournal.length,
    damaged: withRefused(comparison?.damaged ?? null, unsound.length),
    unreadable: rows.unreadable,
  };
};

/** Returns how many lines are set aside, these facts included; null if none are. */
export const withRefused = (damaged: StorageHealth["damaged"], refused: number): StorageHealth["damaged"] => {
  const { lines, fresh } = damaged ?? { lines: 0, fresh: 0 };
  return lines + refused === 0 ? null : { lines: lines + refused, fresh: fresh + refused };
};

// Facts that only files from older versions had are written again, with checksums. Once all are, those files are no
// longer read.
const takeOver = async (
  connection: Connection,
  journal: Journal,
  { onlyInOlder, older, unchecked }: JournalComparison,
  restored: readonly Fact[],
): Promise<void> => {
  if (older.length === 0) return;
  const fromOlder = new Set(unchecked);
  const lacking = [...onlyInOlder, ...restored.filter((fact) => fromOlder.has(fact)).map(({ id }) => id)];
  if ((await intoJournal(connection, journal, lacking)) === lacking.length) await journal.takeOver(older);
};

// Resolves to the facts that were really missing.
const intoDatabase = async (connection: Connection, missing: readonly Fact[]): Promise<readonly Fact[]> => {
  const restored: Fact[] = [];
  for (let start = 0; start < missing.length; start += AT_ONCE) {
    const some = missing.slice(start, start + AT_ONCE);
    const wereNew = await connection.use((raw) =>
      inTransaction(raw, [FACTS], (transaction) =>
        Promise.all(some.map((fact) => addFact(transaction.objectStore(FACTS), fact))),
      ),
    );
    restored.push(...some.filter((_fact, index) => wereNew[index]));
  }
  return restored;
};

const intoJournal = async (connection: Connection, journal: Journal, missing: readonly FactId[]): Promise<number> => {
  let restored = 0;
  for (let start = 0; start < missing.length; start += AT_ONCE) {
    const ids = missing.slice(start, start + AT_ONCE);
    const some = await connection.use((raw) => readSome(raw, ids));
    if (await journal.append(some)) restored += some.length;
  }
  return restored;
};

const readSome = async (database: IDBDatabase, ids: readonly FactId[]): Promise<readonly Fact[]> => {
  const store = database.transaction(FACTS).objectStore(FACTS);
  const found = (await Promise.all(ids.map((id) => resultOf(store.get(id))))) as (Fact | undefined)[];
  return found.filter((fact) => fact !== undefined && isWritable(fact)) as readonly Fact[];
};

// A row that can't be written as a line, or whose id isn't text, so that it could never be found in the journal, stays
// in one copy only.
const isText = (id: unknown): boolean => typeof id === "string";

const isWritable = (fact: unknown): boolean => {
  try {
    return JSON.stringify(fact) !== undefined;
  } catch {
    return false;
  }
};
