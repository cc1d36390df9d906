// What an import accepts and refuses at its limits. The everyday refusals are in import.test.ts.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Fact, FactData, FactType } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { timeline } from "../../../src/domain/views/timeline.ts";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { readExport } from "../../../src/formats/import/read-export.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { INCIDENT } from "../../kit/log/log.ts";
import { longIncident, quietDeclaration } from "../../kit/log/stories.ts";
import { wildLog } from "../../kit/random/arbitraries.ts";

const facts = fullRun();
const refusalOf = (text: string): string => {
  const read = readExport(text);
  return read.ok ? "taken" : read.message;
};
const indexOf = (type: FactType): number => facts.findIndex((fact) => fact.type === type);

/** The export with other data in the first fact of a type. */
const withData = <Type extends FactType>(type: Type, change: Partial<Record<keyof FactData[Type], unknown>>): string =>
  toJson(
    INCIDENT,
    facts.map((fact, index) =>
      index === indexOf(type) ? ({ ...fact, data: { ...fact.data, ...change } } as Fact) : fact,
    ),
  );
const withBase = (change: Readonly<Record<string, unknown>>): string =>
  toJson(
    INCIDENT,
    facts.map((fact, index) => (index === 2 ? ({ ...fact, ...change } as Fact) : fact)),
  );

describe("the base of an entry", () => {
  test.each<[Readonly<Record<string, unknown>>, RegExp]>([
    [{ at: -1 }, /^log\[2\]\.at is smaller than 0\. Nothing was imported\.$/],
    [{ at: 1.5 }, /^log\[2\]\.at must be a whole number/],
    [{ at: null }, /^log\[2\]\.at must be/],
    [{ at: 9e15 }, /^log\[2\]\.at /],
    [{ seq: -1 }, /^log\[2\]\.seq is smaller than 0/],
    [{ seq: 1.5 }, /^log\[2\]\.seq must be a whole number/],
    [{ seq: "1" }, /^log\[2\]\.seq must be/],
    [{ zone: 5_000 }, /^log\[2\]\.zone is larger than 1440/],
    [{ zone: 0.5 }, /^log\[2\]\.zone must be a whole number/],
    [{ id: "" }, /^log\[2\]\.id must be an id/],
    [{ id: "x".repeat(65) }, /^log\[2\]\.id must be an id/],
    [{ device: "__proto__" }, /^log\[2\]\.device must be an id/],
    [{ device: "constructor" }, /^log\[2\]\.device must be an id/],
    [{ by: { id: "person-ana" } }, /^log\[2\]\.by\.name must be a string/],
    [{ by: { id: "person-ana", name: "A".repeat(201) } }, /^log\[2\]\.by\.name is longer than 200 characters/],
    [{ by: [] }, /^log\[2\]\.by must be an object/],
    [{ type: "no version" }, /^log\[2\]\.type must be a type like “note\.added\/1”/],
    [{ type: 7 }, /^log\[2\]\.type must be a string/],
    [{ data: null }, /^log\[2\]\.data must be an object/],
    [{ data: [] }, /^log\[2\]\.data must be an object/],
    [{ type: "page.sent/7", data: "text" }, /^log\[2\]\.data must be an object/],
  ])("%j", (change, sentence) => expect(refusalOf(withBase(change))).toMatch(sentence));

  test("an infinite time is refused as the number that it isn't", () =>
    expect(refusalOf(toJson(INCIDENT, facts).replace(`"at":${facts[2]?.at}`, '"at":1e999'))).toMatch(
      /^log\[2\]\.at must be/,
    ));

  test.each(["NaN", "Infinity", "-Infinity", "undefined", "0x10"])("%s is no JSON", (word) =>
    expect(refusalOf(toJson(INCIDENT, facts).replace(`"at":${facts[2]?.at}`, `"at":${word}`))).toMatch(
      /^Line 4, column \d+: this isn’t JSON/,
    ),
  );
});

describe("the data of an entry", () => {
  const place = (type: FactType): string => `log[${indexOf(type)}].data`;
  test.each<[FactType, Readonly<Record<string, unknown>>, string]>([
    ["incident.declared/1", { drill: "yes" }, ".drill must be a boolean"],
    ["severity.set/1", { level: "SEV0" }, ".level must be one of SEV1, SEV2, SEV3, SEV4"],
    ["severity.set/1", { triage: { question: "x" } }, ".triage.answer must be a boolean"],
    ["role.assigned/1", { role: "king" }, ".role must be one of ic"],
    ["role.assigned/1", { person: null }, ".person must be an object"],
    ["role.deferred/1", { role: null }, ".role must be one of ic"],
    ["role.released/1", { role: "x" }, ".role must be one of ic"],
    ["channel.named/1", { name: 7 }, ".name must be a string"],
    ["detail.set/1", { field: "cause" }, ".field must be one of title"],
    ["step.done/1", { list: "x" }, ".list must be one of first-90"],
    ["step.done/1", { step: "a step" }, ".step must be an id"],
    ["loop.stepped/1", { step: "panic" }, ".step must be one of size-up"],
    ["update.posted/1", { format: "fax" }, ".format must be one of slack"],
    ["update.posted/1", { nextUpdateAt: "soon" }, ".nextUpdateAt must be"],
    ["update.posted/1", { text: "x".repeat(1_000_001) }, ".text is longer than 1000000 characters"],
    ["note.added/1", { kind: "rumour" }, ".kind must be one of action"],
    ["note.added/1", { text: null }, ".text must be a string"],
    ["entry.corrected/1", { target: "" }, ".target must be an id"],
    ["entry.withdrawn/1", { target: 1 }, ".target must be a string"],
    ["phase.moved/1", { to: "resolved" }, ".to must be one of mitigating, monitoring"],
    ["pack.frozen/2", { pack: { ...builtInPack, format: "other" } }, ".pack.format must be"],
    ["pack.frozen/2", { pack: { ...builtInPack, version: 0.5 } }, ".pack.version must be a whole number"],
    ["pack.frozen/2", { pack: { ...builtInPack, secret: 1 } }, ".pack has the unknown field secret"],
    ["pack.frozen/2", { pack: null }, ".pack must be an object"],
  ])("%s %j", (type, change, sentence) => {
    expect(refusalOf(withData(type, change as never))).toContain(`${place(type)}${sentence}`);
  });

  test("may be as long as anything a person has logged", () =>
    expect(refusalOf(withData("note.added/1", { text: "x".repeat(1_000_000) }))).toBe("taken"));
});

describe("the whole file", () => {
  test("over 50 MB is refused before it is parsed", () =>
    expect(refusalOf(" ".repeat(50_000_001))).toBe(
      "The file is larger than 50 MB. First90 exports are far smaller. Is it the right file?",
    ));

  test("with more than 200,000 entries is refused before they are read", () =>
    expect(refusalOf(`{"format":"first90.incident","version":1,"log":[${"0,".repeat(200_000)}0]}`)).toBe(
      "The field “log” has more than 200,000 entries.",
    ));

  test("cut off in an entry names the line that it ends in", () => {
    const text = toJson(INCIDENT, longIncident(200));
    const cut = text.slice(0, text.split("\n").slice(0, 120).join("\n").length - 20);
    expect(refusalOf(cut)).toMatch(/^Line 120: the file ends in the middle/);
  });

  test("with a stray mark names the line and the column", () => {
    const lines = toJson(INCIDENT, facts).split("\n");
    lines[4] = `;${lines[4]}`;
    expect(refusalOf(lines.join("\r\n"))).toMatch(/^Line 5, column 1: this isn’t JSON/);
  });

  test("may mention __proto__ in a text, in no name, however it is spelled", () => {
    expect(refusalOf(withData("note.added/1", { text: '"__proto__": {}' }))).toBe("taken");
    const named = toJson(INCIDENT, facts).replace('"drill"', '"__\\u0070roto__":1,"drill"');
    expect(refusalOf(named)).toContain("the name “__proto__” has no place in a log".slice(4));
  });

  test("nested as deep as nothing can be named is refused with its line", () =>
    expect(refusalOf(`{"format":"first90.incident","version":1,\n"log":${"[".repeat(100_000)}`)).toBe(
      "Line 2: nested too deeply for a First90 log.",
    ));

  test("of another incident than its own head says is refused", () =>
    expect(refusalOf(toJson("incident-2" as typeof INCIDENT, facts))).toMatch(
      /^log\[0\]\.incidentId belongs to another incident/,
    ));

  test("of 10,000 entries is read to its last one", () => {
    const log = longIncident(10_000);
    const read = readExport(toJson(INCIDENT, log));
    expect(read.ok && read.facts).toEqual(log);
  });
});

describe("what is taken", () => {
  test("is the objects of the file themselves, with every field they came with, for any log", () =>
    fc.assert(
      fc.property(wildLog, (log) => {
        const text = toJson(INCIDENT, log);
        const read = readExport(text);
        if (!read.ok) throw new Error(read.message);
        expect(read.facts).toEqual(JSON.parse(JSON.stringify(log)));
        expect(toJson(read.incidentId, read.facts)).toBe(text);
      }),
      { numRuns: 60 },
    ));

  test("folds to the same incident, in whatever order and how often it is brought", () =>
    fc.assert(
      fc.property(wildLog, (log) => {
        const read = readExport(toJson(INCIDENT, [...log, ...log].reverse()));
        if (!read.ok) throw new Error(read.message);
        expect(foldIncident(INCIDENT, read.facts)).toEqual(foldIncident(INCIDENT, log));
        expect(timeline(read.facts)).toEqual(timeline(log));
      }),
      { numRuns: 60 },
    ));

  test("may be one entry of a phone that lost its clock", () => {
    const [declared] = quietDeclaration() as [Fact];
    expect(refusalOf(toJson(INCIDENT, [{ ...declared, at: 86_400_000 as Fact["at"] }]))).toBe("taken");
  });
});
