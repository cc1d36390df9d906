// Writes flat drawings as small PNG files: few colours, half a byte or one per pixel. Not for photographs.

import { crc32, deflateSync } from "node:zlib";

/** A straight (not premultiplied) RGBA picture, four bytes per pixel, row by row. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Returns the file's bytes; colours beyond the `most` (at most 256) most frequent ones become the nearest of those. */
export const indexedPng = ({ width, height, rgba }: Picture, most: number): Buffer => {
  const pixels = Uint32Array.from({ length: width * height }, (_, at) => toColour(rgba, at * 4));
  const palette = mostFrequent(pixels, most);
  const indexOf = new Map(palette.map((colour, index) => [colour, index]));
  const depth = palette.length > 16 ? 8 : 4;
  const perByte = 8 / depth;
  const stride = Math.ceil(width / perByte) + 1; // each row starts with its filter, 0 for none
  const rows = Buffer.alloc(stride * height);
  pixels.forEach((colour, at) => {
    const index = indexOf.get(colour) ?? nearest(palette, colour);
    indexOf.set(colour, index);
    const x = at % width;
    const byte = Math.floor(at / width) * stride + 1 + Math.floor(x / perByte);
    rows[byte] = (rows[byte] ?? 0) | (index << (8 - depth * ((x % perByte) + 1)));
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, 3], 8); // bits per pixel, indexed
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => channels(colour).slice(0, 3)))),
    chunk("tRNS", Buffer.from(palette.map((colour) => colour & 255))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

const toColour = (rgba: Uint8Array, at: number): number =>
  rgba[at + 3] === 0 ? 0 : new DataView(rgba.buffer, rgba.byteOffset).getUint32(at);

const channels = (colour: number): readonly number[] => [24, 16, 8, 0].map((shift) => (colour >>> shift) & 255);

const mostFrequent = (pixels: Uint32Array, most: number): readonly number[] => {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return ranked.slice(0, most).map(([colour]) => colour);
};

const nearest = (palette: readonly number[], colour: number): number => {
  const wanted = channels(colour);
  const distances = palette.map((one) =>
    channels(one).reduce((sum, value, at) => sum + (value - (wanted[at] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
