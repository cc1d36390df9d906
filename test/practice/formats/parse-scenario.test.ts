// Scenario files: they read back as they were written, and each fault is reported with its place.

import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod/mini";
import type { Scenario } from "../../../src/domain/incident/drill/scenario.ts";
import type { scenarioSchema } from "../../../src/formats/scenario/scenario-schema.ts";
import { parseScenario, readScenario } from "../../../src/practice/formats/parse-scenario.ts";
import { writeScenario } from "../../../src/practice/formats/write-scenario.ts";
import { type Path, planted } from "../../content/kit/planted.ts";
import { smallScenario } from "../../kit/drill/drills.ts";
import { hostileText } from "../../kit/random/arbitraries.ts";

type ReadonlyDeep<Value> = Value extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: ReadonlyDeep<Value[Key]> }
    : Value;

const refusal = (path: Path, value: unknown): string => {
  const read = parseScenario(planted(smallScenario, path, value));
  return read.ok ? "accepted" : read.message;
};

const file = (more: object): string =>
  JSON.stringify({ format: "first90.scenario", version: 1, scenario: smallScenario, ...more });

describe("a scenario file", () => {
  test("infers to exactly the domain's Scenario", () => {
    expectTypeOf<ReadonlyDeep<z.infer<typeof scenarioSchema>>>().toEqualTypeOf<ReadonlyDeep<Scenario>>();
  });

  test("reads back as it was written", () => {
    const read = readScenario(writeScenario(smallScenario));
    expect(read).toEqual({ ok: true, scenario: smallScenario });
    expect(read.ok && writeScenario(read.scenario)).toBe(writeScenario(smallScenario));
  });

  test.each([
    ["", "The file is empty."],
    ["{", "Line 1: the file ends in the middle."],
    ["[]", "This isn’t a First90 scenario: the field “format” is not “first90.scenario”."],
    [file({ format: "first90.pack" }), "This isn’t a First90 scenario"],
    [file({ version: 2 }), "made by a newer version of First90"],
    [file({ version: "1" }), "The field “version” is missing or unknown."],
    [file({ scenario: undefined }), "The scenario is missing. Nothing was imported."],
    [file({ scenario: null }), "The scenario must be an object. Nothing was imported."],
    ['{"format":"first90.scenario","version":1,"scenario":{"__proto__":{}}}', "the name “__proto__” has no place"],
    [" ".repeat(1_000_001), "The file is larger than 1 MB."],
    [`${"[".repeat(5_000)}`, "nested too deeply"],
  ])("%#: is refused with a sentence", (text, message) => {
    const read = readScenario(text);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.message).toContain(message);
  });
});

describe("a fault is named with its place", () => {
  test.each<[Path, unknown, string]>([
    [["title"], undefined, "scenario.title is missing."],
    [["title"], " ", "scenario.title must not be empty."],
    [["setting"], "a\nb", "scenario.setting must be one line without control characters."],
    [["setting"], "a\u202eb", "scenario.setting must be one line without control characters."],
    [["minutes"], 0.5, "scenario.minutes must be a whole number from 1 to 120."],
    [["colour"], "red", "The scenario has the unknown field “colour”."],
    [["injects", 0, "text"], "x".repeat(281), "scenario.injects[0].text must be at most 280 characters long."],
    [
      ["injects", 0, "id"],
      "constructor",
      "scenario.injects[0].id must be at most 60 small letters, digits and dashes.",
    ],
    [["injects", 1, "id"], "tickets", "scenario.injects[1].id must not repeat the id “tickets”."],
    [
      ["injects", 0, "from"],
      "nobody",
      "scenario.injects[0].from must name one of the characters, and “nobody” isn’t one.",
    ],
    [["injects", 0, "seconds"], -1, "scenario.injects[0].seconds must be a whole number from 0 to 7200."],
    [
      ["injects", 0, "since"],
      { type: "inject", inject: "tickets" },
      "scenario.injects[0].since must not wait for itself.",
    ],
    [
      ["injects", 0, "since"],
      { type: "inject", inject: "gone" },
      "scenario.injects[0].since must name one of the injects, and “gone” isn’t one.",
    ],
    [
      ["injects", 2, "since", "option"],
      "gone",
      "scenario.injects[2].since must name an option of “fix”, and “gone” isn’t one.",
    ],
    [["injects", 1, "when", 0], { type: "eval", code: "alert(1)" }, "scenario.injects[1].when[0].type must be"],
    [
      ["injects", 1, "when", 0],
      { type: "done", deed: { type: "asked", reveal: "gone" } },
      "scenario.injects[1].when[0] must name one of the revelations, and “gone” isn’t one.",
    ],
    [
      ["moves", 0, "done"],
      { type: "rewritten", passage: "x" },
      "scenario.moves[0].done must name one of the passages, and “x” isn’t one.",
    ],
    [["moves", 0, "part"], "x", "scenario.moves[0].part must name one of the parts, and “x” isn’t one."],
    [["rubric"], smallScenario.rubric.slice(1), "scenario.rubric must have the item “clear-roles”."],
    [["rubric", 1, "item"], "charm", "scenario.rubric must have the item “one-source”."],
    [["parts"], [], "scenario.parts must have at least 1 entry."],
    [["alert", "from"], "x", "scenario.alert.from must name one of the characters, and “x” isn’t one."],
  ])("%j", (path, value, message) => expect(refusal(path, value)).toContain(message));

  test("and nothing, however broken, makes it throw or pass unseen", () => {
    const paths: Path[] = [
      ["injects", 0],
      ["characters"],
      ["choices", 0, "options", 1],
      ["moves", 1, "done"],
      ["ends"],
    ];
    return fc.assert(
      fc.property(fc.constantFrom(...paths), fc.oneof(fc.anything(), hostileText), (path, value) => {
        const read = parseScenario(planted(smallScenario, path, value));
        if (!read.ok) expect(read.message).toMatch(/^(The scenario|scenario\.).* Nothing was imported\.$/s);
      }),
      { numRuns: 200 },
    );
  });
});
