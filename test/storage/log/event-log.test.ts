// One contract for the log in memory and the log on disk.

import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EventLog } from "../../../src/actions/ports/storage-port.ts";
import type { FactId } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { createConnection } from "../../../src/storage/database/connection.ts";
import { connectTabs, type OtherTabs } from "../../../src/storage/database/other-tabs.ts";
import { createDatabase } from "../../../src/storage/database/schema.ts";
import { createEventLog } from "../../../src/storage/log/event-log.ts";
import { createMemoryLog } from "../../../src/storage/log/memory-log.ts";
import { createFakeJournal } from "../kit/fake-journal.ts";
import { appendOf, declaredAt, declaredWith, factAt, incidentA, incidentB, noteAt } from "../kit/some-facts.ts";
import { packOf } from "../kit/some-pack.ts";

interface Opened {
  readonly log: EventLog;
  readonly otherTabs: OtherTabs;
  close(): Promise<void>;
}

const inMemory = (): Opened => {
  const otherTabs = connectTabs();
  return { log: createMemoryLog(otherTabs), otherTabs, close: async () => otherTabs.close() };
};

const onDisk = (): Opened => {
  const otherTabs = connectTabs();
  const connection = createConnection({
    create: (anyVersion) => createDatabase("contract", anyVersion),
    onOpened: () => undefined,
    onProblem: () => undefined,
  });
  return {
    log: createEventLog({ connection, journal: createFakeJournal(), otherTabs, onSaved: () => undefined }),
    otherTabs,
    async close() {
      connection.close();
      otherTabs.close();
      await Dexie.delete("contract");
    },
  };
};

describe.each([
  ["in memory", inMemory],
  ["on disk", onDisk],
])("the log %s", (_name, open) => {
  let opened: Opened;
  let log: EventLog;
  beforeEach(() => {
    opened = open();
    log = opened.log;
  });
  afterEach(() => opened.close());

  it("has nothing at first", async () => {
    expect(await log.listOpen()).toEqual([]);
    expect(await log.listAll()).toEqual([]);
    expect(await log.readFacts(incidentA)).toEqual([]);
    expect(await log.open(incidentA, 50)).toBeNull();
  });

  it("gives back what was appended, in the order of facts", async () => {
    const facts = declaredWith(incidentA, 3);
    await log.append(appendOf(facts.slice(0, 2)));
    await log.append(appendOf(facts, 2));
    expect(await log.readFacts(incidentA)).toEqual(facts);
    const whole = await log.open(incidentA, 50);
    expect(whole?.incident).toEqual(appendOf(facts).incident);
    expect(whole?.latest).toEqual(facts);
  });

  it.each([1, 2, 3, 4, 5])("opens with the newest facts only, %i of 4", async (latest) => {
    const facts = declaredWith(incidentA, 3);
    await log.append(appendOf(facts));
    await log.append(appendOf(declaredWith(incidentB, 9)));
    expect((await log.open(incidentA, latest))?.latest).toEqual(facts.slice(-latest));
  });

  it("leaves an id that is there as it is, and takes the new ones beside it", async () => {
    const facts = declaredWith(incidentA, 1);
    await log.append(appendOf(facts));
    const changed = { ...noteAt(incidentA, 1, "written over") };
    const added = noteAt(incidentA, 2);
    await log.append(appendOf([facts[0]!, changed, added], 2));
    expect(await log.readFacts(incidentA)).toEqual([...facts, added]);
    expect((await log.open(incidentA, 50))?.incident.count).toBe(3);
  });

  it("takes the same append twice", async () => {
    const append = appendOf(declaredWith(incidentA, 2));
    await log.append(append);
    await log.append(append);
    expect(await log.readFacts(incidentA)).toEqual(append.facts);
    expect((await log.open(incidentA, 50))?.incident).toEqual(append.incident);
  });

  it("opens an incident right after two tabs wrote to it without knowing of each other", async () => {
    const declared = declaredAt(incidentA);
    const [mine, theirs] = [noteAt(incidentA, 2), noteAt(incidentA, 1)];
    await log.append(appendOf([declared]));
    await log.append(appendOf([declared, theirs], 1));
    await log.append(appendOf([declared, mine], 1));
    const { incident, latest } = (await log.open(incidentA, 50))!;
    expect(incident).toEqual(appendOf([declared, theirs, mine]).incident);
    expect(latest).toEqual([declared, theirs, mine]);
  });

  it("gives the pack that was frozen", async () => {
    const pack = packOf(7, { early: "Declare early" });
    const frozen = factAt(incidentA, 1, { type: "pack.frozen/3", data: { pack } });
    const incident = { ...appendOf([declaredAt(incidentA)]).incident, packFact: frozen.id, count: 2 };
    await log.append({
      facts: [declaredAt(incidentA), frozen],
      incident: { ...incident, through: { order: frozen.at, id: frozen.id } },
      summary: appendOf([declaredAt(incidentA)]).summary,
    });
    expect((await log.open(incidentA, 1))?.pack).toEqual(pack);
  });

  it("keeps facts of a newer version untouched", async () => {
    const unknown = { ...noteAt(incidentA, 1), type: "tea.made/3", data: { sugar: 2 } } as unknown as Fact;
    await log.append(appendOf([declaredAt(incidentA), unknown]));
    expect(await log.readFacts(incidentA)).toEqual([declaredAt(incidentA), unknown]);
    expect((await log.open(incidentA, 1))?.latest).toEqual([unknown]);
  });

  it("lists newest declarations first, and open ones apart", async () => {
    await log.append(appendOf(declaredWith(incidentA, 0)));
    await log.append(appendOf(declaredWith(incidentB, 0, 5)));
    expect((await log.listAll()).map(({ id }) => id)).toEqual([incidentB, incidentA]);
    expect((await log.listOpen()).map(({ id }) => id)).toEqual([incidentB, incidentA]);
    const closed = [
      ...declaredWith(incidentB, 0, 5),
      factAt(incidentB, 6, { type: "incident.resolved/1", data: {} }),
      factAt(incidentB, 7, { type: "incident.stood-down/1", data: {} }),
    ];
    await log.append(appendOf(closed, 2));
    expect((await log.listOpen()).map(({ id }) => id)).toEqual([incidentA]);
    expect((await log.listAll()).map(({ id, open }) => ({ id, open }))).toEqual([
      { id: incidentB, open: false },
      { id: incidentA, open: true },
    ]);
  });

  it("merges what is new and says how many", async () => {
    const facts = declaredWith(incidentA, 3);
    await log.append(appendOf(facts.slice(0, 2)));
    expect(await log.merge(incidentA, facts)).toBe(2);
    expect(await log.merge(incidentA, facts)).toBe(0);
    expect(await log.readFacts(incidentA)).toEqual(facts);
    expect((await log.open(incidentA, 50))?.incident).toEqual(appendOf(facts).incident);
  });

  it("merges a doubled fact once", async () => {
    const facts = declaredWith(incidentA, 1);
    expect(await log.merge(incidentA, [...facts, ...facts])).toBe(2);
    expect(await log.readFacts(incidentA)).toEqual(facts);
    expect((await log.open(incidentA, 50))?.incident).toEqual(appendOf(facts).incident);
  });

  it("leaves an id alone that another incident holds", async () => {
    await log.append(appendOf(declaredWith(incidentA, 1)));
    const stolen = { ...noteAt(incidentB, 1), id: noteAt(incidentA, 1).id as FactId };
    expect(await log.merge(incidentB, [declaredAt(incidentB), stolen])).toBe(1);
    expect(await log.readFacts(incidentA)).toEqual(declaredWith(incidentA, 1));
    expect((await log.open(incidentB, 50))?.incident.count).toBe(1);
  });

  it("tells listeners of this tab about merges only, and others about everything", async () => {
    const here: (readonly Fact[])[] = [];
    const there: (readonly Fact[])[] = [];
    const facts = declaredWith(incidentA, 1);
    const other = connectTabs();
    const stopHere = log.onForeignFacts((_id, some) => here.push(some));
    const heard = new Promise<void>((resolve) => {
      other.listen((id, some) => {
        expect(id).toBe(incidentA);
        if (there.push(some) === 2) resolve();
      });
    });
    await log.append(appendOf(facts.slice(0, 1)));
    await log.merge(incidentA, facts);
    await heard;
    other.close();
    stopHere();
    await log.merge(incidentA, [noteAt(incidentA, 9)]);
    expect(there).toEqual([facts.slice(0, 1), facts.slice(1)]);
    expect(here).toEqual([facts.slice(1)]);
  });

  it("hears what another tab tells, and ignores what is no such message", async () => {
    const facts = declaredWith(incidentA, 1);
    const heard = new Promise<readonly Fact[]>((resolve) => {
      log.onForeignFacts((_id, some) => resolve(some));
    });
    const channel = new BroadcastChannel("first90-log");
    for (const noise of [null, "text", { incidentId: 3, facts: [] }, { incidentId: incidentA }])
      channel.postMessage(noise);
    channel.postMessage({ incidentId: incidentA, facts });
    expect(await heard).toEqual(facts);
    channel.close();
  });
});
