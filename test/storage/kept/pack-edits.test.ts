// The team's edits, on disk and in memory, by one contract: they survive every upgrade and can always be taken back.

import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { PackStore } from "../../../src/actions/ports/storage-port.ts";
import { createConnection } from "../../../src/storage/database/connection.ts";
import { createDatabase } from "../../../src/storage/database/schema.ts";
import { createMemoryPacks, createPackStore, seedPack } from "../../../src/storage/kept/pack-store.ts";
import { packOf, ruleOf } from "../kit/some-pack.ts";

const connection = () =>
  createConnection({
    create: (anyVersion) => createDatabase("pack-edits", anyVersion),
    onOpened: () => undefined,
    onProblem: () => undefined,
  });
let open = connection();
afterEach(async () => {
  open.close();
  await Dexie.delete("pack-edits");
  open = connection();
});

const first = packOf(1, { a: "One", b: "Two" });
const titles = async (store: PackStore) => (await store.current()).rules.map(({ title }) => title);
const makers: readonly (readonly [string, () => Promise<PackStore>])[] = [
  ["in memory", async () => createMemoryPacks(first)],
  [
    "on disk",
    async () => {
      await open.use((_raw, database) => seedPack(database, first));
      return createPackStore(open, first);
    },
  ],
];

describe.each(makers)("edits %s", (_where, make) => {
  it("are none at first, are named once made, and gone once taken back", async () => {
    const store = await make();
    expect([...(await store.edited())]).toEqual([]);
    expect(await store.edit("rules/b", ruleOf("b", "Ours"))).toBe(true);
    expect([...(await store.edited())]).toEqual(["rules/b"]);
    expect(await titles(store)).toEqual(["One", "Ours"]);
    expect(await store.edit("rules/b", null)).toBe(true);
    expect([...(await store.edited())]).toEqual([]);
    expect(await store.current()).toEqual(first);
  });

  it("of an entry that isn't there change nothing and say so", async () => {
    const store = await make();
    expect(await store.edit("rules/z", ruleOf("z", "Ours"))).toBe(false);
    expect(await titles(store)).toEqual(["One", "Two"]);
  });
});

describe("edits on disk", () => {
  it("survive any row of upgrades, and what was not edited is as the newest pack has it", async () => {
    const edits = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.option(fc.constantFrom("X", "Y"))), {
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 4 }), async (releases) => {
        open.close();
        await Dexie.delete("pack-edits");
        open = connection();
        const store = createPackStore(open, first);
        const ours = new Map<string, string>();
        for (const [index, made] of releases.entries()) {
          const version = index + 1;
          const pack = packOf(version, { a: `A${version}`, b: `B${version}`, c: `C${version}` });
          await open.use((_raw, database) => seedPack(database, pack));
          for (const [id, title] of made) {
            await store.edit(`rules/${id}`, title === null ? null : ruleOf(id, title));
            if (title === null) ours.delete(id);
            else ours.set(id, title);
          }
          const expected = ["a", "b", "c"].map((id) => ours.get(id) ?? `${id.toUpperCase()}${version}`);
          expect(await titles(store)).toEqual(expected);
          expect([...(await store.edited())].sort()).toEqual([...ours.keys()].sort().map((id) => `rules/${id}`));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("are none where the database can't be read, and one that can't be kept is rejected", async () => {
    await Dexie.delete("pack-edits");
    const broken = createConnection({
      create: () => {
        throw new Error("no storage");
      },
      onOpened: () => undefined,
      onProblem: () => undefined,
    });
    const store = createPackStore(broken, first);
    expect([...(await store.edited())]).toEqual([]);
    expect(await store.current()).toBe(first);
    await expect(store.edit("rules/a", null)).rejects.toThrow();
  });
});
