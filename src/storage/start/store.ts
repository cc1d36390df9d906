// The parts of the storage, wherever it stores them.

import type { KeptValues, Outbox } from "../../actions/ports/relay-ports.ts";
import type { EventLog, PackStore, Roster } from "../../actions/ports/storage-port.ts";

/** On disk or in memory; memory gives way to disk while the app runs, when the database becomes usable. */
export interface Store {
  readonly log: EventLog;
  readonly packs: PackStore;
  readonly roster: Roster;
  readonly settings: KeptValues;
  readonly outbox: Outbox;
}
