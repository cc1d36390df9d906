// The storage before and after its full part has loaded.

import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, describe, expect, it } from "vitest";
import { createDatabase } from "../../../src/storage/database/schema.ts";
import { freshHealth } from "../../../src/storage/mend/fresh-health.ts";
import { createLazyStorage } from "../../../src/storage/start/lazy-storage.ts";
import { type FullStorage, openStorage } from "../../../src/storage/start/open-storage.ts";
import { createFakeJournal } from "../kit/fake-journal.ts";
import { appendOf, declaredWith, incidentA, noteAt } from "../kit/some-facts.ts";
import { throughDoor, until } from "../kit/test-storage.ts";

const facts = declaredWith(incidentA, 2);
const opened: FullStorage[] = [];
const open = async (journal = createFakeJournal()): Promise<FullStorage> => {
  const full = await openStorage({ create: (anyVersion) => createDatabase(undefined, anyVersion), journal });
  opened.push(full);
  return full;
};
const never = () => new Promise<FullStorage>(() => undefined);

afterEach(async () => {
  for (const full of opened.splice(0)) full.close();
  await Dexie.delete("first90");
});

describe("the lazy storage", () => {
  it("opens an incident before the full storage has arrived", async () => {
    await throughDoor(await open()).log.append(appendOf(facts));
    const { log, health } = createLazyStorage(never);
    expect((await log.open(incidentA, 2))?.latest).toEqual(facts.slice(-2));
    expect(health.get()).toEqual(freshHealth);
  });

  it("passes everything on to the full storage, which is loaded once", async () => {
    let loads = 0;
    const { log, roster, packs, settings, persistence } = createLazyStorage(() => {
      loads += 1;
      return open();
    });
    await log.append(appendOf(facts.slice(0, 2)));
    expect(await log.merge(incidentA, facts)).toBe(1);
    expect(await log.readFacts(incidentA)).toEqual(facts);
    expect((await log.open(incidentA, 50))?.latest).toEqual(facts);
    expect(await log.listOpen()).toEqual(await log.listAll());
    await roster.add({ id: "p" as never, name: "Bo" });
    expect(await roster.list()).toHaveLength(1);
    await roster.remove("p" as never);
    expect(await roster.list()).toHaveLength(0);
    expect((await packs.current()).format).toBe("first90.pack");
    await settings.writeSetting("a", 1);
    expect(await settings.readSetting("a")).toBe(1);
    expect(await persistence.request()).toBeNull();
    expect(loads).toBe(1);
  });

  it("passes on otherTabs facts to listeners that were there before, and mends when the page is idle", async () => {
    const { log, health } = createLazyStorage(() => open(createFakeJournal(facts)));
    const heard: unknown[] = [];
    log.onForeignFacts((id, some) => heard.push([id, some.length]));
    const { restored, journal } = await until(health, (now) => now.restored !== null);
    expect([restored, journal]).toEqual([{ facts: 3, from: "journal" }, true]);
    expect(heard).toEqual([[incidentA, 3]]);
  });

  it("catches up with what another tab wrote between the quick opening and the full storage", async () => {
    const other = throughDoor(await open());
    await other.log.append(appendOf(facts));
    let arrive: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { log } = createLazyStorage(() => gate.then(() => open()));
    const heard: string[] = [];
    log.onForeignFacts((_id, some) => heard.push(...some.map(({ id }) => id)));
    expect((await log.open(incidentA, 50))?.latest).toHaveLength(3);
    const missed = noteAt(incidentA, 9);
    await other.log.append(appendOf([...facts, missed]));
    arrive();
    await expect.poll(() => heard).toContain(missed.id);
  });

  it("says when the full storage can't be loaded, and asks for it again", async () => {
    let loads = 0;
    const { log, health } = createLazyStorage(() => {
      loads += 1;
      return loads === 1 ? Promise.reject(new TypeError("Failed to fetch")) : open();
    });
    await expect(log.append(appendOf(facts))).rejects.toMatchObject({ problem: { type: "broken" } });
    expect(health.get().problem).toEqual({ type: "broken", detail: "TypeError: Failed to fetch" });
    await log.append(appendOf([...facts, noteAt(incidentA, 9)]));
    expect(health.get().problem).toBeNull();
    expect(await log.readFacts(incidentA)).toHaveLength(4);
  });
});
