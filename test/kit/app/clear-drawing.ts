// What holds for every drawing: words never overlap, nothing goes off the page, every number is a number.

import { expect } from "vitest";
import type { Drawing, TextShape } from "../../../src/formats/picture/drawing.ts";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ x, y, size, anchor, width }: TextShape): Box => {
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return { left, right: left + width, top: y - size * 0.95, bottom: y + size * 0.3 };
};
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Returns the texts of a drawing. */
export const textsOf = ({ shapes }: Drawing): readonly TextShape[] => shapes.filter((shape) => shape.type === "text");

/** Fails if the drawing breaks one of these. */
export const expectClear = (drawing: Drawing): void => {
  const texts = textsOf(drawing);
  for (const [index, text] of texts.entries()) {
    const box = boxOf(text);
    expect(box.left, text.text).toBeGreaterThanOrEqual(-0.001);
    expect(box.right, text.text).toBeLessThanOrEqual(drawing.width + 0.001);
    expect(box.bottom, text.text).toBeLessThanOrEqual(drawing.height);
    for (const other of texts.slice(index + 1))
      expect(overlap(box, boxOf(other)), `${text.text} / ${other.text}`).toBe(false);
  }
  for (const shape of drawing.shapes) {
    for (const value of Object.values(shape)) if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
    if (shape.type === "rect") expect(shape.x + shape.width).toBeLessThanOrEqual(drawing.width);
    if (shape.type === "mark") expect(shape.x).toBeLessThanOrEqual(drawing.width);
  }
};
