// A drawing written as one SVG element, on its own light background: a file of its own, or inside a document.

import { landings } from "../landing/landings.ts";
import { oneLine } from "../picture/cut-text.ts";
import type { DescribedLane } from "../picture/describe-picture.ts";
import type { Drawing, Look, PictureShape } from "../picture/drawing.ts";
import { shapeElement } from "../picture/shape-element.ts";

const { typed } = landings.html;

export interface SpokenPicture {
  /** What it is a picture of. */
  readonly title: string;
  /** The whole picture in words, for those who don't see it. */
  readonly lanes: readonly DescribedLane[];
}

/** Returns the element; it runs and fetches nothing. */
export const svgPicture = ({ width, height, shapes }: Drawing, { title, lanes }: SpokenPicture): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif">`,
    `<title>${typed(title)}</title>`,
    `<desc>${typed(lanes.map((lane) => `${lane.title}: ${lane.items.join(" · ")}`).join("\n"))}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...shapes.map(toElement),
    "</svg>\n",
  ].join("\n");

const toElement = (shape: PictureShape): string => {
  const { tag, attributes, title, text } = shapeElement(shape);
  const all = Object.entries({ ...attributes, ...colours[shape.look] });
  const written = all.map(([name, value]) => ` ${name}="${typed(String(value))}"`).join("");
  const inside = `${title === null ? "" : `<title>${typed(oneLine(title))}</title>`}${typed(text ?? "")}`;
  return inside === "" ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
};

const outline = { stroke: "#4a535e", "stroke-width": 1.5 } as const;

/** Text has a contrast of at least 7:1 on all of these. */
const colours: Readonly<Record<Look, Readonly<Record<string, string | number>>>> = {
  heading: { fill: "#12161c", "font-weight": 700 },
  word: { fill: "#12161c", "font-weight": 500 },
  quiet: { fill: "#39424d", "font-weight": 500 },
  "on-strong": { fill: "#ffffff", "font-weight": 700 },
  strong: { fill: "#0b4f8a", ...outline },
  firm: { fill: "#cfd7df", ...outline },
  light: { fill: "#f1f3f5", ...outline },
  empty: { fill: "#ffffff", ...outline },
  missing: { fill: "#ffffff", ...outline, "stroke-dasharray": "3 3" },
  mark: { fill: "#12161c", stroke: "#12161c", "stroke-width": 2 },
  hollow: { fill: "#ffffff", stroke: "#12161c", "stroke-width": 2 },
  track: { stroke: "#4a535e", "stroke-width": 1.5 },
  grid: { stroke: "#b6bec7", "stroke-width": 1 },
  event: { stroke: "#12161c", "stroke-width": 1.5, "stroke-dasharray": "2 3" },
};
