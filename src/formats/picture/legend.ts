// What the shapes of a picture mean, in words; only those that are in it.

import type { IncidentPicture } from "../../domain/views/incident-picture.ts";
import { type Block, type BlockFrame, sizes, textLine } from "./block.ts";
import type { PictureShape } from "./drawing.ts";
import { barLook } from "./hypothesis-lane.ts";
import { markOf, punctuality } from "./mark-lanes.ts";
import { pictureWords } from "./picture-words.ts";

export interface Sign {
  readonly words: string;
  readonly draw: (x: number, y: number) => readonly PictureShape[];
}

const SIGN = 30;
const BETWEEN = 16;

/** Returns the legend of an incident's picture. */
export const legend = (picture: IncidentPicture, frame: BlockFrame): Block => laidOut(signsOf(picture), frame);

/** Returns signs with their words, as many on a line as fit. */
export const laidOut = (signs: readonly Sign[], frame: Pick<BlockFrame, "left" | "right">): Block => {
  const shapes: PictureShape[] = [];
  let x = frame.left;
  let line = 0;
  for (const { words, draw } of signs) {
    const text = textLine(words, { x: 0, y: 0, room: frame.right - frame.left - SIGN }, "quiet");
    if (x > frame.left && x + SIGN + text.width > frame.right) {
      x = frame.left;
      line += 1;
    }
    const y = line * sizes.line;
    shapes.push(...draw(x, y + 10), { ...text, x: x + SIGN, y: y + 15 });
    x += SIGN + text.width + BETWEEN;
  }
  return { height: shapes.length > 0 ? (line + 1) * sizes.line : 0, shapes, bands: [] };
};

const signsOf = ({ updates, decisions, hypotheses }: IncidentPicture): readonly Sign[] => [
  ...(["onTime", "late", "notDue"] as const)
    .filter((kind) => updates.some((update) => punctuality(update) === kind))
    .map((kind) => markSign(pictureWords.legend[kind], { ...markOf[kind], type: "mark", x: 0, y: 0, title: null })),
  ...(decisions.length > 0
    ? [
        markSign(pictureWords.legend.decision, {
          type: "mark",
          mark: "diamond",
          look: "mark",
          x: 0,
          y: 0,
          title: null,
        }),
      ]
    : []),
  ...(["confirmed", "rejected", "parked", "open"] as const)
    .filter((outcome) => hypotheses.some((hypothesis) => hypothesis.outcome === outcome))
    .map((outcome) => barSign(outcome)),
];

/** Returns the sign of a mark. */
export const markSign = (words: string, mark: Extract<PictureShape, { type: "mark" }>): Sign => ({
  words,
  draw: (x, y) => [{ ...mark, x: x + 8, y }],
});

const barSign = (outcome: "confirmed" | "rejected" | "parked" | "open"): Sign => ({
  words: pictureWords.legend[outcome],
  draw: (x, y) => [
    { type: "rect", x, y: y - 5, width: 18, height: 10, look: barLook[outcome], title: null },
    ...(outcome === "rejected"
      ? [{ type: "mark", mark: "cross", x: x + 18, y, look: "mark", title: null } as const]
      : []),
  ],
});
