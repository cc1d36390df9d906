// The worker that looks for a code in a picture, so that the page stays responsive however long it takes.

import { decodeQR } from "qr/decode.js";
import type { CodeAnswer, CodePicture } from "./code-reader.ts";

/** How many milliseconds to spend on a picture that is hard to read; the next one may be better. */
const PATIENCE_MS = 60;

self.addEventListener("message", ({ data }: MessageEvent<CodePicture>) => {
  self.postMessage({ text: textIn(data) } satisfies CodeAnswer);
});

const textIn = ({ width, height, pixels }: CodePicture): string | null => {
  try {
    return decodeQR({ width, height, data: new Uint8ClampedArray(pixels) }, { timeLimit: PATIENCE_MS });
  } catch {
    return null; // no code there, or none that can be read
  }
};
