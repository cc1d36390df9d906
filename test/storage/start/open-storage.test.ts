// The full storage in good times; test/storage/problems has the bad ones.

import "fake-indexeddb/auto";
import { afterEach, describe, expect, it } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { PersonId } from "../../../src/domain/fact/ids.ts";
import { freshHealth } from "../../../src/storage/mend/fresh-health.ts";
import { createFakeJournal } from "../kit/fake-journal.ts";
import { appendOf, declaredWith, incidentA, incidentB, noteAt } from "../kit/some-facts.ts";
import { closeTestStorage, openTestStorage } from "../kit/test-storage.ts";

afterEach(closeTestStorage);

describe("the storage", () => {
  it("is healthy, and keeps what it is given from one start to the next", async () => {
    const facts = declaredWith(incidentA, 2);
    const first = await openTestStorage();
    expect(first.health.get()).toEqual(freshHealth);
    await first.log.append(appendOf(facts));
    await first.roster.add({ id: "p" as PersonId, name: "Bo" });
    await first.settings.writeSetting("identity", { me: "Bo" });
    first.close();

    const second = await openTestStorage();
    expect(await second.log.readFacts(incidentA)).toEqual(facts);
    expect(await second.roster.list()).toEqual([{ id: "p", name: "Bo" }]);
    expect(await second.settings.readSetting("identity")).toEqual({ me: "Bo" });
    expect(await second.settings.readSetting("other")).toBeNull();
  });

  it("writes every fact to the journal as well, and says that it is kept", async () => {
    const journal = createFakeJournal();
    const { log, health } = await openTestStorage({ journal });
    await log.append(appendOf(declaredWith(incidentA, 2)));
    await log.merge(incidentB, declaredWith(incidentB, 1));
    expect((await journal.compare([]))?.missingInDatabase).toEqual([
      ...declaredWith(incidentA, 2),
      ...declaredWith(incidentB, 1),
    ]);
    expect(health.get().journal).toBe(true);
  });

  it("says that there is no second copy where the journal can't be kept, and saves all the same", async () => {
    const journal = createFakeJournal();
    journal.works = false;
    const { log, health } = await openTestStorage({ journal });
    await log.append(appendOf(declaredWith(incidentA, 0)));
    expect(await log.readFacts(incidentA)).toHaveLength(1);
    expect(health.get()).toMatchObject({ journal: false, problem: null });
  });

  it("doesn't wait for the journal", async () => {
    const journal = { ...createFakeJournal(), append: () => new Promise<boolean>(() => undefined) };
    const { log } = await openTestStorage({ journal });
    await log.append(appendOf(declaredWith(incidentA, 0)));
    expect(await log.readFacts(incidentA)).toHaveLength(1);
  });

  it("has handed a fact to the journal before it waits for the database", async () => {
    const journal = createFakeJournal();
    const { log } = await openTestStorage({ journal });
    const saved = log.append(appendOf(declaredWith(incidentA, 0)));
    await Promise.resolve();
    await Promise.resolve();
    expect(journal.text).toContain(declaredWith(incidentA, 0)[0]?.id);
    await saved;
  });

  it("puts the pack of the app into the database at first run", async () => {
    const first = await openTestStorage({ pack: builtInPack });
    expect(await first.packs.current()).toEqual(builtInPack);
  });

  it("shows in one tab what another one commits", async () => {
    const [one, two] = [await openTestStorage(), await openTestStorage()];
    const note = noteAt(incidentA, 1);
    const heard = new Promise((resolve) =>
      two.log.onForeignFacts((id, facts) => facts[0]?.id === note.id && resolve([id, facts])),
    );
    await one.log.append(appendOf(declaredWith(incidentA, 0)));
    await one.log.append(appendOf([...declaredWith(incidentA, 0), note], 1));
    expect(await heard).toEqual([incidentA, [note]]);
    expect(await two.log.readFacts(incidentA)).toHaveLength(2);
  });

  it("lists people by name and forgets them", async () => {
    const { roster } = await openTestStorage();
    for (const name of ["Cy", "Ana", "Bo"]) await roster.add({ id: name as PersonId, name });
    await roster.remove("Bo" as PersonId);
    expect((await roster.list()).map(({ name }) => name)).toEqual(["Ana", "Cy"]);
  });
});
