// Each shape as an SVG element, described as data: the same whether written into a file or drawn on a screen.

import type { PictureShape } from "./drawing.ts";

export interface ShapeElement {
  readonly tag: "text" | "rect" | "line" | "path";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly title: string | null;
  readonly text: string | null;
}

/** Returns the element of a shape, without its colours. */
export const shapeElement = (shape: PictureShape): ShapeElement => {
  switch (shape.type) {
    case "text": {
      const { x, y, size, anchor, text, title } = shape;
      return { tag: "text", attributes: { x, y, "font-size": size, "text-anchor": anchor }, title, text };
    }
    case "rect": {
      const { x, y, width, height, title } = shape;
      return { tag: "rect", attributes: { x, y, width, height, rx: 3 }, title, text: null };
    }
    case "line": {
      const { x1, y1, x2, y2 } = shape;
      return { tag: "line", attributes: { x1, y1, x2, y2 }, title: null, text: null };
    }
    case "mark":
      return {
        tag: "path",
        attributes: { d: paths[shape.mark], transform: `translate(${shape.x} ${shape.y})` },
        title: shape.title,
        text: null,
      };
  }
};

const paths = {
  circle: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z",
  triangle: "M0 -8L8 6L-8 6z",
  diamond: "M0 -8L8 0L0 8L-8 0z",
  cross: "M-5 -5L5 5M-5 5L5 -5",
} as const;
