// Renders the icons from their one source, public/icons/first90.svg. Run it by hand after changing the drawing (`node
// build/make-icons.ts`); the pictures are committed, so a build never needs a browser.

import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { indexedPng } from "./indexed-png.ts";

const folder = new URL("../public/icons/", import.meta.url);

interface Icon {
  readonly file: string;
  readonly size: number;
  /** CSS added to the drawing. */
  readonly look: string;
  /** The part of the drawing that is shown. */
  readonly viewBox: string;
}

/** Four flat colours and the steps between them: nobody can tell more apart, and each costs bytes on every phone. */
const colours = 16;
const whole = "0 0 512 512";
/** The platform cuts its own shape, so the background fills the square. */
const fullGround = ".ground { rx: 0 }";
/** Only opacity counts in a badge: white on nothing, the track thin enough to tell the quarter apart. */
const oneColour = `.ground { display: none } .quarter, .digits { stroke: #fff }
  .track { stroke: #fff; stroke-width: 14 } .quarter { stroke-width: 52 } .digits { stroke-width: 34 }`;

const icons: readonly Icon[] = [
  { file: "any-192.png", size: 192, look: "", viewBox: whole },
  { file: "any-512.png", size: 512, look: "", viewBox: whole },
  { file: "maskable-512.png", size: 512, look: fullGround, viewBox: whole },
  { file: "apple-touch-180.png", size: 180, look: fullGround, viewBox: whole },
  { file: "badge-96.png", size: 96, look: oneColour, viewBox: "44 44 424 424" },
];

const drawing = await readFile(new URL("first90.svg", folder), "utf8");
const browser = await chromium.launch({
  executablePath: process.env.FIRST90_CHROMIUM ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const page = await browser.newPage();
  for (const { file, size, look, viewBox } of icons) {
    const style = `width="${size}" height="${size}"><style>${look}</style>`;
    const svg = drawing.replace(whole, viewBox).replace(/(<svg[^>]*)>/, (_tag, open: string) => `${open} ${style}`);
    const rgba = Buffer.from(await page.evaluate(paint, { svg, size }), "base64");
    await writeFile(new URL(file, folder), indexedPng({ width: size, height: size, rgba }, colours));
  }
} finally {
  await browser.close();
}

/** Runs in the browser: paints the drawing and returns its pixels (RGBA) in base64. */
async function paint({ svg, size }: { readonly svg: string; readonly size: number }): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas here");
  context.drawImage(image, 0, 0);
  let bytes = "";
  for (const byte of context.getImageData(0, 0, size, size).data) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
