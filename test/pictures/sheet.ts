// One picture out of several: side by side, or below each other if they are wide.

import { writeFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { indexedPng } from "../../build/indexed-png.ts";

/** Pixels between two pictures, and the colour there: neither theme's ground. */
const GAP = 12;
const BETWEEN = "#777";
/** Flat screens have few colours; the rest are the steps at the edges of letters. */
const colours = 96;

/** Writes the pictures (PNG files, all of one size) as one file. */
export const writeSheet = async (page: Page, pictures: readonly Buffer[], file: string): Promise<void> => {
  const sources = pictures.map((picture) => `data:image/png;base64,${picture.toString("base64")}`);
  const { width, height, pixels } = await page.evaluate(join, { sources, gap: GAP, between: BETWEEN });
  await writeFile(file, indexedPng({ width, height, rgba: Buffer.from(pixels, "base64") }, colours));
};

/** Runs in the browser. */
async function join({ sources, gap, between }: { sources: readonly string[]; gap: number; between: string }) {
  const images = await Promise.all(
    sources.map(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return image;
    }),
  );
  const { width: one = 0, height: high = 0 } = images[0] ?? {};
  const isWide = one > high;
  const along = (size: number): number => size * images.length + gap * (images.length - 1);
  const canvas = document.createElement("canvas");
  canvas.width = isWide ? one : along(one);
  canvas.height = isWide ? along(high) : high;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas here");
  context.fillStyle = between;
  context.fillRect(0, 0, canvas.width, canvas.height);
  images.forEach((image, at) => {
    const before = at * ((isWide ? high : one) + gap);
    context.drawImage(image, isWide ? 0 : before, isWide ? before : 0);
  });
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let bytes = "";
  for (let from = 0; from < data.length; from += 0x8000) {
    bytes += String.fromCharCode(...data.subarray(from, from + 0x8000));
  }
  return { width: canvas.width, height: canvas.height, pixels: btoa(bytes) };
}
