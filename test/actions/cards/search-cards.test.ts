import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packSections } from "../../../src/actions/cards/pack-sections.ts";
import { searchCards } from "../../../src/actions/cards/search-cards.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { shelfWords } from "../../../src/ui/words/cards.ts";

const shelf = packSections(builtInPack, shelfWords);
const all = shelf.flatMap(({ entries }) => entries);
const titles = (query: string): readonly string[] => searchCards(shelf, query).map(({ entry }) => entry.title);

describe("the shelf", () => {
  test("has every card of the pack once", () => {
    const { severities, roles, checklists, specials, templates } = builtInPack;
    expect(all).toHaveLength(
      severities.length + roles.length + checklists.length + specials.length + templates.length + 5,
    );
    expect(new Set(all.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(all.length);
  });

  test("leaves out sections without cards", () => {
    const whole = { loop: [], rules: [], authority: [], triggers: [], phrases: [] };
    const bare = { ...builtInPack, templates: [], specials: [], ...whole };
    expect(packSections(bare, shelfWords).map(({ id }) => id)).toEqual(["severities", "checklists", "roles"]);
  });
});

describe("the search", () => {
  test("puts titles before texts", () => {
    const found = titles("severity");
    expect(found[0]).toBe("Severity triggers");
    expect(found.length).toBeGreaterThan(1);
  });

  test("finds by what is written on a card, and says which sentence it was", () => {
    const hit = searchCards(shelf, "gift cards").find(({ entry }) => entry.title === "SEV3 Moderate");
    expect(hit?.found).toContain("gift cards");
  });

  test("needs no sentence where the title says it", () => {
    expect(searchCards(shelf, "golden")[0]).toMatchObject({ entry: { title: "Golden rules" }, found: null });
  });

  test("finds a role by its short name first, not by every word that has these letters", () => {
    expect(titles("ic").slice(0, 2)).toEqual(["Incident commander", "IC loop"]);
    expect(titles("ic")).not.toContain("SEV1 Critical");
  });

  test.each(["SEV2", "sev2", " Sev2  ", "sev2 MAJOR"])("minds neither case nor spaces: %s", (query) => {
    expect(titles(query)[0]).toBe("SEV2 Major");
  });

  test("minds no accents, on either side", () => {
    const shop = { ...builtInPack, roles: builtInPack.roles.map((role) => ({ ...role, name: "Chargé d’équipe" })) };
    const found = (query: string) => searchCards(packSections(shop, shelfWords), query)[0]?.entry.title;
    expect(found("charge d’equipe")).toBe("Chargé d’équipe");
    expect(found("CHARGÉ")).toBe("Chargé d’équipe");
    expect(titles("séverity")[0]).toBe("Severity triggers");
  });

  test("wants every word", () => {
    expect(titles("golden rollback")).toEqual([]);
  });

  test.each(["", "   ", "?!"])("finds every card for nothing at all: %j", (query) => {
    expect(searchCards(shelf, query).map(({ entry }) => entry)).toEqual(all);
  });

  test("finds nothing where there is nothing", () => {
    expect(searchCards(shelf, "zebra")).toEqual([]);
  });

  test("takes any query, finds each card once at most, and finds every card by its title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (query) => {
        const found = searchCards(shelf, query).map(({ entry }) => entry);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
    for (const entry of all) expect(searchCards(shelf, entry.title).map((hit) => hit.entry)).toContain(entry);
  });
});
