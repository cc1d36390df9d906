// A long log is read in parts with the same outcome as in one go, whatever its times are, and whoever writes meanwhile
// gets a turn.

import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Progress } from "../../../src/actions/ports/long-work.ts";
import { type EventLog, NotMerged } from "../../../src/actions/ports/storage-port.ts";
import type { FactId } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { createConnection } from "../../../src/storage/database/connection.ts";
import { FACTS } from "../../../src/storage/database/names.ts";
import { connectTabs } from "../../../src/storage/database/other-tabs.ts";
import { createDatabase } from "../../../src/storage/database/schema.ts";
import { createEventLog } from "../../../src/storage/log/event-log.ts";
import { createWriter, INCIDENT } from "../../kit/log/log.ts";
import { longIncident } from "../../kit/log/stories.ts";
import { createFakeJournal } from "../kit/fake-journal.ts";

const open = () => {
  const otherTabs = connectTabs();
  const connection = createConnection({
    create: (anyVersion) => createDatabase("in-parts", anyVersion),
    onOpened: () => undefined,
    onProblem: () => undefined,
  });
  const log: EventLog = createEventLog({
    connection,
    journal: createFakeJournal(),
    otherTabs,
    onSaved: () => undefined,
  });
  return {
    log,
    /** Puts rows into the table as they are. */
    put: (rows: readonly unknown[]) =>
      connection.use(async (raw) => {
        const transaction = raw.transaction(FACTS, "readwrite");
        for (const row of rows) transaction.objectStore(FACTS).put(row);
        await new Promise((done) => {
          transaction.oncomplete = done;
        });
      }),
    async close() {
      connection.close();
      otherTabs.close();
      await Dexie.delete("in-parts");
    },
  };
};

let opened: ReturnType<typeof open>;
beforeEach(() => {
  opened = open();
});
afterEach(() => opened.close());

const long = longIncident(2_500);
const atOnce = (count: number): readonly Fact[] => {
  const write = createWriter(INCIDENT, "device-same");
  return Array.from({ length: count }, (_one, index) =>
    write.at(700_000, { type: "note.added/1", data: { kind: "finding", text: `At once ${index}` } }),
  );
};

const timeless = ({ at, ...fact }: Fact, kind: string) => ({ ...fact, id: `${kind}-${fact.id}` as FactId, order: at });

it.each<[string, readonly unknown[]]>([
  ["fewer than a part", long.slice(0, 40)],
  ["exactly two parts", long.slice(0, 2_000)],
  ["several parts", long],
  ["more than two parts of one moment", [...long, ...atOnce(2_300)]],
  ["nothing but one moment", [...long.slice(0, 1), ...atOnce(1_000)]],
  ["rows without a time", [...long, ...long.slice(0, 3).map((fact) => timeless(fact, "none"))]],
  ["rows whose time is a word", [...long, ...long.slice(0, 3).map((fact) => ({ ...timeless(fact, "word"), at: "x" }))]],
  ["none", []],
])("reads %s as in one go", async (_name, rows) => {
  await opened.put(rows);
  const seen: Progress[] = [];
  const read = await opened.log.readFacts(INCIDENT, { onProgress: (progress) => seen.push(progress) });
  expect(read).toEqual(await opened.log.readFacts(INCIDENT));
  expect(read).toHaveLength(rows.length);
  expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((one, other) => one - other));
  expect(seen.every(({ step, done, of }) => step === "gathering" && done <= of)).toBe(true);
});

it("lets a write through between two parts, and reads no entry twice", async () => {
  await opened.put(long);
  const [other] = atOnce(1);
  let saved: Promise<unknown> | null = null;
  const pause = async (): Promise<void> => {
    saved ??= opened.log.merge(INCIDENT, [other as Fact]);
    await saved;
  };
  const read = await opened.log.readFacts(INCIDENT, { pause });
  expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
  expect(read.length).toBeGreaterThanOrEqual(long.length);
});

it("ends at once if it is stopped", async () => {
  await opened.put(long);
  const signal = { aborted: false };
  let parts = 0;
  const pause = async (): Promise<void> => {
    parts += 1;
    signal.aborted = true;
  };
  await expect(opened.log.readFacts(INCIDENT, { signal, pause })).rejects.toEqual(new NotMerged(null));
  expect(parts).toBe(1);
});
