// The schema of a pack: the built-in one passes, each planted defect is named with its place, nothing makes it throw.

import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod/mini";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Pack } from "../../../src/domain/pack/pack.ts";
import { type packSchema, parsePack } from "../../../src/formats/pack/pack-schema.ts";
import { mutatedPack } from "../../content/kit/mutated-pack.ts";
import { type Path, planted } from "../../content/kit/planted.ts";

type ReadonlyDeep<Value> = Value extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: ReadonlyDeep<Value[Key]> }
    : Value;

const refusal = (path: Path, value: unknown): string => {
  const result = parsePack(planted(builtInPack, path, value));
  return result.ok ? "accepted" : `${result.place} ${result.problem}`;
};

describe("the schema", () => {
  test("infers to exactly the domain's Pack", () => {
    expectTypeOf<ReadonlyDeep<z.infer<typeof packSchema>>>().toEqualTypeOf<ReadonlyDeep<Pack>>();
  });

  test("lets the built-in pack through unchanged, also after a round trip through JSON", () => {
    expect(parsePack(builtInPack)).toEqual({ ok: true, pack: builtInPack });
    expect(parsePack(JSON.parse(JSON.stringify(builtInPack)))).toEqual({ ok: true, pack: builtInPack });
  });

  test("gives a copy, so that nobody holds a key to the pack in force", () => {
    const result = parsePack(builtInPack);
    expect(result.ok && result.pack).not.toBe(builtInPack);
  });
});

describe("a wrong shape is named with its place", () => {
  test.each<[Path, unknown, string]>([
    [[], 3, "the pack must be an object"],
    [[], null, "the pack must be an object"],
    [[], [], "the pack must be an object"],
    [["format"], "first90.incident", "format must be “first90.pack”"],
    [["version"], 0, "version must be a whole number from 1 to 1000000"],
    [["version"], 1.5, "version must be a whole number from 1 to 1000000"],
    [["chips"], undefined, "chips is missing"],
    [["rules"], {}, "rules must be a list"],
    [["severities", 1, "updateEveryMinutes"], "20", "severities[1].updateEveryMinutes must be a number"],
    [["severities", 1, "updateEveryMinutes"], Number.NaN, "severities[1].updateEveryMinutes must be a number"],
    [
      ["severities", 1, "updateEveryMinutes"],
      0,
      "severities[1].updateEveryMinutes must be a whole number from 1 to 10080",
    ],
    [["severities", 0, "name"], undefined, "severities[0].name is missing"],
    [["severities", 0, "criteria", 0], 7, "severities[0].criteria[0] must be a text"],
    [["severities", 0, "criteria"], [], "severities[0].criteria must have at least 1 entry"],
    [["roles", 2, "optional"], "yes", "roles[2].optional must be true or false"],
    [["roles", 2, "colour"], "red", "roles[2] has the unknown field “colour”"],
    [["checklists", 0, "mode"], "do-do", "checklists[0].mode must be “read-do” or “do-confirm”"],
    [
      ["checklists", 0, "steps", 2, "doneBy"],
      { type: "magic" },
      "checklists[0].steps[2].doneBy.type must be “declared”, “severity”, “role”, “channel”, “update”, “clock”, “escalate”, “ask”, “choice”, “yes-no”, “release”, “open” or “tap”",
    ],
    [["checklists", 0, "steps", 2, "doneBy"], { type: "role" }, "checklists[0].steps[2].doneBy.role is missing"],
    [
      ["templates", 0, "audience"],
      "everyone",
      "templates[0].audience must be “engineering”, “executives”, “customers”, “support” or “press”",
    ],
  ])("%j as %j", (path, value, sentence) => {
    expect(refusal(path, value)).toBe(sentence);
  });
});

describe("a text or list over its limit is refused", () => {
  test.each<[Path, unknown, string]>([
    [["rules", 0, "title"], "x".repeat(201), "rules[0].title must be at most 200 characters long"],
    [["rules", 0, "title"], "   ", "rules[0].title must not be empty"],
    [["rules", 0, "title"], "two\nlines", "rules[0].title must be one line without control characters"],
    [["rules", 0, "title"], "turned \u202e round", "rules[0].title must be one line without control characters"],
    [["rules", 0, "title"], "half \ud83d a pair", "rules[0].title must be one line without control characters"],
    [["rules", 0, "id"], "Not An Id", "rules[0].id must be at most 60 small letters, digits and dashes"],
    [
      ["chips", "impact"],
      Array.from({ length: 31 }, (_, index) => `impact ${index}`),
      "chips.impact must have at most 30 entries",
    ],
    [["chips", "services", 1, "id"], "checkout", "chips.services[1].id must not repeat the id “checkout”"],
    [
      ["checklists", 0, "steps", 2, "doneBy"],
      { type: "choice", options: ["Roll back"] },
      "checklists[0].steps[2].doneBy.options must have at least 2 entries",
    ],
    [["roles", 0, "does"], Array(21).fill("Decide"), "roles[0].does must have at most 20 entries"],
  ])("%j", (path, value, sentence) => {
    expect(refusal(path, value)).toBe(sentence);
  });
});

describe("what the app looks up must be there", () => {
  const without = (section: "triage" | "roles" | "checklists" | "loop", index: number): string =>
    refusal([section, index, "id"], builtInPack[section][index === 0 ? 1 : 0]?.id);

  test("three to six severities, the worst first", () => {
    const [first, second, third, fourth] = builtInPack.severities;
    const others = ["a", "b", "c"].map((id) => ({ ...fourth, id, short: `X${id}` }));
    expect(refusal(["severities"], [second, first, third])).toBe(
      "severities[0].level must be SEV1: the first severity is the worst there is",
    );
    expect(refusal(["severities"], [first, third, second])).toBe(
      "severities[2].level must not be worse than the one before, SEV3",
    );
    expect(refusal(["severities"], [first, second])).toBe("severities must have at least 3 entries");
    expect(refusal(["severities"], [...builtInPack.severities, ...others])).toBe(
      "severities must have at most 6 entries",
    );
    expect(refusal(["severities"], [...builtInPack.severities, ...others.slice(1)])).toBe("accepted");
    expect(refusal(["severities"], builtInPack.severities.slice(0, 3))).toBe("accepted");
  });

  test("severities under names of their own", () => {
    const name = (value: unknown) => refusal(["severities", 0, "short"], value);
    expect(refusal(["severities", 1, "id"], "SEV1")).toBe("severities[1].id must not repeat the id “SEV1”");
    expect(refusal(["severities", 1, "short"], "sev1")).toBe("severities[1].short must not repeat the name “sev1”");
    expect(refusal(["severities", 0, "id"], "constructor")).toBe(
      "severities[0].id must not be a word that programs use",
    );
    expect(refusal(["severities", 0, "id"], "a b")).toBe(
      "severities[0].id must be at most 60 letters, digits and dashes",
    );
    expect(name("")).toBe("severities[0].short must not be empty");
    expect(name("P12345678")).toBe("severities[0].short must be at most 8 characters long");
    for (const wrong of ["-1", "P1\n", "P[1]", "{x}", " P1", "P  1", "P1 ", "=1", "P\u202e1"])
      expect([wrong, name(wrong)]).toEqual([
        wrong,
        "severities[0].short must be letters, digits, spaces, dots and dashes",
      ]);
    for (const own of ["P1", "SEV-1", "Sev 0", "Critical", "v1.0", "Ö_1", "1"])
      expect([own, name(own)]).toEqual([own, "accepted"]);
  });

  test("every id is its own", () => {
    expect(refusal(["rules", 2, "id"], "declare-early")).toBe("rules[2].id must not repeat the id “declare-early”");
    expect(refusal(["templates", 1, "id"], "first-status")).toBe(
      "templates[1].id must not repeat the id “first-status”",
    );
    expect(refusal(["checklists", 0, "steps", 3, "id"], "declare")).toBe(
      "checklists[0].steps[3].id must not repeat the id “declare”",
    );
    expect(without("triage", 4)).toBe("triage[4].id must not repeat the id “data-or-security”");
  });

  test("roles, checklists, triage and loop steps that the code names", () => {
    expect(
      refusal(
        ["roles"],
        builtInPack.roles.filter(({ id }) => id !== "scribe"),
      ),
    ).toBe("roles must have “scribe”");
    const other = builtInPack.checklists.filter(({ id }) => id !== "first-5");
    expect(refusal(["checklists"], other)).toBe("checklists must have at least 4 entries");
    expect(refusal(["loop"], builtInPack.loop.slice(1))).toBe("loop must have at least 5 entries");
  });

  test("only the last triage question is settled by a no", () => {
    expect(refusal(["triage", 5, "becauseNo"], null)).toBe("triage[5].becauseNo must say why a no points to its level");
    expect(refusal(["triage", 0, "becauseNo"], "No: SEV4.")).toBe(
      "triage[0].becauseNo must be null: a no settles nothing here",
    );
  });

  test.each<[Path, string, string]>([
    [
      ["templates", 0, "subject"],
      "[{severity}] {servise}",
      "templates[0].subject must not name the unknown field {servise}",
    ],
    [
      ["templates", 2, "lines", 1, "text"],
      "{constructor}",
      "templates[2].lines[1].text must not name the unknown field {constructor}",
    ],
    [["templates", 0, "sms"], "{severity} {status", "templates[0].sms must not have a brace outside a field"],
    [["templates", 0, "sms"], "{{severity}}", "templates[0].sms must not have a brace outside a field"],
    [["templates", 0, "sms"], "{}", "templates[0].sms must not name the unknown field {}"],
  ])("placeholders are known: %j", (path, text, sentence) => {
    expect(refusal(path, text)).toBe(sentence);
  });
});

describe("a hostile pack", () => {
  test("can't bring a prototype along", () => {
    const text = JSON.stringify(builtInPack).replace("{", '{"__proto__":{"polluted":true},');
    expect(parsePack(JSON.parse(text))).toEqual({
      ok: false,
      place: "the pack",
      problem: "has the unknown field “__proto__”",
    });
    expect({}).not.toHaveProperty("polluted");
  });

  test("is quoted short and without control characters", () => {
    const result = parsePack({ ...builtInPack, [`\u202e${"x".repeat(1_000)}`]: 1 });
    expect(result).toMatchObject({ ok: false, problem: `has the unknown field “?${"x".repeat(39)}”` });
  });

  test("never makes it throw, whatever was changed; what passes is the pack itself", () => {
    let refused = 0;
    let accepted = 0;
    fc.assert(
      fc.property(mutatedPack(builtInPack), (value) => {
        const result = parsePack(value);
        if (result.ok) {
          accepted += 1;
          expect(result.pack).toEqual(value);
        } else {
          refused += 1;
          expect(result.place).not.toBe("");
          expect(result.problem).toMatch(/^[a-z]/);
        }
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(50);
    expect(accepted).toBeGreaterThan(5);
  });

  test("of any kind at all never makes it throw", () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          expect(parsePack(value).ok).toBe(false);
        },
      ),
    );
  });
});
