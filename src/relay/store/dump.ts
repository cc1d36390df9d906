// Writes the embedded database as SQL, to move a relay to PostgreSQL or to keep as a backup (docs/deploy/README.md). Rows
// only: the relay creates the tables itself. It reads a page at a time, with nothing locked, so a running relay goes on
// with its work; a row whose owner came too late for this dump is left out with it.

import { sql } from "kysely";
import type { KeyPair } from "./key-file.ts";
import type { Db, Store } from "./store.ts";
import type { Tables } from "./tables.ts";

type Row = Readonly<Record<string, unknown>>;

interface Dumped {
  readonly table: Exclude<keyof Tables, "relay" | "tallies">;
  readonly key: readonly string[];
  /** Columns that refer to a table before this one. */
  readonly refers?: readonly { readonly columns: readonly string[]; readonly to: keyof Tables }[];
}

const ofTeam = { columns: ["team_id"], to: "teams" } as const;
const ofDevice = { columns: ["device_id"], to: "devices" } as const;

/**
 * Each table comes after those it refers to. The queue's own tables are left out: the rows say what is due. So are
 * tallies, which the other database counts along as the rows come in.
 */
export const dumped: readonly Dumped[] = [
  { table: "teams", key: ["id"] },
  { table: "admins", key: ["hash"], refers: [ofTeam] },
  { table: "devices", key: ["id"], refers: [ofTeam] },
  { table: "subscriptions", key: ["device_id"], refers: [ofDevice] },
  {
    table: "reminders",
    key: ["team_id", "incident_id"],
    refers: [ofTeam, { columns: ["set_by"], to: "devices" }],
  },
  { table: "drills", key: ["id"], refers: [ofTeam, { columns: ["armed_by"], to: "devices" }] },
  {
    table: "firings",
    key: ["drill_id", "index"],
    refers: [
      { columns: ["drill_id"], to: "drills" },
      { columns: ["taken_by"], to: "devices" },
    ],
  },
  {
    table: "acks",
    key: ["drill_id", "index", "device_id"],
    refers: [{ columns: ["drill_id", "index"], to: "firings" }, ofDevice],
  },
  { table: "pushes", key: ["id"], refers: [ofDevice] },
  { table: "muted", key: ["device_id", "sender"], refers: [ofDevice, { columns: ["sender"], to: "devices" }] },
];

const PAGE = 200;

/** Yields the statements, all in one transaction; the VAPID keys of the data folder move into the database. */
export const dumpStore = async function* ({ db }: Store, keys: KeyPair): AsyncGenerator<string> {
  yield "begin;\n";
  const relay = await db.selectFrom("relay").selectAll().executeTakeFirst();
  yield "delete from relay;\n";
  yield insert("relay", [
    {
      ...relay,
      id: 1,
      vapid_public: keys.publicKey,
      vapid_private: keys.privateKey,
      vapid_in_force: keys.publicKey,
    },
  ]);
  const written = new Map<keyof Tables, Set<string>>();
  for (const { table, key, refers = [] } of dumped) {
    const keysWritten = new Set<string>();
    written.set(table, keysWritten);
    const isWhole = (row: Row): boolean =>
      refers.every(({ columns, to }) => row[columns[0] ?? ""] === null || written.get(to)?.has(keyOf(row, columns)));
    for await (const page of pagesOf(db, table, key)) {
      const rows = page.filter(isWhole);
      for (const row of rows) keysWritten.add(keyOf(row, key));
      if (rows.length > 0) yield insert(table, rows);
    }
  }
  yield END;
};

/** The last line: a file without it isn't whole. */
export const END = "commit;\n";

const keyOf = (row: Row, columns: readonly string[]): string => columns.map((column) => row[column]).join("\n");

const pagesOf = async function* (db: Db, table: keyof Tables, key: readonly string[]): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let last: Row | undefined;
  do {
    const after = last ? sql`where (${columns}) > (${sql.join(key.map((column) => last?.[column]))})` : sql``;
    const { rows } =
      await sql<Row>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${PAGE}`.execute(db);
    yield rows;
    last = rows.length === PAGE ? rows.at(-1) : undefined;
  } while (last);
};

const insert = (table: string, rows: readonly object[]): string => {
  const columns = Object.keys(rows[0] ?? {}).map((name) => `"${name}"`);
  const values = rows.map((row) => `(${Object.values(row).map(literal).join(", ")})`);
  return `insert into ${table} (${columns.join(", ")}) values\n${values.join(",\n")};\n`;
};

const literal = (value: unknown): string => {
  if (value === null) return "null";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "'{}'" : `array[${value.map(literal).join(", ")}]`;
  return `'${String(value).replaceAll("'", "''")}'`;
};
