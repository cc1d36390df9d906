// A drawing as the screens put it on the page.

import type { Drawing, Look } from "../../formats/picture/drawing.ts";
import { type ShapeElement, shapeElement } from "../../formats/picture/shape-element.ts";

export interface DrawnShapes {
  readonly width: number;
  readonly height: number;
  readonly elements: readonly (ShapeElement & { readonly look: Look })[];
}

/** Returns the drawing as elements, each with what it means. */
export const drawnShapes = ({ width, height, shapes }: Drawing): DrawnShapes => ({
  width,
  height,
  elements: shapes.map((shape) => ({ ...shapeElement(shape), look: shape.look })),
});
