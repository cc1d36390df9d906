// The pack in the database: seeded, upgraded, edited, never in the way.

import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Pack, PackEntry, PackSection, Severity } from "../../../src/domain/pack/pack.ts";
import { packChanges } from "../../../src/domain/pack/pack-changes.ts";
import { withPart, withPartOf } from "../../../src/domain/pack/pack-parts.ts";
import { parsePack } from "../../../src/formats/pack/pack-schema.ts";
import { createConnection } from "../../../src/storage/database/connection.ts";
import { createDatabase } from "../../../src/storage/database/schema.ts";
import { createMemoryPacks, createPackStore, seedPack } from "../../../src/storage/kept/pack-store.ts";
import { fivePriorities, formerPack } from "../../kit/log/team-pack.ts";
import { anyTeamPack } from "../../kit/random/any-severities.ts";
import { packOf, ruleOf } from "../kit/some-pack.ts";

const connection = () =>
  createConnection({
    create: (anyVersion) => createDatabase("pack-test", anyVersion),
    onOpened: () => undefined,
    onProblem: () => undefined,
  });
let open = connection();
const seed = (pack: Pack): Promise<void> => open.use((_raw, database) => seedPack(database, pack));
const store = () => createPackStore(open, packOf(0, { fallback: "Fall back" }));
const titles = async () => (await store().current()).rules.map(({ title }) => title);

const edit = (id: string, title: string) =>
  store().change((pack) => withPart(pack, { section: "rules", id }, ruleOf(id, title)));

afterEach(async () => {
  open.close();
  await Dexie.delete("pack-test");
  open = connection();
});

describe("the pack store", () => {
  it("gives back the whole pack it was seeded with, in its order", async () => {
    await seed(builtInPack);
    expect(await store().current()).toEqual(builtInPack);
  });

  it("puts an upgrade in place of what came before: changed, new, moved and vanished entries", async () => {
    await seed(packOf(1, { a: "One", b: "Two", c: "Three" }));
    await seed(packOf(2, { d: "Zero", b: "Two, better", a: "One" }));
    expect(await titles()).toEqual(["Zero", "Two, better", "One"]);
    expect((await store().current()).version).toBe(2);
  });

  it("leaves the same version and an older one alone", async () => {
    await seed(packOf(2, { a: "Two" }));
    await seed(packOf(2, { a: "Two again" }));
    await seed(packOf(1, { a: "One" }));
    expect(await titles()).toEqual(["Two"]);
  });

  it("keeps a team's edits through upgrades, also of an entry that vanished", async () => {
    await seed(packOf(1, { a: "One", b: "Two", c: "Three" }));
    await edit("a", "Our one");
    await edit("c", "Our three");
    await seed(packOf(2, { a: "One, better", b: "Two, better" }));
    expect(await titles()).toEqual(["Our one", "Two, better", "Our three"]);
    await seed(packOf(3, { a: "One, best", b: "Two, best" }));
    expect(await titles()).toEqual(["Our one", "Two, best", "Our three"]);
  });

  it("goes back to the newest built-in entry when an edit is dropped", async () => {
    await seed(packOf(1, { a: "One" }));
    await edit("a", "Our one");
    await seed(packOf(2, { a: "One, better" }));
    await store().change((pack) => ({ ...pack, rules: [ruleOf("a", "One, better")] }));
    expect(await titles()).toEqual(["One, better"]);
  });

  it("is the built-in pack where what is stored is no pack that can be shown", async () => {
    await seed(packOf(1, { a: "One" }));
    const chips = packOf(1, {}).chips;
    await store().change((pack) => ({ ...pack, chips: { services: "checkout" } as never }));
    expect(await titles()).toEqual(["Fall back"]);
    await store().change(() => ({ ...packOf(1, { a: "One" }), chips }));
    expect(await titles()).toEqual(["One"]);
  });

  it("is the built-in pack while nothing is stored, and where the database can't be read", async () => {
    expect(await titles()).toEqual(["Fall back"]);
    await seed(packOf(1, { a: "One" }));
    open.close();
    expect(await titles()).toEqual(["Fall back"]);
  });
});

const put = (section: PackSection, entry: PackEntry & { readonly id: string }) =>
  store().change((pack) => withPart(pack, { section, id: entry.id }, entry));

describe("a team's own severities", () => {
  const p1 = { ...fivePriorities.severities[0], id: "SEV1", short: "P1" } as Severity;

  it("give their names to what came with the app, and leave the team's own cards as they are", async () => {
    await seed(builtInPack);
    await put("severities", p1);
    const own = { id: "data-integrity", when: "Data may be wrong", response: "SEV1 means call Dana", watched: false };
    await put("triggers", own as never);
    const { triage, triggers, severities } = await store().current();
    expect(triage[0]?.becauseYes).toBe("Any risk to data or security is P1 at once.");
    expect(triggers.map(({ response }) => response)).toContain("SEV1 means call Dana");
    expect(triggers.map(({ when }) => when)).toEqual(
      expect.arrayContaining(["P1 and no root cause after 30 min", "SEV2 and no root cause after 2 h"]),
    );
    expect(severities.map(({ short }) => short)).toEqual(["P1", "SEV2", "SEV3", "SEV4"]);
    expect(severities[1]).toMatchObject({ id: "SEV2", level: "SEV2" });
    expect(parsePack(await store().current())).toMatchObject({ ok: true });
  });

  it("that were edited in an earlier version are named by their class, as they were", async () => {
    await seed(builtInPack);
    const former = { ...formerPack.severities[1], updateEveryMinutes: 25 };
    await put("severities", former as never);
    const { severities } = await store().current();
    expect(severities[1]).toEqual({ ...builtInPack.severities[1], updateEveryMinutes: 25 });
    expect(parsePack(await store().current())).toMatchObject({ ok: true });
  });

  it("leave every built-in severity what it is: each is found to be missing, and all come back", async () => {
    const whatItIs = ({ severities }: Pack) => severities.map(({ id, level, short }) => [id, level, short]);
    await fc.assert(
      fc.asyncProperty(anyTeamPack, async (team) => {
        const packs = createMemoryPacks(builtInPack);
        await packs.change(() => team);
        const builtIn = await packs.builtIn();
        expect(whatItIs(builtIn)).toEqual(whatItIs(builtInPack));
        const removed = packChanges(builtIn, await packs.current()).filter(({ type }) => type === "removed");
        expect(removed.map(({ part }) => part.id)).toEqual(builtInPack.severities.map(({ id }) => id));
        await packs.change(() => builtIn);
        expect(await packs.current()).toEqual(builtInPack);
      }),
    );
  });

  it.each(["SEV2", "SEV3", "SEV4"])("can do without %s, which is put back as it was", async (id) => {
    await seed(builtInPack);
    const part = { section: "severities", id } as const;
    await store().change((pack) => withPart(pack, part, undefined));
    const packs = createPackStore(open, builtInPack);
    const builtIn = await packs.builtIn();
    expect(packChanges(builtIn, await packs.current())).toMatchObject([{ type: "removed", part }]);
    await packs.change((pack) => withPartOf(pack, part, builtIn));
    expect(await packs.current()).toEqual(builtInPack);
  });

  it("of an earlier version's built-in pack are read as today's, before the new one is stored", async () => {
    await seed({ ...formerPack, phrases: [], specials: [] } as never);
    expect((await store().current()).severities).toEqual(builtInPack.severities);
  });
});
