// The picture as elements of the page, in the colours of its theme.

import { h } from "preact";
import type { DrawnShapes } from "../../../../actions/incident/drawn-shapes.ts";
import styles from "./PictureDrawing.module.css";

/** Returns the drawing as one image with a name; what is in it is told in words elsewhere. */
export const PictureDrawing = ({ picture, label }: { readonly picture: DrawnShapes; readonly label: string }) => (
  <svg viewBox={`0 0 ${picture.width} ${picture.height}`} role="img" aria-label={label}>
    {picture.elements.map(({ tag, attributes, look, title, text }, index) =>
      h(tag, { ...attributes, key: index, class: styles[look] }, title !== null && <title>{title}</title>, text),
    )}
  </svg>
);
