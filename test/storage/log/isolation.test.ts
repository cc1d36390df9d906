// One damaged fact, row or pack doesn't stop any other incident.

import "fake-indexeddb/auto";
import { afterEach, describe, expect, it } from "vitest";
import { createOpenIncidents } from "../../../src/actions/incident/open-incidents.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { asStored } from "../../../src/domain/incident/sealed.ts";
import { withPart } from "../../../src/domain/pack/pack-parts.ts";
import { createDatabase, type Database } from "../../../src/storage/database/schema.ts";
import { rowOf } from "../../../src/storage/log/projection.ts";
import { createFakeJournal } from "../kit/fake-journal.ts";
import { appendOf, declaredWith, factAt, incidentA, incidentB, noteAt } from "../kit/some-facts.ts";
import { packOf } from "../kit/some-pack.ts";
import { closeTestStorage, openTestStorage, TEST_DATABASE } from "../kit/test-storage.ts";

afterEach(closeTestStorage);

const healthy = declaredWith(incidentB, 2, 30);
const damaging: readonly Fact[] = [
  ...declaredWith(incidentA, 1),
  factAt(incidentA, 5, { type: "role.assigned/1", data: null } as never),
  factAt(incidentA, 6, { type: "detail.set/1" } as never),
];

const touch = async (work: (database: Database) => Promise<unknown>): Promise<void> => {
  const database = createDatabase(TEST_DATABASE);
  await database.open();
  await work(database);
  database.close();
};

const fill = async (): Promise<void> => {
  const storage = await openTestStorage();
  await storage.log.append(appendOf(healthy));
  storage.close();
};

describe("facts that can't be folded", () => {
  it("hide no other incident, and stay as they are", async () => {
    await fill();
    await touch(({ facts }) => facts.bulkAdd([...damaging]));
    const journal = createFakeJournal(declaredWith("incident-c" as typeof incidentA, 1, 60));
    const { log, mend, health } = await openTestStorage({ journal });
    await mend();
    expect((await log.listOpen()).map(({ id }) => id).sort()).toEqual([incidentA, incidentB, "incident-c"]);
    expect((await log.open(incidentB, 9))?.incident).toEqual(appendOf(healthy).incident);
    expect((await log.readFacts(incidentA)).map(asStored)).toEqual(damaging);
    expect(health.get().restored).toEqual({ facts: 2, from: "journal" });
  });

  it("make a row that says so, where nothing at all can be made of them", () => {
    const row = rowOf(incidentA, [null as never]);
    expect(row).toMatchObject({ id: incidentA, open: 1, incident: null, summary: { id: incidentA, unreadable: true } });
  });
});

describe("damaged rows", () => {
  it.each<[string, object]>([
    ["without a summary", { summary: undefined }],
    ["with another's summary", { "summary.id": "else" }],
    ["without a state", { incident: null }],
    ["without a part of the state", { "incident.roles": undefined }],
    ["that are closed by mistake", { open: 0 }],
  ])("%s are shown, hide no other, and are set right; home hears of it", async (_name, damage) => {
    const journal = createFakeJournal();
    const first = await openTestStorage({ journal });
    for (const facts of [healthy, declaredWith(incidentA, 2)]) await first.log.append(appendOf(facts));
    first.close();
    await touch(({ incidents }) => incidents.update(incidentA, damage as never));
    const { log, mend, health } = await openTestStorage({ journal });
    const home = createOpenIncidents(log);
    await home.refresh();
    expect(home.list.get()?.map(({ id }) => id)).toContain(incidentB);
    await mend();
    await expect
      .poll(() => home.list.get()?.map(({ id, unreadable }) => [id, unreadable]))
      .toEqual([
        [incidentB, undefined],
        [incidentA, undefined],
      ]);
    expect(health.get()).toMatchObject({ restored: null, unreadable: 0 });
    expect((await log.open(incidentA, 9))?.incident).toEqual(appendOf(declaredWith(incidentA, 2)).incident);
  });
});

describe("packs", () => {
  it.each<[string, unknown]>([
    ["lacks a part", { ...packOf(1, {}), roles: undefined }],
    ["has an entry that is none", { ...packOf(1, {}), templates: [null] }],
    ["is none", "pack"],
    ["is missing", undefined],
  ])("frozen into an incident: one that %s is not given, and the incident opens", async (_name, pack) => {
    const frozen = factAt(incidentA, 1, { type: "pack.frozen/2", data: { pack } } as never);
    const facts = [...declaredWith(incidentA, 0), frozen, noteAt(incidentA, 2)];
    const { log } = await openTestStorage();
    await log.append(appendOf(facts));
    const opened = await log.open(incidentA, 9);
    expect(opened?.pack).toBeNull();
    expect(opened?.incident.packFact).toBe(frozen.id);
  });

  it("of the team: a damaged row gives way to what came with the app, and keeps the others", async () => {
    const pack = packOf(1, { early: "Declare early", calm: "Stay calm" });
    const first = await openTestStorage({ pack });
    const breathe = { id: "calm", title: "Breathe", why: "It pays." };
    await first.packs.change((pack) => withPart(pack, { section: "rules", id: "calm" }, breathe));
    first.close();
    await touch(async ({ pack: rows }) => {
      await rows.update("rules/early", { builtIn: { title: "no id" } as never, edited: null });
    });
    const { packs } = await openTestStorage({ pack });
    expect((await packs.current()).rules.map(({ title }) => title)).toEqual(["Declare early", "Breathe"]);
  });
});
