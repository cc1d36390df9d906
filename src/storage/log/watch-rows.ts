// Two tabs that append to one incident at the same moment each write its row without the other's fact. Both hear of the
// other's fact right after, and correct the row once things are quiet. If the app is killed first, the next start
// corrects it.

import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Connection } from "../database/connection.ts";
import type { OtherTabs } from "../database/other-tabs.ts";
import { mendRow } from "./mend-row.ts";

export interface RowWatch {
  /** Notes that this tab has written the row of the incident. */
  written(id: IncidentId): void;
}

const QUIET_MS = 1_000;

/** Returns the watch over the rows that this tab writes. */
export const watchRows = (connection: Connection, otherTabs: OtherTabs): RowWatch => {
  const own = new Set<IncidentId>();
  const waiting = new Map<IncidentId, ReturnType<typeof setTimeout>>();
  otherTabs.listen((id) => {
    if (!own.has(id)) return;
    clearTimeout(waiting.get(id));
    waiting.set(
      id,
      setTimeout(() => {
        waiting.delete(id);
        void connection.use((raw) => mendRow(raw, id)).catch(() => undefined);
      }, QUIET_MS),
    );
  });
  return { written: (id) => void own.add(id) };
};
