// Whatever a team has made of the cards of an earlier version, the next one loses none of it.

import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Pack, PackEntry, PackSection } from "../../../src/domain/pack/pack.ts";
import { withPart } from "../../../src/domain/pack/pack-parts.ts";
import { sectionNames } from "../../../src/domain/pack/section-names.ts";
import { parsePack } from "../../../src/formats/pack/pack-schema.ts";
import { createDatabase } from "../../../src/storage/database/schema.ts";
import { fromPackRows, toPackRows, upgradedRows, withPack } from "../../../src/storage/kept/pack-rows.ts";
import { seedPack } from "../../../src/storage/kept/pack-store.ts";

const newer = ["imminent", "impact-unknown", "second-symptom"];

/** The pack as version 6 was: without the fields, the cards and the texts that came with the next one. */
const former = (() => {
  const without = (entry: object): object => {
    const { pages: _pages, many: _many, withinMinutes: _within, ...rest } = entry as Record<string, unknown>;
    return rest;
  };
  const sections = Object.fromEntries(
    sectionNames.map((section) => [
      section,
      builtInPack[section].filter(({ id }) => !newer.includes(id) && !id.endsWith("-watching")).map(without),
    ]),
  );
  const { meanwhile: _meanwhile, needed: _needed, ...chips } = builtInPack.chips;
  return { ...builtInPack, version: 6, ...sections, chips } as unknown as Pack;
})();

/** A text of a card, changed; the id and closed sets stay as they are. */
const edited = (entry: PackEntry): PackEntry => {
  const field = ["why", "title", "name", "backup", "when", "ask", "who", "text"].find(
    (key) => typeof (entry as unknown as Record<string, unknown>)[key] === "string",
  );
  return { ...entry, ...(field && { [field]: "Our own words" }) } as PackEntry;
};

const places = sectionNames.flatMap((section) =>
  former[section].map(({ id }) => [section, id] as readonly [PackSection, string]),
);

test("an edited pack keeps every edit, removal and card of its own, and gains what is new", () =>
  fc.assert(
    fc.property(fc.subarray(places, { maxLength: 12 }), fc.boolean(), (chosen, isOwnToo) => {
      const changed = chosen.reduce<Pack>((pack, [section, id]) => {
        const entry = pack[section].find((one) => one.id === id);
        return entry ? withPart(pack, { section, id }, edited(entry)) : pack;
      }, former);
      const own = { id: "our-rule", title: "Ours", why: "It is." };
      const theirs = isOwnToo ? withPart(changed, { section: "rules", id: own.id }, own) : changed;
      const rows = withPack(toPackRows(former), former, theirs);
      const after = fromPackRows(upgradedRows(rows, builtInPack), builtInPack);
      for (const [section, id] of chosen) {
        const before = theirs[section].find((one) => one.id === id);
        expect(after[section].find((one) => one.id === id)).toMatchObject({ ...before });
      }
      if (isOwnToo) expect(after.rules).toContainEqual(own);
      for (const section of sectionNames) {
        const ids = after[section].map(({ id }) => id as string);
        for (const { id } of builtInPack[section]) expect(ids).toContain(id);
      }
      expect(after.version).toBe(builtInPack.version);
      expect(parsePack(after)).toMatchObject({ ok: true });
    }),
    { numRuns: 50 },
  ));

test("in the database too: seeded, edited, upgraded", async () => {
  const database = createDatabase("pack-upgrade-test", false);
  await database.open();
  await seedPack(database, former);
  const stored = await database.pack.toArray();
  const sev2 = former.severities.find(({ id }) => id === "SEV2");
  if (!sev2) throw new Error("no SEV2");
  const theirs = withPart(former, { section: "severities", id: "SEV2" }, { ...sev2, updateEveryMinutes: 25 });
  await database.pack.bulkPut([...withPack(stored, former, theirs)]);
  await seedPack(database, builtInPack);
  const after = fromPackRows(await database.pack.toArray(), builtInPack);
  expect(after.severities.find(({ id }) => id === "SEV2")).toEqual({ ...sev2, updateEveryMinutes: 25, pages: null });
  expect(after.severities.find(({ id }) => id === "SEV1")).toEqual(builtInPack.severities[0]);
  expect(after.triage).toEqual(builtInPack.triage);
  database.close();
  await Dexie.delete("pack-upgrade-test");
});
