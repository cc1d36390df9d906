import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { readExport } from "../../../src/formats/import/read-export.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { firstNinetySeconds, INCIDENT } from "../../kit/log/log.ts";

const facts = firstNinetySeconds();
const good = toJson(INCIDENT, facts);
const withFact = (index: number, change: object): string =>
  toJson(
    INCIDENT,
    facts.map((fact, at) => (at === index ? ({ ...fact, ...change } as never) : fact)),
  );

describe("a file that isn't taken", () => {
  test.each([
    ["empty", "  \n", /empty/],
    ["cut off", good.slice(0, good.length / 2), /^Line \d+: the file ends in the middle/],
    ["not JSON", "{oops}", /^Line 1, column 2: this isn’t JSON/],
    ["a list", "[]", /“format”/],
    ["another format", '{"format":"other"}', /“format”/],
    ["a newer version", good.replace('"version":1', '"version":9'), /newer version of First90/],
    ["no version", good.replace('"version":1,', ""), /“version”/],
    ["no log", '{"format":"first90.incident","version":1}', /“log” is missing/],
    ["an empty log", '{"format":"first90.incident","version":1,"log":[]}', /“log” is empty/],
    ["no declaration", toJson(INCIDENT, facts.slice(2)), /incident\.declared/],
    ["a time in words", withFact(2, { at: "now" }), /^log\[2\]\.at must be/],
    ["a time before 1970", withFact(2, { at: -5 }), /^log\[2\]\.at is smaller than/],
    ["a broken id", withFact(2, { id: "a b" }), /^log\[2\]\.id must be an id/],
    ["a fraction as seq", withFact(2, { seq: 1.5 }), /^log\[2\]\.seq/],
    [
      "an unknown severity",
      withFact(2, { data: { level: "SEV9", triage: null, reason: null } }),
      /^log\[2\]\.data\.level must be one of SEV1/,
    ],
    ["a missing person", withFact(3, { by: null }), /^log\[3\]\.by must be an object/],
    ["another incident", withFact(4, { incidentId: "other" }), /^log\[4\]\.incidentId/],
    [
      "one id, two contents",
      toJson(INCIDENT, [...facts, { ...facts[2]!, at: facts[3]!.at }]),
      /^log\[8\]\.id appears twice/,
    ],
    [
      "a prototype in disguise",
      good.replace('"drill":false', '"__proto__":{},"drill":false'),
      /^Line 2: the name “__proto__”/,
    ],
    ["absurd depth", `{"format":${"[".repeat(5_000)}`, /nested too deeply/],
  ])("%s", (_name, text, message) => {
    const read = readExport(text);
    expect(read.ok).toBe(false);
    expect(read.ok ? "" : read.message).toMatch(message);
  });

  test("never makes it throw, whatever bytes it has", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat(good.length).map((cut) => good.slice(cut)),
        ),
        (text) => {
          expect(typeof readExport(text).ok).toBe("boolean");
        },
      ),
    ));

  test("is refused whole: one bad entry among good ones", () => {
    const run = fullRun();
    const read = readExport(toJson(INCIDENT, [...run, { ...run[0]!, id: "x y" } as never]));
    expect(read.ok).toBe(false);
  });
});

describe("a file that is taken", () => {
  test("may have a byte order mark, other line ends and doubled entries", () => {
    expect(readExport(`\uFEFF${good.replaceAll("\n", "\r\n")}`)).toEqual({ ok: true, incidentId: INCIDENT, facts });
    expect(readExport(toJson(INCIDENT, [...facts, ...facts]))).toEqual({ ok: true, incidentId: INCIDENT, facts });
  });
});
