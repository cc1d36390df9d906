// Writes the embedded database as SQL for PostgreSQL, so that a relay can move (docs/deploy/README.md). Rows only: the
// relay creates the tables itself when it starts on the new database.

import type { Store } from "./store.ts";
import type { KeyPair } from "./vapid-keys.ts";

/** Each table comes after those it refers to. The queue's own tables are left out: the rows say what is due. */
const tables = [
  "teams",
  "devices",
  "subscriptions",
  "reminders",
  "drills",
  "firings",
  "acks",
  "pushes",
  "muted",
] as const;
const ROWS_A_STATEMENT = 200;

/** Yields the statements, all in one transaction; the VAPID keys of the data folder move into the database. */
export const dumpStore = async function* ({ db }: Store, keys: KeyPair): AsyncGenerator<string> {
  yield "begin;\n";
  const relay = await db.selectFrom("relay").selectAll().executeTakeFirst();
  yield "delete from relay;\n";
  yield insert("relay", [
    {
      id: 1,
      operator_hash: relay?.operator_hash ?? null,
      vapid_public: keys.publicKey,
      vapid_private: keys.privateKey,
    },
  ]);
  for (const table of tables) {
    const rows = await db.selectFrom(table).selectAll().execute();
    for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
      yield insert(table, rows.slice(at, at + ROWS_A_STATEMENT));
    }
  }
  yield "commit;\n";
};

const insert = (table: string, rows: readonly object[]): string => {
  const columns = Object.keys(rows[0] ?? {}).map((name) => `"${name}"`);
  const values = rows.map((row) => `(${Object.values(row).map(literal).join(", ")})`);
  return `insert into ${table} (${columns.join(", ")}) values\n${values.join(",\n")};\n`;
};

const literal = (value: unknown): string => {
  if (value === null) return "null";
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "'{}'" : `array[${value.map(literal).join(", ")}]`;
  return `'${String(value).replaceAll("'", "''")}'`;
};
