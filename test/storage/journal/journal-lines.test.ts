import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromLines, fromPlainLines, type JournalNote, toLines } from "../../../src/storage/journal/journal-lines.ts";
import { declaredWith, incidentA, incidentB, noteAt, roleAt } from "../kit/some-facts.ts";

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const plainOf = (facts: readonly unknown[]): Uint8Array =>
  bytesOf(facts.map((fact) => `${JSON.stringify(fact)}\n`).join(""));
const lineEnd = "\n".charCodeAt(0);

// Texts that could break lines: line ends of all kinds, quotes, braces, characters of several bytes, halves of them.
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("a\nb", "\r\n", "\u2028", '{"id":"x"}', "🔥", "\\n", "", "\ufeff"),
);
const journals = fc
  .array(texts, { maxLength: 8 })
  .map((all) => all.map((text, minute) => noteAt(incidentA, minute, text)));

describe("the journal's lines", () => {
  it("come back as they were written", () => {
    fc.assert(
      fc.property(journals, (facts) => {
        expect(fromLines(toLines(facts, null))).toEqual({
          facts: JSON.parse(JSON.stringify(facts)),
          damaged: [],
          notes: [],
        });
      }),
    );
  });

  it("keep notes beside facts", () => {
    const [fact] = declaredWith(incidentA, 0);
    const notes: JournalNote[] = [
      { note: "taken-over", segment: "journal-0", size: 7 },
      { note: "refused", fact: fact as never },
    ];
    expect(fromLines(toLines([fact as never, ...notes], null))).toEqual({ facts: [fact], damaged: [], notes });
  });

  it("recover every whole line from any prefix, and all that is appended after it", () => {
    fc.assert(
      fc.property(journals, fc.nat(), (facts, cut) => {
        const bytes = toLines(facts, null);
        const prefix = bytes.slice(0, cut % (bytes.length + 1));
        const whole = prefix.filter((byte) => byte === lineEnd).length;
        const ids = facts.map(({ id }) => id);
        const read = fromLines(prefix);
        expect(read.facts.slice(0, whole).map(({ id }) => id)).toEqual(ids.slice(0, whole));
        expect(read.facts.length + read.damaged.length).toBeLessThanOrEqual(whole + 1);

        const later = noteAt(incidentA, 99);
        const more = toLines([later], prefix.at(-1) ?? null);
        const after = fromLines(new Uint8Array([...prefix, ...more])).facts.map(({ id }) => id);
        expect(after.slice(0, whole)).toEqual(ids.slice(0, whole));
        expect(after.at(-1)).toBe(later.id);
      }),
    );
  });

  it("close half a line before they go on", () => {
    expect(textOf(toLines([noteAt(incidentA, 1)], "}".charCodeAt(0)))).toMatch(/^\n[0-9a-f]{8} \{/);
    expect(textOf(toLines([noteAt(incidentA, 1)], lineEnd))).toMatch(/^[0-9a-f]{8} \{/);
    expect(textOf(toLines([noteAt(incidentA, 1)], null))).toMatch(/^[0-9a-f]{8} \{/);
  });

  it("name where a damaged line is, with its bytes as they are", () => {
    const bytes = toLines(declaredWith(incidentA, 1), null);
    const second = bytes.indexOf(lineEnd) + 1;
    bytes[second + 40] = 0xff;
    const { facts, damaged } = fromLines(bytes);
    expect(facts).toEqual(declaredWith(incidentA, 0));
    expect(damaged).toEqual([{ at: second, bytes: bytes.subarray(second, -1) }]);
  });

  it("aren't believed without their checksum, whatever they say", () => {
    const facts = declaredWith(incidentA, 1);
    const read = fromLines(plainOf(facts));
    expect([read.facts, read.damaged.length]).toEqual([[], 2]);
  });
});

// A journal of several incidents, with letters of several bytes.
const journal = [
  ...declaredWith(incidentA, 6),
  roleAt(incidentA, 8, "Zoë"),
  ...declaredWith(incidentB, 3),
  noteAt(incidentB, 9, "“Zahlung” fällt aus 🔥"),
];
const written = new Set(journal.map((fact) => JSON.stringify(fact)));

/** Returns what is wrong with reading the damaged journal; null if nothing is. */
const faultOf = (bytes: Uint8Array): string | null => {
  const { facts, damaged, notes } = fromLines(bytes);
  const invented = facts.filter((fact) => !written.has(JSON.stringify(fact)));
  if (invented.length > 0 || notes.length > 0) return `believed ${JSON.stringify(invented)} ${JSON.stringify(notes)}`;
  if (new Set(facts.map(({ id }) => id)).size !== facts.length) return "took a line twice";
  return facts.length < journal.length && damaged.length === 0 ? "lost a line in silence" : null;
};

describe("a journal with one flipped bit", () => {
  it("is never believed where it is wrong, and always counts what it lost: 10,000 bits", () => {
    const bytes = toLines(journal, null);
    let tried = 0;
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        tried += 1;
        const flipped = bytes.slice();
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(faultOf(flipped)).toBeNull();
        const { facts, damaged } = fromLines(flipped);
        expect(damaged.length).toBeGreaterThan(0);
        expect(facts.length).toBeGreaterThanOrEqual(journal.length - 2); // a line end may have glued two together
      }),
      { numRuns: 10_000, seed: 20_261_128 },
    );
    expect(tried).toBe(10_000);
  });

  it("is found at every single bit of a line, its checksum and its end included", () => {
    const bytes = toLines(journal.slice(0, 2), null);
    const length = bytes.indexOf(lineEnd) + 1;
    for (let bit = 0; bit < length * 8; bit += 1) {
      const flipped = bytes.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect([bit, faultOf(flipped), fromLines(flipped).damaged.length > 0]).toEqual([bit, null, true]);
    }
  });

  it("is found where bursts, zeros, repeated and missing pieces damage it as well", () => {
    const bytes = toLines(journal, null);
    const places = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 200 }));
    const damage = fc.oneof(
      fc.tuple(places, fc.infiniteStream(fc.nat(255))).map(([[at, length], random]) => {
        const spoilt = bytes.slice();
        for (let index = at; index < Math.min(bytes.length, at + length); index += 1)
          spoilt[index] = random.next().value as number;
        return spoilt;
      }),
      places.map(([at, length]) => bytes.slice().fill(0, at, at + length)),
      places.map(([at, length]) => new Uint8Array([...bytes.slice(0, at), ...bytes.slice(at + length)])),
    );
    const believed = (spoilt: Uint8Array): readonly unknown[] =>
      fromLines(spoilt).facts.filter((fact) => !written.has(JSON.stringify(fact)));
    fc.assert(
      fc.property(damage, (spoilt) => {
        expect(believed(spoilt)).toEqual([]);
      }),
      { numRuns: 2_000, seed: 20_261_128 },
    );
  });
});

describe("lines of a version before checksums", () => {
  it("come back as they were written", () => {
    fc.assert(
      fc.property(journals, (facts) => {
        expect(fromPlainLines(plainOf(facts)).facts).toEqual(JSON.parse(JSON.stringify(facts)));
      }),
    );
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
  ])("are counted where they are no fact: %s", (line) => {
    const facts = declaredWith(incidentA, 1);
    const [first, second] = textOf(plainOf(facts)).split("\n");
    const read = fromPlainLines(bytesOf(`${first}\n${line}\n${second}\n`));
    expect(read.facts).toEqual(facts);
    expect(read.damaged.map(({ bytes }) => textOf(bytes))).toEqual([line]);
  });
});
