// The picture as elements of the page, in the colours of its theme.

import { h, type Ref } from "preact";
import type { DrawnShapes } from "../../../../actions/incident/drawn-shapes.ts";
import styles from "./PictureDrawing.module.css";

export interface PictureDrawingProps {
  readonly picture: DrawnShapes;
  readonly label: string;
  /** The element it is drawn in; a picture is drawn for that width (use-room.ts). */
  readonly frame: Ref<HTMLDivElement>;
}

/** One image with a name; the words for what it shows are elsewhere. */
export const PictureDrawing = ({ picture, label, frame }: PictureDrawingProps) => (
  <div class={styles.frame} ref={frame}>
    <svg viewBox={`0 0 ${picture.width} ${picture.height}`} role="img" aria-label={label}>
      {picture.elements.map(({ tag, attributes, look, title, text }, index) =>
        h(tag, { ...attributes, key: index, class: styles[look] }, title !== null && <title>{title}</title>, text),
      )}
    </svg>
  </div>
);
