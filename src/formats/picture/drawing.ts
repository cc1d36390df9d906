// What a drawing is made of, before it is written as SVG or shown on a screen.

/** What a shape means; whatever draws it chooses the colours. */
export type Look =
  | "heading"
  | "word"
  | "quiet"
  | "on-strong"
  | "strong"
  | "firm"
  | "light"
  | "empty"
  | "missing"
  | "mark"
  | "hollow"
  | "track"
  | "grid"
  | "event";

export interface TextShape {
  readonly type: "text";
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly look: Look;
  readonly text: string;
  /** The whole text if it was cut. */
  readonly title: string | null;
  /** At most this wide, in px. */
  readonly width: number;
}

export type PictureShape =
  | TextShape
  | {
      readonly type: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly look: Look;
      readonly title: string | null;
    }
  | {
      readonly type: "line";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly look: Look;
    }
  | {
      readonly type: "mark";
      readonly mark: "circle" | "triangle" | "diamond" | "cross";
      readonly x: number;
      readonly y: number;
      readonly look: Look;
      readonly title: string | null;
    };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PictureShape[];
}
