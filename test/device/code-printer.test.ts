// The reader reads exactly what the printer draws: our own frames in the library's codes and back.

import { decodeQR } from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { createCodePrinter } from "../../src/device/code-printer.ts";
import { showFrames } from "../../src/formats/transfer/show-frames.ts";

const SCALE = 4;

const read = (rows: readonly (readonly boolean[])[]): string => {
  const side = rows.length * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let at = 0; at < side * side; at += 1) {
    const isDark = rows[Math.floor(at / side / SCALE)]?.[Math.floor((at % side) / SCALE)];
    if (isDark) data.fill(0, at * 4, at * 4 + 3);
  }
  return decodeQR({ width: side, height: side, data });
};
const frames = (length: number) => {
  const made = showFrames(Uint8Array.from({ length }, (_, index) => (index * 151) & 255));
  if (!made) throw new Error("too long");
  return made;
};

describe("a code", () => {
  test.each([1, 60, 200, 486, 5_000])("of a log of %i bytes reads back", async (length) => {
    const draw = await createCodePrinter().pen();
    for (const number of [0, 1, 40]) {
      const text = frames(length).code(number);
      expect(read(draw(text))).toBe(text);
    }
  });

  test("of a row is always version 15 with its margin, so that it doesn't jump", async () => {
    const draw = await createCodePrinter().pen();
    const sizes = [0, 5, 11, 400].map((number) => draw(frames(5_000).code(number)).length);
    expect(sizes).toEqual([85, 85, 85, 85]);
  });

  test("has a white margin of four modules", async () => {
    const draw = await createCodePrinter().pen();
    const rows = draw("F90:");
    for (const row of rows.slice(0, 4)) expect(row.every((isDark) => !isDark)).toBe(true);
    expect(rows[4]?.[4]).toBe(true);
  });
});
