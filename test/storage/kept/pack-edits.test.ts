// The team's edits, on disk and in memory, by one contract: they survive every upgrade and can always be taken back.

import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { PackStore } from "../../../src/actions/ports/storage-port.ts";
import type { Pack } from "../../../src/domain/pack/pack.ts";
import { packChanges } from "../../../src/domain/pack/pack-changes.ts";
import { nameOfPart, withMoved, withPart, withPartOf } from "../../../src/domain/pack/pack-parts.ts";
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
const b = { section: "rules", id: "b" } as const;
const titles = async (store: PackStore) => (await store.current()).rules.map(({ title }) => title);
const makers: readonly (readonly [string, () => Promise<PackStore>])[] = [
  ["in memory", async () => createMemoryPacks(first)],
  [
    "on disk",
    async () => {
      await open.use(async (_raw, database) => {
        await database.pack.clear();
        await seedPack(database, first);
      });
      return createPackStore(open, first);
    },
  ],
];

const ours = (id: string, title: string) => (pack: Pack) => withPart(pack, { section: "rules", id }, ruleOf(id, title));
const keysOf = async (store: PackStore): Promise<readonly string[]> =>
  packChanges(await store.builtIn(), await store.current()).map(({ type, part }) => `${type} ${nameOfPart(part)}`);

describe.each(makers)("edits %s", (_where, make) => {
  it("are none at first, are in force once made, and gone once taken back", async () => {
    const store = await make();
    expect(await keysOf(store)).toEqual([]);
    expect(await store.change(ours("b", "Ours"))).toBe(true);
    expect(await keysOf(store)).toEqual(["changed rules/b"]);
    expect(await titles(store)).toEqual(["One", "Ours"]);
    expect(await store.change((pack) => withPartOf(pack, b, first))).toBe(true);
    expect(await store.current()).toEqual(first);
  });

  it("may add a card, remove one, and put one in another place", async () => {
    const store = await make();
    await store.change(ours("z", "Last"));
    await store.change((pack) => withMoved(pack, "rules", "z", -1));
    expect(await titles(store)).toEqual(["One", "Last", "Two"]);
    await store.change((pack) => withPart(pack, { section: "rules", id: "a" }, undefined));
    expect(await titles(store)).toEqual(["Last", "Two"]);
    expect(await keysOf(store)).toEqual(["added rules/z", "removed rules/a"]);
    await store.change((pack) => withPart(pack, { section: "rules", id: "z" }, undefined));
    await store.change((pack) => withPartOf(pack, { section: "rules", id: "a" }, first));
    expect(await store.current()).toEqual(first);
  });

  it("are left alone by a change that thinks better of it, or fails", async () => {
    const store = await make();
    await store.change(ours("b", "Ours"));
    expect(await store.change(() => null)).toBe(false);
    await expect(
      store.change(() => {
        throw new Error("no");
      }),
    ).rejects.toThrow();
    expect(await titles(store)).toEqual(["One", "Ours"]);
  });

  it("give back any pack that was put in force, entry by entry", async () => {
    const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 4 });
    const packs = fc.array(fc.tuple(ids, fc.constantFrom("One", "Two", "X")), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(packs, async (row) => {
        const store = await make();
        for (const [order, title] of row) {
          const rules = order.map((id) => ruleOf(id, title));
          await store.change((pack) => ({ ...pack, rules }));
          expect((await store.current()).rules).toEqual(rules);
        }
      }),
      { numRuns: 20 },
    );
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
        const edited = new Map<string, string>();
        for (const [index, made] of releases.entries()) {
          const version = index + 1;
          const pack = packOf(version, { a: `A${version}`, b: `B${version}`, c: `C${version}` });
          await open.use((_raw, database) => seedPack(database, pack));
          for (const [id, title] of made) {
            await store.change(
              title === null ? (now) => withPartOf(now, { section: "rules", id }, pack) : ours(id, title),
            );
            if (title === null) edited.delete(id);
            else edited.set(id, title);
          }
          const expected = ["a", "b", "c"].map((id) => edited.get(id) ?? `${id.toUpperCase()}${version}`);
          expect(await titles(store)).toEqual(expected);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("of cards added, removed and moved survive an upgrade, whose new cards come in", async () => {
    await open.use((_raw, database) => seedPack(database, first));
    const store = createPackStore(open, first);
    await store.change(ours("z", "Last"));
    await store.change((pack) => withPart(pack, { section: "rules", id: "a" }, undefined));
    await open.use((_raw, database) =>
      seedPack(database, packOf(2, { a: "One, better", b: "Two, better", c: "Three" })),
    );
    expect(await titles(store)).toEqual(["Two, better", "Three", "Last"]);
  });

  it("that an upgrade makes its own follow it from then on", async () => {
    await open.use((_raw, database) => seedPack(database, first));
    const store = createPackStore(open, first);
    await store.change(ours("b", "Ours"));
    for (const [version, title] of [
      [2, "Ours"],
      [3, "Better"],
    ] as const) {
      await open.use((_raw, database) => seedPack(database, packOf(version, { a: "One", b: title })));
    }
    expect(await titles(store)).toEqual(["One", "Better"]);
  });

  it("are kept on a phone that has stored no pack yet", async () => {
    const store = createPackStore(open, first);
    await store.change(ours("b", "Ours"));
    expect(await titles(store)).toEqual(["One", "Ours"]);
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
    expect(await store.current()).toBe(first);
    await expect(store.change((pack) => pack)).rejects.toThrow();
  });
});
