// A phone that ran the version of commit 05f39d5 opens with this one: everything is there, whichever copy is left.

import "fake-indexeddb/auto";
import { afterEach, describe, expect, it } from "vitest";
import { builtInPack } from "../../src/content/built-in-pack.ts";
import { byIncident } from "../../src/storage/log/order.ts";
import { createFakeJournal } from "./kit/fake-journal.ts";
import { frozenFacts, frozenPhone, writeDatabase } from "./kit/phone-05f39d5.ts";
import { closeTestStorage, openTestStorage, TEST_DATABASE, type TestStorage } from "./kit/test-storage.ts";

afterEach(closeTestStorage);

const phone = frozenPhone();
const facts = frozenFacts(phone);
const older = (plain: string | null) => Object.assign(createFakeJournal(), { plain });

const expectEverything = async ({ log }: TestStorage): Promise<void> => {
  const listed = await log.listAll();
  expect(listed.map(({ phase, drill, severity, unreadable }) => [phase, drill, severity, unreadable])).toEqual([
    ["triaged", true, "SEV2", undefined],
    ["triaged", false, "SEV2", undefined],
    ["stood-down", false, "SEV3", undefined],
  ]);
  for (const [id, some] of byIncident(facts)) {
    const read = await log.readFacts(id);
    expect(read.map((fact) => JSON.stringify(fact)).sort()).toEqual(some.map((fact) => JSON.stringify(fact)).sort());
    const opened = await log.open(id, 50);
    expect(opened?.incident.count).toBe(some.length);
    expect(opened?.pack?.severities).toHaveLength(4);
  }
};

describe("a phone of 05f39d5", () => {
  it("holds an incident from end to end, an open one and a drill", () => {
    expect([byIncident(facts).size, facts.length]).toEqual([3, 32]);
    expect(phone.journal.split("\n").filter((line) => line !== "")).toHaveLength(32);
  });

  it("opens with both copies: all is there, nothing is called restored, damaged or lost", async () => {
    await writeDatabase(TEST_DATABASE, phone.database);
    const journal = older(phone.journal);
    const storage = await openTestStorage({ journal, pack: builtInPack });
    await expectEverything(storage);
    await storage.mend();
    await expectEverything(storage);
    expect(storage.health.get()).toMatchObject({
      problem: null,
      restored: null,
      damaged: null,
      lost: null,
      unreadable: 0,
      single: 0,
      journal: true,
    });
    expect((await storage.roster.list()).map(({ name }) => name)).toEqual(["Ivo", "Mara"]);
    const settings = (phone.database.stores.settings?.rows ?? []) as readonly { key: string; value: unknown }[];
    expect(settings).not.toHaveLength(0);
    for (const { key, value } of settings) expect(await storage.settings.readSetting(key)).toEqual(value);
    expect((await storage.packs.current()).severities).toEqual(builtInPack.severities);
    expect((await journal.compare([]))?.missingInDatabase).toHaveLength(32);
  });

  it("opens with the journal alone", async () => {
    const storage = await openTestStorage({ journal: older(phone.journal) });
    await storage.mend();
    await expectEverything(storage);
    expect(storage.health.get()).toMatchObject({ restored: { facts: 32, from: "journal" }, damaged: null });
  });

  it("opens with the database alone", async () => {
    await writeDatabase(TEST_DATABASE, phone.database);
    const storage = await openTestStorage({ journal: older(null) });
    await storage.mend();
    await expectEverything(storage);
    expect(storage.health.get()).toMatchObject({ restored: { facts: 32, from: "database" }, damaged: null });
  });
});
