// A log packed and unpacked: the same characters, or a sentence.

import * as fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { crc32 } from "../../../src/formats/transfer/crc32.ts";
import { leavePacksOut, putPacksBack } from "../../../src/formats/transfer/left-out-pack.ts";
import { packLog, unpackLog } from "../../../src/formats/transfer/packed-log.ts";
import { INCIDENT } from "../../kit/log/log.ts";
import { TWO_HOURS, twoHours } from "../../kit/log/two-hours.ts";
import { hostileText, wildLog } from "../../kit/random/arbitraries.ts";

const log = toJson(TWO_HOURS, twoHours.slice(0, 12));
const textOf = (packed: Uint8Array): string | null => {
  const unpacked = unpackLog(packed);
  return unpacked.ok ? unpacked.text : null;
};
const sentenceOf = (packed: Uint8Array): string => {
  const unpacked = unpackLog(packed);
  return unpacked.ok ? "" : unpacked.message;
};
/** A packed log whose header makes any claim. */
const claiming = (length: number, deflated: Uint8Array, sum = 0): Uint8Array => {
  const packed = new Uint8Array(9 + deflated.length);
  const view = new DataView(packed.buffer);
  view.setUint8(0, 1);
  view.setUint32(1, length);
  view.setUint32(5, sum);
  packed.set(deflated, 9);
  return packed;
};

describe("a packed log", () => {
  test("unpacks to the same characters, whatever stands in it", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          wildLog.map((facts) => toJson(INCIDENT, facts)),
          hostileText,
        ),
        (text) => {
          // Half a pair can't be written as UTF-8; exports never have one, because JSON escapes it.
          fc.pre(text.length > 0 && text.isWellFormed());
          expect(textOf(packLog(text))).toBe(text);
        },
      ),
      { numRuns: 100 },
    ));

  test("of two hours fits forty-two codes, and its first minutes fit one", () => {
    expect(packLog(toJson(TWO_HOURS, twoHours)).length).toBeLessThan(42 * 486);
    const lean = leavePacksOut(toJson(TWO_HOURS, twoHours.slice(0, 9)), [builtInPack]);
    expect(packLog(lean).length).toBeLessThan(486);
  });

  test("is refused, never misread, when any byte of it is another", async () => {
    const packed = packLog(log);
    await fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = packed.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect([null, log]).toContain(textOf(damaged));
        if (at < 9) expect(textOf(damaged)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test("is refused when it is cut anywhere", async () => {
    const packed = packLog(log);
    await fc.assert(
      fc.property(fc.nat(packed.length - 1), (length) => void expect(textOf(packed.slice(0, length))).toBeNull()),
    );
  });

  test("of a newer format asks for an update", () => {
    const packed = packLog(log);
    packed[0] = 2;
    expect(sentenceOf(packed)).toMatch(/newer version of First90\. Update the app/);
  });

  test("is never said to be of a newer version if it can't be a log", () =>
    fc.assert(
      fc.property(
        fc.nat(255),
        fc.integer({ min: 200_000, max: 2 ** 32 - 1 }),
        fc.uint8Array({ maxLength: 100 }),
        (format, length, rest) => {
          const noise = claiming(length, rest);
          noise[0] = format;
          expect(sentenceOf(noise)).not.toContain("newer");
          expect(sentenceOf(noise)).not.toBe("");
        },
      ),
      { numRuns: 300 },
    ));

  test.each([
    ["nothing", new Uint8Array()],
    ["a word", strToU8("garbage")],
    ["a sentence", strToU8("This is what somebody pasted by mistake.")],
    ["zeros", new Uint8Array(200)],
    ["a picture", Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82])],
    ["a number no version will have", Uint8Array.from([200, ...packLog(log).slice(1)])],
  ])("that is %s isn't called one", (_name, packed) =>
    expect(sentenceOf(packed)).toBe(
      "This isn’t a First90 log, or it was damaged on the way. Nothing was changed; send it again.",
    ),
  );

  test.each([
    ["a header alone", claiming(10, new Uint8Array())],
    ["a length of nothing", claiming(0, deflateSync(strToU8("x")))],
    ["a length that its bytes can't have", claiming(40_000_000, deflateSync(strToU8("x")))],
    [
      "noise",
      claiming(
        100,
        Uint8Array.from({ length: 64 }, (_, index) => index * 37),
      ),
    ],
    ["a wrong checksum", claiming(1, deflateSync(strToU8("x")))],
  ])("that is %s is called damaged", (_name, packed) =>
    expect(sentenceOf(packed)).toBe("The log was damaged on the way. Nothing was changed; send it again."),
  );

  test("that would blow up is refused before memory is asked for, and never grows beyond what it says", () => {
    const bomb = deflateSync(new Uint8Array(60_000_000));
    expect(sentenceOf(claiming(60_000_000, bomb))).toMatch(/larger than 50 MB/);
    expect(sentenceOf(claiming(4_000, bomb, crc32(new Uint8Array(5_000))))).toMatch(/damaged/);
  });

  test("never throws, whatever bytes come", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void unpackLog(bytes)),
      { numRuns: 500 },
    ));
});

describe("cards left out", () => {
  test("come back exactly where the other phone has the same", () =>
    fc.assert(
      fc.property(wildLog, (facts) => {
        const text = toJson(INCIDENT, facts);
        expect(putPacksBack(leavePacksOut(text, [builtInPack]), [builtInPack])).toEqual({ text, isMissing: false });
      }),
      { numRuns: 40 },
    ));

  test("are missed where it has others, also in one character", () => {
    const lean = leavePacksOut(log, [builtInPack]);
    expect(lean.length).toBeLessThan(log.length / 3);
    const edited = { ...builtInPack, version: builtInPack.version + 1 };
    expect(putPacksBack(lean, [edited]).isMissing).toBe(true);
    expect(putPacksBack(lean, [])).toEqual({ text: lean, isMissing: true });
  });

  test("are brought after all where a text looks as if some were left out", () => {
    const mark = /\{"leftOut":"[^"]+"\}/.exec(leavePacksOut(log, [builtInPack]))?.[0] ?? "";
    const odd = log.replace('"type":"role', `"newer":${mark},"type":"role`);
    expect(leavePacksOut(odd, [builtInPack])).toBe(odd);
  });

  test("can't be used to make a short text grow without end", () => {
    const mark = /\{"leftOut":"[^"]+"\}/.exec(leavePacksOut(log, [builtInPack]))?.[0] ?? "";
    const { text, isMissing } = putPacksBack(mark.repeat(10_000), [builtInPack]);
    expect(isMissing).toBe(true);
    expect(text.length).toBeLessThan(2_000_000);
  });
});
