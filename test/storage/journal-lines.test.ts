import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromLines, toLines } from "../../src/storage/journal-lines.ts";
import { declaredWith, incidentA, noteAt } from "./kit/some-facts.ts";

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const lineEnd = "\n".charCodeAt(0);

// Texts that could break lines: line ends of all kinds, quotes, braces, characters of several bytes, halves of them.
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("a\nb", "\r\n", "\u2028", '{"id":"x"}', "🔥", "\\n", ""),
);
const journals = fc
  .array(texts, { maxLength: 8 })
  .map((all) => all.map((text, minute) => noteAt(incidentA, minute, text)));

describe("the journal's lines", () => {
  it("come back as they were written", () => {
    fc.assert(
      fc.property(journals, (facts) => {
        expect(fromLines(textOf(toLines(facts, null)))).toEqual({
          facts: JSON.parse(JSON.stringify(facts)),
          skipped: 0,
        });
      }),
    );
  });

  it("recover every whole line from any prefix, and all that is appended after it", () => {
    fc.assert(
      fc.property(journals, fc.nat(), (facts, cut) => {
        const bytes = toLines(facts, null);
        const prefix = bytes.slice(0, cut % (bytes.length + 1));
        const whole = prefix.filter((byte) => byte === lineEnd).length;
        const ids = facts.map(({ id }) => id);
        const read = fromLines(textOf(prefix));
        expect(read.facts.slice(0, whole).map(({ id }) => id)).toEqual(ids.slice(0, whole));
        expect(read.facts.length + read.skipped).toBeLessThanOrEqual(whole + 1);

        const later = noteAt(incidentA, 99);
        const more = toLines([later], prefix.at(-1) ?? null);
        const after = fromLines(textOf(new Uint8Array([...prefix, ...more]))).facts.map(({ id }) => id);
        expect(after.slice(0, whole)).toEqual(ids.slice(0, whole));
        expect(after.at(-1)).toBe(later.id);
      }),
    );
  });

  it("close half a line before they go on", () => {
    expect(textOf(toLines([noteAt(incidentA, 1)], "}".charCodeAt(0)))).toMatch(/^\n\{/);
    expect(textOf(toLines([noteAt(incidentA, 1)], lineEnd))).toMatch(/^\{/);
    expect(textOf(toLines([noteAt(incidentA, 1)], null))).toMatch(/^\{/);
  });

  it.each([
    "null",
    "7",
    "[]",
    '{"id":1,"incidentId":"a","type":"t","at":1,"data":{}}',
    '{"id":"x","type":"t","at":1,"data":{}}',
    '{"id":"x","incidentId":"a","at":1,"data":{}}',
    '{"id":"x","incidentId":"a","type":"t","at":"1","data":{}}',
    '{"id":"x","incidentId":"a","type":"t","at":1}',
    '{"id":"x","incidentId":"a","ty',
    "\u0000\u0000\u0000",
  ])("skip and count what is no fact: %s", (line) => {
    const facts = declaredWith(incidentA, 1);
    const [first, second] = textOf(toLines(facts, null)).split("\n");
    expect(fromLines(`${first}\n${line}\n${second}\n`)).toEqual({ facts, skipped: 1 });
  });
});
