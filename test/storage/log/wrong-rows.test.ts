// Rows that are whole and wrong inside: each becomes one entry that can't be read, harms no others, and stays as it is.

import "fake-indexeddb/auto";
import { afterEach, describe, expect, it } from "vitest";
import type { DeviceId, FactId, IncidentId } from "../../../src/domain/fact/ids.ts";
import { type Fact, knownFactTypes } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Incident } from "../../../src/domain/incident/incident.ts";
import { isSealed } from "../../../src/domain/incident/sealed.ts";
import { timeline } from "../../../src/domain/views/timeline.ts";
import { toCsv } from "../../../src/formats/export/to-csv.ts";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { toText } from "../../../src/formats/export/to-text.ts";
import { describeFact } from "../../../src/formats/fact/describe-fact.ts";
import { factProblem } from "../../../src/formats/fact/fact-problem.ts";
import { storyProblem } from "../../../src/formats/fact/story-problem.ts";
import { readExport } from "../../../src/formats/import/read-export.ts";
import { createDatabase, type Database } from "../../../src/storage/database/schema.ts";
import { createWriter, firstNinetySeconds } from "../../kit/log/log.ts";
import { oneOfEach, type WrongRow, wrongRows } from "../../kit/random/wrong-rows.ts";
import { createFakeJournal } from "../kit/fake-journal.ts";
import { appendOf, declaredWith, factAt, incidentA, incidentB } from "../kit/some-facts.ts";
import { closeTestStorage, openTestStorage, TEST_DATABASE } from "../kit/test-storage.ts";

afterEach(closeTestStorage);

const touch = async <Result>(work: (database: Database) => PromiseLike<Result>): Promise<Result> => {
  const database = createDatabase(TEST_DATABASE);
  await database.open();
  const result = await work(database);
  database.close();
  return result;
};

/** An incident of its own for each wrong row, so that one database holds all of a type. */
const incidentOf = (index: number): IncidentId => `incident-${index}` as IncidentId;
// Without the cards, which are long and slow this down.
const neighbours = (id: IncidentId): readonly Fact[] =>
  firstNinetySeconds(createWriter(id))
    .filter(({ type }) => !type.startsWith("pack.frozen/"))
    .map((fact) => ({ ...fact, id: `${id}-${fact.id}` as FactId }));
const placed = ({ row }: WrongRow, id: IncidentId): Readonly<Record<string, unknown>> => ({
  ...row,
  id: `${id}-wrong`,
  incidentId: id,
  ...(row.device === "device-1" && { device: "device-9" as DeviceId }),
});

/** The state without the parts that any entry changes, readable or not. */
const stateOf = ({ count: _count, unread: _unread, seqs, through: _through, ...state }: Incident) => ({
  ...state,
  seq: seqs["device-1" as DeviceId],
});

describe("a row with one field wrong", () => {
  it.each(Object.keys(knownFactTypes))("%s is one entry that can't be read, and nothing else", async (type) => {
    const cases = someOf(wrongRows(oneOfEach.get(type) as Fact))
      .map((wrong, index) => ({ ...wrong, id: incidentOf(index), row: placed(wrong, incidentOf(index)) }))
      .filter(({ row, what }) => factProblem(row, storyProblem) !== null && !/pack.frozen.\d data/.test(what))
      // A row without any time that can be a key is in no index: only the raw copy has it.
      .filter(({ row }) => isKey(row.at) || isKey(row.order));
    const first = await openTestStorage();
    for (const { id } of cases) await first.log.append(appendOf(neighbours(id)));
    first.close();
    await touch(({ facts }) => facts.bulkPut(cases.map(({ row }) => row as unknown as Fact)));

    const journal = createFakeJournal();
    const { log, mend, health } = await openTestStorage({ journal });
    for (const { what, id, row } of cases) {
      const all = neighbours(id);
      const healthy = foldIncident(id, all);
      const opened = await log.open(id, 50);
      const facts = await log.readFacts(id);
      const incident = foldIncident(id, facts);
      expect([what, facts.length, incident.unread]).toEqual([what, all.length + 1, 1]);
      expect([what, stateOf(incident)]).toEqual([what, stateOf(healthy)]);
      // Opening an incident reads only the parts of a story that make up the state.
      if (!/scenario/.test(what)) expect([what, opened?.incident]).toEqual([what, incident]);

      expect(facts.filter((fact) => !isSealed(fact))).toEqual(all);
      const sentences = timeline(facts).map(({ fact }) => describeFact(fact, opened?.pack ?? null, 0));
      expect(sentences.filter((sentence) => sentence.includes("can’t be read, kept as it is"))).toHaveLength(1);
      for (const text of [
        toText(incident, facts, null, "utc"),
        toMarkdown(incident, facts, null, "utc"),
        toCsv(facts, null, "utc"),
      ])
        expect(text.split("can’t be read, kept as it is")).toHaveLength(2);
      const json = toJson(id, facts);
      expect(JSON.parse(json).unread).toEqual([JSON.parse(JSON.stringify(row))]);
      expect(json).toContain(JSON.stringify(row));
      expect(readExport(json)).toMatchObject({ ok: true, facts: all });
    }
    await mend();
    expect(health.get()).toMatchObject({ damaged: null, unreadable: 0 });
    const stored = await touch(({ facts }) => facts.bulkGet(cases.map(({ row }) => row.id as FactId)));
    expect(stored).toEqual(cases.map(({ row }) => row));
    expect(cases.length).toBeGreaterThan(isQuick ? 1 : 5);
  });
});

// Every field, each with some of the wrong values: is-sound-row.test.ts has all of them.
const someOf = (all: readonly WrongRow[]): readonly WrongRow[] => all.filter((_row, index) => index % EVERY === 0);

/** Fewer in the quick loop. */
const isQuick = import.meta.env.MODE === "quick";
const EVERY = isQuick ? 29 : 11;

const isKey = (value: unknown): boolean =>
  typeof value === "string" || (typeof value === "number" && !Number.isNaN(value));

describe("a story whose inside is wrong", () => {
  it("is sealed where the whole log is read", async () => {
    const story = oneOfEach.get("drill.started/1") as Fact & { data: { scenario: object } };
    const wrong = { ...story, id: "wrong", incidentId: incidentA };
    const data = { ...story.data, scenario: { ...story.data.scenario, injects: [{ text: 7 }] } };
    await (await openTestStorage()).log.append(appendOf(declaredWith(incidentA, 1)));
    await touch(({ facts }) => facts.add({ ...wrong, data } as unknown as Fact));
    const { log } = await openTestStorage();
    expect((await log.readFacts(incidentA)).map(isSealed)).toContain(true);
  });
});

it("a type of a newer version is kept untouched and isn't called damaged", async () => {
  const newer = factAt(incidentA, 6, { type: "tea.made/3", data: { sugar: 2 } } as never);
  const { log } = await openTestStorage();
  await log.append(appendOf(declaredWith(incidentA, 1)));
  await touch(({ facts }) => facts.add(newer));
  expect(await log.readFacts(incidentA)).toContainEqual(newer);
  expect((await log.open(incidentA, 9))?.incident.unread).toBe(0);
});

describe("starts after damage", () => {
  const damaged: readonly object[] = [
    { data: undefined },
    { data: "text" },
    { at: "soon", order: 5 },
    { at: null, order: null },
    { type: 7 },
    { by: null, seq: Number.NaN },
    { data: { level: "SEV9" } },
    { data: { deep: 5n } },
  ].map((damage, index) => ({ ...declaredWith(incidentB, 1)[1], id: `damaged-${index}`, ...damage }));

  it("say once what they found, count it once, and change nothing more", async () => {
    const journal = createFakeJournal();
    const facts = declaredWith(incidentA, 3);
    const before = await openTestStorage({ journal });
    await before.log.append(appendOf(facts));
    before.close();
    journal.text = journal.text.replace("note 2", "note x");
    await touch((database) => database.facts.bulkAdd([...damaged] as Fact[]));
    const said: unknown[] = [];
    const texts: string[] = [];
    for (let start = 0; start < 4; start += 1) {
      const { mend, health, close } = await openTestStorage({ journal });
      await mend();
      const { restored, damaged: lines } = health.get();
      said.push([restored?.from ?? null, lines]);
      texts.push(journal.text);
      close();
    }
    const again = [null, { lines: 1, fresh: 0 }];
    expect(said).toEqual([["database", { lines: 1, fresh: 1 }], again, again, again]);
    expect(new Set(texts).size).toBe(1);
    expect(journal.aside).toHaveLength(1);
    expect(await touch((database) => database.facts.count())).toBe(facts.length + damaged.length);
  });
});
