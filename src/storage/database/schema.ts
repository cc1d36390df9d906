// The database: every version ever shipped, oldest first. A shipped version is never edited.

import { Dexie, type EntityTable } from "dexie";
import type { OutboxEntry } from "../../actions/ports/relay-ports.ts";
import type { Person } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { DATABASE } from "./names.ts";
import type { PackRow, SettingRow, StoredIncident } from "./rows.ts";

export interface Database extends Dexie {
  readonly facts: EntityTable<Fact, "id">;
  readonly incidents: EntityTable<StoredIncident, "id">;
  readonly pack: EntityTable<PackRow, "key">;
  readonly people: EntityTable<Person, "id">;
  readonly settings: EntityTable<SettingRow, "key">;
  readonly outbox: EntityTable<OutboxEntry, "key">;
}

/**
 * Returns the database, not yet open; it doesn't report a commit as done until it is durable. Opening one that a newer
 * version of the app has written fails with a VersionError unless `anyVersion`.
 */
export const createDatabase = (name: string = DATABASE, anyVersion = false): Database => {
  const database = new Dexie(name, {
    chromeTransactionDurability: "strict",
    autoOpen: false,
    cache: "disabled", // the log is written without Dexie, so a cache in Dexie would miss it
    ...(!anyVersion && typeof indexedDB !== "undefined" && { indexedDB: onlyWithVersion(indexedDB) }),
  }) as Database;
  database.version(1).stores({
    facts: "id, [incidentId+at]",
    incidents: "id, open",
    pack: "key",
    people: "id",
    settings: "key",
  });
  database.version(2).stores({
    outbox: "key",
  });
  database.version(3).stores({
    facts: "id, [incidentId+at], [incidentId+order]",
  });
  return database;
};

// On a VersionError, Dexie opens the newer database without a version and adds the tables it finds missing.
const onlyWithVersion = (factory: IDBFactory): IDBFactory => ({
  open(name, version) {
    if (version === undefined) throw new DOMException("The database is newer than this app", "VersionError");
    return factory.open(name, version);
  },
  deleteDatabase: (name) => factory.deleteDatabase(name),
  databases: () => factory.databases(),
  cmp: (a, b) => factory.cmp(a, b),
});
