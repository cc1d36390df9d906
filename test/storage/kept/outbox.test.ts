// One contract for the outbox in memory, over the page's connection, and as the service worker opens it.

import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Outbox, OutboxEntry, OutboxMessage } from "../../../src/actions/ports/relay-ports.ts";
import type { IncidentId, Instant } from "../../../src/domain/fact/ids.ts";
import { createConnection } from "../../../src/storage/database/connection.ts";
import { withRawDatabase } from "../../../src/storage/database/open-existing.ts";
import { createDatabase } from "../../../src/storage/database/schema.ts";
import { createMemoryOutbox, createOutbox } from "../../../src/storage/kept/outbox.ts";

const at = 1_000 as Instant;
const reminder = (incident: string, revision: number, dueAt: number | null = 5_000): OutboxMessage => ({
  type: "reminder",
  key: `reminder/${incident}`,
  incidentId: incident as IncidentId,
  revision,
  dueAt: dueAt as Instant | null,
});
const ack = (pushId: string): OutboxMessage => ({ type: "ack", key: `ack/${pushId}`, pushId, kind: "received", at });

interface Opened {
  readonly outbox: Outbox;
  close(): Promise<void>;
}

const inMemory = async (): Promise<Opened> => ({ outbox: createMemoryOutbox(), close: async () => undefined });

const onDisk = async (): Promise<Opened> => {
  const connection = createConnection({
    create: (anyVersion) => createDatabase("contract", anyVersion),
    onOpened: () => undefined,
    onProblem: () => undefined,
  });
  return {
    outbox: createOutbox(connection.use),
    async close() {
      connection.close();
      await Dexie.delete("contract");
    },
  };
};

const inWorker = async (): Promise<Opened> => {
  const database = createDatabase("contract");
  await database.open();
  database.close();
  return { outbox: createOutbox(withRawDatabase("contract")), close: () => Dexie.delete("contract") };
};

describe.each([
  ["in memory", inMemory],
  ["on the page's connection", onDisk],
  ["as the worker opens it", inWorker],
])("the outbox %s", (_name, open) => {
  let opened: Opened;
  let outbox: Outbox;
  beforeEach(async () => {
    opened = await open();
    outbox = opened.outbox;
  });
  afterEach(() => opened.close());
  const keys = async (): Promise<readonly string[]> => (await outbox.list()).map(({ key }) => key);
  const entry = async (key: string): Promise<OutboxEntry> => {
    const found = (await outbox.list()).find((one) => one.key === key);
    if (!found) throw new Error(`No ${key} in the outbox`);
    return found;
  };

  it("is empty at first, and keeps what it gets in order", async () => {
    expect(await outbox.list()).toEqual([]);
    for (const id of ["z", "a", "m"]) await outbox.put(ack(id), at);
    expect(await keys()).toEqual(["ack/z", "ack/a", "ack/m"]);
    expect(await entry("ack/a")).toMatchObject({ ...ack("a"), queuedAt: at, refused: null });
  });

  it("replaces a reminder by a newer one of its incident, at the end of the line, and never by an older", async () => {
    await outbox.put(reminder("one", 3), at);
    await outbox.put(reminder("two", 1), at);
    await outbox.put(reminder("one", 4, null), at);
    await outbox.put(reminder("one", 2), at);
    expect(await keys()).toEqual(["reminder/two", "reminder/one"]);
    expect(await entry("reminder/one")).toMatchObject({ revision: 4, dueAt: null });
  });

  it("takes out what was sent, but not what has replaced it meanwhile", async () => {
    await outbox.put(reminder("one", 1), at);
    await outbox.put(ack("a"), at);
    const sent = await entry("reminder/one");
    await outbox.put(reminder("one", 2), at);
    await outbox.remove(sent);
    await outbox.remove(await entry("ack/a"));
    expect(await keys()).toEqual(["reminder/one"]);
    await outbox.remove(await entry("reminder/one"));
    expect(await keys()).toEqual([]);
  });

  it("keeps what was refused, with the reason, until it is tried again or replaced", async () => {
    const refused = { at, status: 403, message: "This phone is not in the team any more." };
    await outbox.put(reminder("one", 1), at);
    const first = await entry("reminder/one");
    await outbox.mark(first, refused);
    expect(await entry("reminder/one")).toMatchObject({ refused });
    await outbox.mark(await entry("reminder/one"), null);
    expect(await entry("reminder/one")).toMatchObject({ refused: null });
    await outbox.put(reminder("one", 2), at);
    await outbox.mark(first, refused);
    expect(await entry("reminder/one")).toMatchObject({ revision: 2, refused: null });
  });
});

it("rejects where there is no database, or one without an outbox yet, and creates nothing", async () => {
  const outbox = createOutbox(withRawDatabase("nowhere"));
  await expect(outbox.put(ack("a"), at)).rejects.toThrow();
  expect(await Dexie.exists("nowhere")).toBe(false);
  const older = new Dexie("older");
  older.version(1).stores({ settings: "key" });
  await older.open();
  older.close();
  await expect(createOutbox(withRawDatabase("older")).list()).rejects.toThrow();
  await Dexie.delete("older");
});
