// The database: every version that was ever shipped, oldest first. A shipped version is never edited.

import { Dexie, type EntityTable } from "dexie";
import type { OutboxEntry } from "../../actions/ports/relay-ports.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import type { Person } from "../../domain/fact/ids.ts";
import { DATABASE } from "./names.ts";
import type { IncidentRow, PackRow, SettingRow } from "./rows.ts";

export interface Database extends Dexie {
  readonly facts: EntityTable<Fact, "id">;
  readonly incidents: EntityTable<IncidentRow, "id">;
  readonly pack: EntityTable<PackRow, "key">;
  readonly people: EntityTable<Person, "id">;
  readonly settings: EntityTable<SettingRow, "key">;
  readonly outbox: EntityTable<OutboxEntry, "key">;
}

/**
 * Returns the database, not opened yet; its commits are durable before they are called done. Opening one that a newer
 * version of the app has written fails with a VersionError unless `anyVersion`.
 */
export const createDatabase = (name: string = DATABASE, anyVersion = false): Database => {
  const database = new Dexie(name, {
    chromeTransactionDurability: "strict",
    autoOpen: false,
    cache: "disabled", // the log is written past Dexie, which a cache of its own would not see
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

// Dexie answers a VersionError by opening the newer database without a version, and adds to it what it misses there.
const onlyWithVersion = (factory: IDBFactory): IDBFactory => ({
  open(name, version) {
    if (version === undefined) throw new DOMException("The database is newer than this app", "VersionError");
    return factory.open(name, version);
  },
  deleteDatabase: (name) => factory.deleteDatabase(name),
  databases: () => factory.databases(),
  cmp: (a, b) => factory.cmp(a, b),
});
