import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { indexedPng } from "../../build/indexed-png.ts";

/** Reads indexedPng's output back independently: chunks, palette, rows. */
const decode = (file: Buffer): { width: number; height: number; rgba: number[] } => {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.set(file.toString("latin1", at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const part = (name: string): Buffer => chunks.get(name) ?? Buffer.alloc(0);
  const [width, height] = [part("IHDR").readUInt32BE(0), part("IHDR").readUInt32BE(4)];
  const rows = inflateSync(part("IDAT"));
  const depth = part("IHDR")[8] ?? 0;
  const stride = Math.ceil((width * depth) / 8) + 1;
  const rgba: number[] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const bits = rows[y * stride + 1 + Math.floor((x * depth) / 8)] ?? -1;
      const index = (bits >> (8 - depth - ((x * depth) % 8))) & (2 ** depth - 1);
      rgba.push(...part("PLTE").subarray(index * 3, index * 3 + 3), part("tRNS")[index] ?? 255);
    }
  return { width, height, rgba };
};

describe("a picture of few colours", () => {
  const rgba = [11, 13, 16, 255, 143, 211, 255, 255, 143, 211, 255, 128, 11, 13, 16, 255, 1, 2, 3, 4, 11, 13, 16, 255];

  it("comes back pixel by pixel", () => {
    const file = indexedPng({ width: 3, height: 2, rgba: Uint8Array.from(rgba) }, 256);
    expect(file.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(decode(file)).toEqual({ width: 3, height: 2, rgba });
  });

  it("comes back with more colours than half a byte can number", () => {
    const many = Array.from({ length: 17 * 2 }, (_, at) => [at, 0, 255 - at, 255]).flat();
    const file = indexedPng({ width: 17, height: 2, rgba: Uint8Array.from(many) }, 256);
    expect(decode(file)).toEqual({ width: 17, height: 2, rgba: many });
  });

  it("is the same file each time", () => {
    const picture = { width: 3, height: 2, rgba: Uint8Array.from(rgba) };
    expect(indexedPng(picture, 256)).toEqual(indexedPng(picture, 256));
  });
});

it("colours beyond the most frequent become the nearest of those", () => {
  const rgba = [0, 0, 0, 255, 0, 0, 0, 255, 250, 250, 250, 255, 250, 250, 250, 255, 240, 240, 240, 255];
  const back = decode(indexedPng({ width: 5, height: 1, rgba: Uint8Array.from(rgba) }, 2));
  expect(back.rgba).toEqual([...rgba.slice(0, 16), 250, 250, 250, 255]);
});

it("what can't be seen is one colour, whatever it was drawn with", () => {
  const back = decode(indexedPng({ width: 2, height: 1, rgba: Uint8Array.from([9, 9, 9, 0, 7, 7, 7, 0]) }, 1));
  expect(back.rgba).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});
