// Whatever file somebody imports: a good one arrives unchanged, any other gives one sentence and changes nothing.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Scenario } from "../../../../src/domain/incident/drill/scenario.ts";
import { scenarioProblems } from "../../../../src/formats/scenario/scenario-problems.ts";
import { listScenarios } from "../../../../src/practice/actions/scenario/keep-scenarios.ts";
import {
  downloadScenario,
  openScenarioFile,
  type ScenarioFile,
  shareScenario,
} from "../../../../src/practice/actions/scenario/scenario-files.ts";
import { builtInScenarios } from "../../../../src/practice/content/built-in-scenarios.ts";
import { parseScenario, readScenario } from "../../../../src/practice/formats/parse-scenario.ts";
import { writeScenario } from "../../../../src/practice/formats/write-scenario.ts";
import { type Path, planted } from "../../../content/kit/planted.ts";
import { createTestPorts } from "../../../kit/app/ports.ts";
import { smallScenario } from "../../../kit/drill/drills.ts";
import { anyScenario } from "../../../kit/random/any-scenario.ts";
import { hostileText } from "../../../kit/random/arbitraries.ts";

const phone = (stored: readonly unknown[] = []) => {
  const values = new Map<string, unknown>([["scenarios", stored]]);
  return {
    values,
    kept: {
      readSetting: async (key: string) => structuredClone(values.get(key) ?? null),
      writeSetting: async (key: string, value: unknown) => void values.set(key, structuredClone(value)),
    },
    withLock: <Value>(_name: string, run: () => Promise<Value>) => run(),
  };
};
const shelf = { builtIn: builtInScenarios };
const exported = (scenario: Scenario): string => {
  const texts: string[] = [];
  downloadScenario({ files: { download: ({ text }) => void texts.push(text) } }, scenario);
  return texts.join();
};

test("any scenario comes through a file and the phone's own storage byte for byte", () =>
  fc.assert(
    fc.asyncProperty(anyScenario, async (scenario) => {
      const text = exported(scenario);
      expect(readScenario(text)).toEqual({ ok: true, scenario });
      expect(scenarioProblems(scenario)).toEqual([]);
      const there = phone();
      const file = await openScenarioFile(there, shelf, text);
      expect(file.type === "refused" ? file.message : file.type).toBe("kept");
      const kept = (await listScenarios(there, [])).at(-1);
      expect(kept && exported(kept)).toBe(text);
      expect(await openScenarioFile(there, shelf, text)).toMatchObject({ type: "same" });
    }),
    { numRuns: 150 },
  ));

const paths = (value: unknown, path: Path = []): readonly Path[] => [
  path,
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => paths(part, [...path, Array.isArray(value) ? Number(key) : key]))
    : []),
];

const nested = (depth: number): unknown => JSON.parse(`${'{"a":['.repeat(depth)}${"]}".repeat(depth)}`);

/** Values that somebody may put in place of any other. */
const planting = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    -1,
    1.5,
    1e308,
    "",
    " ",
    "\u200b",
    "a\u202eb",
    "a\u0000b",
    "\ud800",
    "two\nlines",
    [],
    {},
    Array.from({ length: 50_000 }, () => 0),
    nested(20),
    nested(40),
    JSON.parse('{"__proto__":{"polluted":true}}'),
    JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
    "constructor",
    "__proto__",
    { type: "eval", code: "globalThis.polluted = true" },
    { type: "start", more: 1 },
  ),
  hostileText,
  fc.jsonValue({ maxDepth: 3 }),
);

const base = fc.oneof(fc.constantFrom(smallScenario, ...builtInScenarios), anyScenario);

/** A file with some values replaced, removed or added. */
const replanted: fc.Arbitrary<string> = base.chain((scenario) => {
  const file = { format: "first90.scenario", version: 1, scenario };
  return fc.array(fc.tuple(fc.constantFrom(...paths(file)), planting), { minLength: 1, maxLength: 2 }).map(
    (changes) =>
      JSON.stringify(
        changes.reduce<unknown>((at, [path, value]) => {
          try {
            return planted(at, path, value);
          } catch {
            return at; // the first change removed the place of the second one
          }
        }, file),
      ) ?? "",
  );
});

/** A file with letters cut out, doubled or replaced, or with its end missing. */
const scratched: fc.Arbitrary<string> = fc
  .tuple(
    base.map(writeScenario),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 40 }), hostileText), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.boolean(),
  )
  .map(([text, cuts, isCutOff]) => {
    const scratch = cuts.reduce((at, [place, length, put]) => {
      const from = Math.floor(place * at.length);
      return at.slice(0, from) + put + at.slice(from + length);
    }, text);
    return isCutOff ? scratch.slice(0, Math.floor((cuts[0]?.[0] ?? 0) * scratch.length)) : scratch;
  });

const holds = async (text: string): Promise<ScenarioFile["type"]> => {
  const own = { ...smallScenario, id: "own", title: "Our own" };
  const there = phone([own]);
  const file = await openScenarioFile(there, shelf, text);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  if (file.type === "kept") {
    expect(there.values.get("scenarios")).toEqual([own, file.scenario]);
    expect(parseScenario(file.scenario)).toEqual({ ok: true, scenario: file.scenario });
    return file.type;
  }
  expect(there.values).toEqual(new Map([["scenarios", [own]]]));
  if (file.type === "refused") {
    expect(file.message).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]{10,400}[.?]$/u);
    expect(file.message).toMatch(/scenario|Line \d+|file|field/);
  }
  return file.type;
};

test("a file whose values were tampered with is taken whole or refused with a sentence", () =>
  fc.assert(
    fc.asyncProperty(replanted, async (text) => void (await holds(text))),
    { numRuns: 150 },
  ));

test("a file whose letters were tampered with is taken whole or refused with a sentence", () =>
  fc.assert(
    fc.asyncProperty(scratched, async (text) => void (await holds(text))),
    { numRuns: 150 },
  ));

test("what tampers with them does get files refused, and lets some through", async () => {
  const types = await Promise.all(fc.sample(replanted, { numRuns: 60, seed: 1 }).map(holds));
  expect(new Set(types)).toContain("refused");
  expect(types.filter((type) => type === "refused").length).toBeGreaterThan(30);
  expect(types.filter((type) => type !== "refused").length).toBeGreaterThan(0);
});

test.each([
  ['{"format":"first90.scenario","version":1,"scenario":{"__proto__":{"a":1}}}', "__proto__"],
  ['{"format":"first90.scenario","version":1,"scenario":{"\\u005f_proto__":{"a":1}}}', "__proto__"],
  ['{"format":"first90.scenario","version":1,"scenario":{"constructor":{"a":1}}}', "scenario."],
  [`{"format":"first90.scenario","version":1,"scenario":${"[".repeat(200)}${"]".repeat(200)}}`, "nested too deeply"],
  [`{"format":"first90.scenario","version":1,"scenario":${'{"a":'.repeat(2_000)}`, "nested too deeply"],
  [
    writeScenario({ ...smallScenario, title: "a\u202eb" }),
    "scenario.title must be one line without control characters",
  ],
  [
    writeScenario({ ...smallScenario, title: "a\u2067b" }),
    "scenario.title must be one line without control characters",
  ],
  [writeScenario({ ...smallScenario, title: "\u200b\u200d" }), "scenario.title must not be empty"],
  [
    writeScenario({ ...smallScenario, services: Array.from({ length: 50_000 }, () => "x") }),
    "scenario.services must have",
  ],
])("%#: a hostile file is refused with its place", async (text, place) => {
  const file = await openScenarioFile(phone(), shelf, text);
  expect(file.type === "refused" && file.message).toContain(place);
});

test.each([
  ["shares no JSON", (name: string) => name.endsWith(".txt"), ["first90-scenario-small-json.txt"], []],
  ["shares no file at all", () => false, [], ["first90-scenario-small.json"]],
  ["shares everything", () => true, ["first90-scenario-small.json"], []],
] as const)("a browser that %s still lets a scenario out", async (_name, shareable, shared, downloaded) => {
  const ports = createTestPorts({ share: "shared", shareable });
  await shareScenario(ports, { ...smallScenario, id: "small" });
  expect([ports.sharedAs, ports.downloaded.map(({ name }) => name)]).toEqual([shared, downloaded]);
});
