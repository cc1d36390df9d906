// The log on disk. The hot path is in write-append.ts; everything else may take its time.

import { type EventLog, NotMerged } from "../../actions/ports/storage-port.ts";
import { distinctInOrder } from "../../domain/incident/fold.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import type { Connection } from "../database/connection.ts";
import { inTime } from "../database/in-time.ts";
import { BY_OPEN, FACTS, INCIDENTS } from "../database/names.ts";
import type { OtherTabs } from "../database/other-tabs.ts";
import { resultOf } from "../database/raw.ts";
import type { StoredIncident } from "../database/rows.ts";
import type { Journal } from "../journal/journal.ts";
import type { Sentinel } from "../journal/sentinel.ts";
import { admitLog } from "./admit-rows.ts";
import { newestFirst } from "./order.ts";
import { toRow } from "./projection.ts";
import { readIncident } from "./read-incident.ts";
import { readRows } from "./read-rows.ts";
import { summaryOf } from "./summary-of.ts";
import { watchRows } from "./watch-rows.ts";
import { writeAppend } from "./write-append.ts";
import { writeMerge } from "./write-merge.ts";

export interface EventLogParts {
  readonly connection: Connection;
  readonly journal: Journal;
  readonly otherTabs: OtherTabs;
  /** Called with facts that are new in the database. */
  readonly onSaved: Sentinel["saved"];
}

const PART = 5_000;

/** How long "saved" waits for the second copy once the first copy is written. */
export const SECOND_COPY_MS = 250;

/** After backgrounding, iOS may never answer a transaction. A commit takes milliseconds. */
const APPEND_PATIENCE_MS = 10_000;

/** Returns the log of facts over IndexedDB and the journal; the port says what each call promises. */
export const createEventLog = ({ connection, journal, otherTabs, onSaved }: EventLogParts): EventLog => {
  const rows = watchRows(connection, otherTabs);
  const summaries = (request: (store: IDBObjectStore) => IDBRequest<unknown[]>): Promise<readonly IncidentSummary[]> =>
    connection.use(async (raw) => {
      const found = (await resultOf(request(raw.transaction(INCIDENTS).objectStore(INCIDENTS)))) as StoredIncident[];
      return found.map(summaryOf).sort(newestFirst);
    });

  return {
    async append({ facts, incident, summary }) {
      const row = toRow(incident, summary);
      const saved = connection.use(async (raw) => {
        try {
          await writeAppend(raw, facts, row);
          return facts;
        } catch (error) {
          // An id is already there: a repeated append, or a first try that went through without saying so.
          if (!(error instanceof DOMException) || error.name !== "ConstraintError") throw error;
          return writeMerge(raw, incident.id, facts);
        }
      }, APPEND_PATIENCE_MS);
      const kept = journal.append(facts); // on its way before we wait for the commit
      onSaved(await saved);
      rows.written(incident.id);
      otherTabs.tell(incident.id, facts);
      await inTime(kept, SECOND_COPY_MS, false);
    },
    async merge(id, facts, work) {
      const write = work && (await import("./write-import.ts").catch(() => null))?.writeImport;
      const fresh = await connection.use((raw) => (write ? write(raw, id, facts, work) : writeMerge(raw, id, facts)));
      if (fresh instanceof NotMerged) throw fresh;
      if (fresh.length === 0) return 0;
      onSaved(fresh);
      // Copying a long log to the other copy and the other tabs in one piece would hold up the page.
      let kept: Promise<boolean> | null = null;
      for (let start = 0; start < fresh.length; start += PART) {
        if (kept !== null) await work?.pause?.();
        const part = fresh.slice(start, start + PART);
        kept = journal.append(part);
        otherTabs.tell(id, part);
      }
      otherTabs.hear(id, fresh);
      if (kept !== null) await inTime(kept, SECOND_COPY_MS, false);
      return fresh.length;
    },
    listOpen: () => summaries((store) => store.index(BY_OPEN).getAll(1)),
    listAll: () => summaries((store) => store.getAll()),
    open: (id, latest) => connection.use((raw) => readIncident(raw, id, latest)),
    async readFacts(id, work) {
      const parts = work && (await import("./read-in-parts.ts").catch(() => null));
      if (parts) return parts.readInParts(connection, id, work);
      return connection.use(async (raw) => {
        const rows = await readRows(raw.transaction(FACTS).objectStore(FACTS), id);
        return distinctInOrder(await admitLog(rows, id));
      });
    },
    onForeignFacts: otherTabs.listen,
  };
};
