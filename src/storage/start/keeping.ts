// What the storage keeps, wherever it keeps it.

import type { EventLog, PackStore, Roster } from "../../actions/ports/ports.ts";
import type { KeptValues, Outbox } from "../../actions/ports/relay-ports.ts";

/** On disk or in memory; the two are exchanged while the app runs when the database becomes usable. */
export interface Keeping {
  readonly log: EventLog;
  readonly packs: PackStore;
  readonly roster: Roster;
  readonly settings: KeptValues;
  readonly outbox: Outbox;
}
