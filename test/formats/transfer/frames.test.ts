// The moving row of codes: whatever the camera misses, repeats or smudges, the same bytes arrive or none.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectFrames } from "../../../src/formats/transfer/collect-frames.ts";
import { BLOCK_BYTES, MAX_BLOCKS, readFrame, writeFrame } from "../../../src/formats/transfer/frame.ts";
import { type ShownFrames, showFrames } from "../../../src/formats/transfer/show-frames.ts";

const shown = (packed: Uint8Array): ShownFrames => {
  const frames = showFrames(packed);
  if (!frames) throw new Error("too long to show");
  return frames;
};
const filled = (length: number, seed = 1): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => Math.imul(index + seed, 2_654_435_761) >>> 24);
/** Takes codes until the log is complete; null if it never is. */
const collected = (codes: Iterable<string>): Uint8Array | null => {
  const collector = collectFrames();
  for (const code of codes) {
    const result = collector.take(code);
    if (result.type === "whole") return result.packed;
  }
  return null;
};
const payload = fc
  .integer({ min: 1, max: 12_000 })
  .chain((length) => fc.nat(1_000).map((seed) => filled(length, seed)));

describe("a log in codes", () => {
  test("arrives whole through any loss up to 60 %, in any order, with repeats", () =>
    fc.assert(
      fc.property(payload, fc.integer({ min: 0, max: 60 }), fc.nat(), (packed, lossPercent, seed) => {
        const frames = shown(packed);
        let chance = seed >>> 0;
        const roll = (below: number): number => {
          chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) >>> 0;
          return Math.floor((chance / 2 ** 32) * below);
        };
        const codes: string[] = [];
        for (let number = 0; codes.length < frames.count + 40; number += 1) {
          if (roll(100) >= lossPercent) codes.splice(roll(codes.length + 1), 0, frames.code(number));
          if (codes.length > 0 && roll(10) === 0) codes.push(codes[roll(codes.length)] ?? "");
        }
        expect(collected([...codes, ...Array.from({ length: 24 }, (_, more) => frames.code(10_000 + more))])).toEqual(
          packed,
        );
      }),
      { numRuns: 60 },
    ));

  test("arrives in one pass where nothing is missed, and says how far it is", () => {
    const frames = shown(filled(5 * BLOCK_BYTES));
    const collector = collectFrames();
    const said = [0, 1, 2, 2, 3, 4].map((number) => collector.take(frames.code(number)));
    expect(said.map((one) => (one.type === "part" ? `${one.known} of ${one.count}` : one.type))).toEqual([
      "1 of 5",
      "2 of 5",
      "3 of 5",
      "3 of 5",
      "4 of 5",
      "whole",
    ]);
  });

  test("takes hardly more codes than it has parts for a camera that comes late", () => {
    const packed = filled(61 * BLOCK_BYTES - 7);
    const frames = shown(packed);
    for (let first = 61; first < 400; first += 17) {
      const codes = Array.from({ length: 61 + 24 }, (_, index) => frames.code(first + index));
      expect(collected(codes)).toEqual(packed);
    }
  });

  test("is one still code, no larger than it must be, where it is small", () => {
    const packed = filled(120);
    const frames = shown(packed);
    expect(frames.count).toBe(1);
    expect(frames.code(0).length).toBeLessThan(215);
    expect(collected([frames.code(0)])).toEqual(packed);
  });

  test("fills a code of version 15 and no more", () => {
    const code = shown(filled(3_000)).code(7);
    expect(code).toMatch(/^F90:[0-9A-Z $%*+\-./:]+$/);
    expect(code.length).toBeLessThanOrEqual(758);
  });

  test("is not shown at all where nobody would watch it to the end", () => {
    expect(showFrames(new Uint8Array(MAX_BLOCKS * BLOCK_BYTES + 1))).toBeNull();
    expect(showFrames(new Uint8Array(MAX_BLOCKS * BLOCK_BYTES))?.count).toBe(MAX_BLOCKS);
  });

  test("of the most parts is put together", () => {
    const packed = filled(MAX_BLOCKS * BLOCK_BYTES);
    const frames = shown(packed);
    const codes = Array.from({ length: MAX_BLOCKS + 30 }, (_, index) => frames.code(2 * index + 1));
    expect(collected(codes)).toEqual(packed);
  });
});

describe("what is no part of it", () => {
  test("a smudged code is never taken for another", async () => {
    const frames = shown(filled(3 * BLOCK_BYTES));
    const code = frames.code(1);
    await fc.assert(
      fc.property(fc.nat(code.length - 5), fc.constantFrom(..."0A9Z $:"), (at, character) => {
        const smudged = code.slice(0, at + 4) + character + code.slice(at + 5);
        fc.pre(smudged !== code);
        expect(readFrame(smudged).type).toBe("damaged");
      }),
      { numRuns: 300 },
    );
  });

  test("smudged codes among good ones do no harm", () => {
    const packed = filled(4 * BLOCK_BYTES);
    const frames = shown(packed);
    const smudged = (number: number): string => frames.code(number).replace(/.{6}$/, "000000");
    expect(collected([0, 1, 2, 3].flatMap((number) => [smudged(number), frames.code(number)]))).toEqual(packed);
  });

  test.each([
    ["https://example.com/menu", "foreign"],
    ["", "foreign"],
    ["F90", "foreign"],
    ["F90:", "damaged"],
    ["F90:HELLO", "damaged"],
    [`F90:${"A".repeat(90_000)}`, "damaged"],
  ])("%.40s is %s", (text, type) => expect(collectFrames().take(text)).toEqual({ type }));

  test("a code of a newer format is told apart", () => {
    const frame = { session: 1, length: 2 * 0x1000000 - 1, number: 0, block: filled(40) };
    // The format takes the byte that a longer length would need.
    expect(readFrame(writeFrame(frame)).type).not.toBe("frame");
  });

  test("a code that claims more parts than anyone shows is refused before memory is asked for", () => {
    const code = writeFrame({ session: 1, length: 0xffffff, number: 0, block: filled(20) });
    expect(readFrame(code).type).toBe("damaged");
    expect(readFrame(writeFrame({ session: 1, length: 0, number: 0, block: filled(20) })).type).toBe("damaged");
  });

  test("another log's code starts again, and says so", () => {
    const [one, other] = [shown(filled(2_000, 1)), shown(filled(2_000, 2))];
    const collector = collectFrames();
    collector.take(one.code(0));
    collector.take(one.code(1));
    expect(collector.take(other.code(0))).toMatchObject({ type: "part", known: 1, count: 5, restarted: true });
    for (const number of [1, 2, 3]) collector.take(other.code(number));
    expect(collector.take(other.code(4))).toMatchObject({ type: "whole", packed: filled(2_000, 2) });
  });

  test("codes that are whole but don't belong together make no log", () => {
    const collector = collectFrames();
    const frame = (number: number) => writeFrame({ session: 42, length: 40, number, block: filled(20, number) });
    expect(collector.take(frame(0)).type).toBe("part");
    expect(collector.take(frame(1))).toEqual({ type: "damaged" });
  });

  test("no text at all throws", () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        collectFrames().take(text);
        collectFrames().take(`F90:${text.toUpperCase()}`);
      }),
    ));
});
