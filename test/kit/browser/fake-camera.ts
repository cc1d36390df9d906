// The glass between two phones: reads the codes off one screen and turns them into pictures for the other's camera.

import { writeFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** A code as its camera sees it: rows of modules, "1" for dark, margin included. */
export type SeenCode = readonly string[];

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES_A_SECOND = 30;
/** A screen that shows ten codes a second shows each in three pictures. */
const PICTURES_A_CODE = 3;
/** Paper white and ink black as a camera sees them on a screen. */
const LIGHT = 225;
const DARK = 25;

/**
 * Resolves to the codes that the send screen shows, from the current one on; it steps through a row of codes by hand.
 */
export const seeCodes = async (page: Page, wanted: number): Promise<readonly SeenCode[]> => {
  await page.locator("canvas[data-code]").waitFor();
  return page.evaluate(async (count) => {
    const canvas = document.querySelector("canvas");
    const context = canvas?.getContext("2d");
    if (!canvas || !context) throw new Error("no code on this screen");
    const button = (name: string): HTMLElement | undefined =>
      [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
    const SCALE = 8;
    const read = (): string[] => {
      const side = canvas.width / SCALE;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.width);
      const isDark = (x: number, y: number): boolean =>
        (data[((y * SCALE + 4) * canvas.width + x * SCALE + 4) * 4] ?? 0) < 128;
      return Array.from({ length: side }, (_, y) =>
        Array.from({ length: side }, (_, x) => (isDark(x, y) ? "1" : "0")).join(""),
      );
    };
    const next = (): Promise<void> =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(canvas, { attributes: true, attributeFilter: ["data-code"] });
        button("Next code")?.click();
      });
    button("Pause")?.click();
    // A code that was running has the time of its moment, which would be old in the film.
    if (button("Next code")) await next();
    const seen: string[][] = [];
    while (seen.length < count) {
      if (seen.length > 0) await next();
      seen.push(read());
    }
    return seen;
  }, wanted);
};

/**
 * Writes what a camera sees as a looping video: ten codes a second, each in three pictures, the first still mixed with
 * the code before, as when a screen changes during an exposure.
 */
export const writeCameraFile = (file: string, codes: readonly SeenCode[]): void => {
  const pictures = codes.map(pictureOf);
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const parts: Buffer[] = [Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES_A_SECOND}:1 Ip A1:1 C420jpeg\n`)];
  for (const [index, picture] of pictures.entries()) {
    const before = pictures.at(index - 1) ?? picture;
    for (let count = 0; count < PICTURES_A_CODE; count += 1) {
      parts.push(Buffer.from("FRAME\n"), count === 0 ? mixed(before, picture) : picture, colour);
    }
  }
  writeFileSync(file, Buffer.concat(parts));
};

const pictureOf = (code: SeenCode): Buffer => {
  const picture = Buffer.alloc(WIDTH * HEIGHT, LIGHT);
  const scale = Math.min(8, Math.floor((HEIGHT - 20) / code.length));
  const left = Math.floor((WIDTH - code.length * scale) / 2);
  const top = Math.floor((HEIGHT - code.length * scale) / 2);
  for (let y = 0; y < code.length * scale; y += 1) {
    const row = code[Math.floor(y / scale)] ?? "";
    for (let x = 0; x < code.length * scale; x += 1) {
      if (row[Math.floor(x / scale)] === "1") picture[(top + y) * WIDTH + left + x] = DARK;
    }
  }
  return picture;
};

const mixed = (a: Buffer, b: Buffer): Buffer => Buffer.from(a.map((value, at) => (value + (b[at] ?? 0)) >> 1));

/** Flags of a browser whose camera shows `file`; it is read again each time the camera is opened. */
export const cameraFlags = (file: string): readonly string[] => [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  `--use-file-for-fake-video-capture=${file}`,
];
