// The parts a picture is stacked from, and the sizes they share. All lengths in px of a picture 360 wide.

import type { Instant } from "../../domain/fact/ids.ts";
import { cutText, oneLine } from "./cut-text.ts";
import type { Look, PictureShape, TextShape } from "./drawing.ts";
import { textWidth } from "./text-width.ts";

/** A part, drawn from its own top; within its `bands`, the time lines may cross it without crossing words. */
export interface Block {
  readonly height: number;
  readonly shapes: readonly PictureShape[];
  readonly bands: readonly { readonly y: number; readonly height: number }[];
}

/** Where things go: time from left to right, and how much room there is. */
export interface BlockFrame {
  readonly left: number;
  readonly right: number;
  readonly x: (at: Instant) => number;
  readonly time: (at: Instant) => string;
}

export const sizes = { text: 14, line: 20, bar: 26, mark: 6, gap: 14 } as const;

/** Returns one line of text, cut if there isn't enough room; the whole text is then its title. */
export const textLine = (
  text: string,
  at: { readonly x: number; readonly y: number; readonly room: number; readonly anchor?: TextShape["anchor"] },
  look: Look = "word",
): TextShape => {
  const bold = look === "heading" || look === "on-strong";
  const cut = cutText(text, at.room, sizes.text, bold);
  return {
    type: "text",
    x: at.x,
    y: at.y,
    size: sizes.text,
    anchor: at.anchor ?? "start",
    look,
    text: cut,
    title: cut === oneLine(text) ? null : oneLine(text),
    width: textWidth(cut, sizes.text, bold),
  };
};

/** Returns the shape moved down by `dy`. */
export const movedDown = (shape: PictureShape, dy: number): PictureShape =>
  shape.type === "line" ? { ...shape, y1: shape.y1 + dy, y2: shape.y2 + dy } : { ...shape, y: shape.y + dy };
