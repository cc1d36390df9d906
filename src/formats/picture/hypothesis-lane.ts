// The hypotheses, one below the other: what was thought, for how long, and what became of it.

import type { IncidentPicture, PictureHypothesis } from "../../domain/views/incident-picture.ts";
import { type Block, type BlockFrame, sizes, textLine } from "./block.ts";
import type { Look, PictureShape } from "./drawing.ts";
import { MOST_LINES } from "./mark-lanes.ts";
import { pictureWords } from "./picture-words.ts";

const BAR = 10;
const ROW = sizes.line + BAR + 8;

/** Returns the lane: a line of words over each bar. */
export const hypothesisLane = ({ hypotheses }: IncidentPicture, frame: BlockFrame): Block => {
  const room = frame.right - frame.left;
  const shapes: PictureShape[] = [
    textLine(
      `${pictureWords.lanes.hypotheses}: ${hypotheses.length}`,
      { x: frame.left, y: sizes.line - 6, room },
      "heading",
    ),
  ];
  const shown = hypotheses.slice(0, MOST_LINES);
  const bands = shown.map((hypothesis, index) => {
    const y = sizes.line + index * ROW;
    const words = `${pictureWords.outcomes[hypothesis.outcome]}: ${hypothesis.text}`;
    shapes.push(textLine(words, { x: frame.left, y: y + sizes.line - 5, room }));
    const top = y + sizes.line + 1;
    const x = Math.min(frame.x(hypothesis.from), frame.right - 4);
    const width = Math.max(4, frame.x(hypothesis.to) - x);
    shapes.push({ type: "rect", x, y: top, width, height: BAR, look: barLook[hypothesis.outcome], title: words });
    if (hypothesis.outcome === "rejected")
      shapes.push({ type: "mark", mark: "cross", x: x + width, y: top + BAR / 2, look: "mark", title: null });
    return { y: top - 2, height: BAR + 4 };
  });
  let height = sizes.line + shown.length * ROW;
  if (hypotheses.length > shown.length) {
    const more = pictureWords.more(hypotheses.length - shown.length);
    shapes.push(textLine(more, { x: frame.left, y: height + sizes.line - 6, room }, "quiet"));
    height += sizes.line;
  }
  return { height, shapes, bands };
};

/** How the bar of each outcome looks. */
export const barLook: Readonly<Record<PictureHypothesis["outcome"], Look>> = {
  confirmed: "strong",
  rejected: "empty",
  parked: "missing",
  open: "firm",
};
