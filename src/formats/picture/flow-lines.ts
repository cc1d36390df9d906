// Short pieces of text, one after the other on as many lines as they need.

import { type BlockFrame, sizes, textLine } from "./block.ts";
import type { PictureShape } from "./drawing.ts";
import { pictureWords } from "./picture-words.ts";
import { textWidth } from "./text-width.ts";

const BETWEEN = " · ";

/** Returns the lines below `top` and their height; pieces beyond `most` lines are counted instead. */
export const flowLines = (
  pieces: readonly string[],
  top: number,
  frame: BlockFrame,
  most: number,
): { readonly shapes: readonly PictureShape[]; readonly height: number } => {
  const room = frame.right - frame.left;
  const lines: string[] = [];
  let shown = 0;
  for (const piece of pieces) {
    const last = lines.at(-1);
    const longer = last === undefined ? piece : last + BETWEEN + piece;
    if (last !== undefined && textWidth(longer, sizes.text) <= room) lines[lines.length - 1] = longer;
    else if (lines.length === most) break;
    else lines.push(piece);
    shown += 1;
  }
  if (shown < pieces.length) lines.push(pictureWords.more(pieces.length - shown));
  const shapes = lines.map((line, index) =>
    textLine(line, { x: frame.left, y: top + (index + 1) * sizes.line - 6, room }, "quiet"),
  );
  return { shapes, height: lines.length * sizes.line };
};
