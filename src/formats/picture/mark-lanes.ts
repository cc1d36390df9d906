// The lanes of single moments: updates against the clock, and decisions.

import type { TimedUpdate } from "../../domain/clock/timed-updates.ts";
import { lengthInWords } from "../../domain/text/clock-face.ts";
import type { IncidentPicture } from "../../domain/views/incident-picture.ts";
import { type Block, type BlockFrame, sizes, textLine } from "./block.ts";
import type { PictureShape } from "./drawing.ts";
import { flowLines } from "./flow-lines.ts";
import { pictureWords } from "./picture-words.ts";

/** The most lines of decisions or hypotheses; the log has the rest. */
export const MOST_LINES = 12;

const MIDDLE = sizes.line + 14;
const TRACK_HEIGHT = MIDDLE + 12;

/** Returns the lane of updates: each a mark, and the late ones named. */
export const updateLane = ({ updates }: IncidentPicture, frame: BlockFrame): Block => {
  const due = updates.filter(({ dueAt }) => dueAt !== null);
  const late = due.filter(({ lateMs }) => lateMs > 0);
  const share = due.length > 0 ? `, ${due.length - late.length} of ${due.length} due on time` : "";
  const track = trackOf(`${pictureWords.lanes.updates}: ${updates.length} copied${share}`, frame);
  const marks = updates.map(
    (update): PictureShape => ({
      type: "mark",
      x: frame.x(update.at),
      y: MIDDLE,
      title: `${frame.time(update.at)} ${pictureWords.legend[punctuality(update)]}`,
      ...markOf[punctuality(update)],
    }),
  );
  const flow = flowLines(
    late.map(({ at, lateMs }) => `${frame.time(at)} ${lengthInWords(lateMs)} late`),
    TRACK_HEIGHT,
    frame,
    4,
  );
  return { ...track, height: TRACK_HEIGHT + flow.height, shapes: [...track.shapes, ...marks, ...flow.shapes] };
};

/** Returns the lane of decisions: each a mark and a line with its time. */
export const decisionLane = ({ decisions }: IncidentPicture, frame: BlockFrame): Block => {
  const track = trackOf(`${pictureWords.lanes.decisions}: ${decisions.length}`, frame);
  const marks = decisions.map(
    ({ at, text }): PictureShape => ({
      type: "mark",
      mark: "diamond",
      look: "mark",
      x: frame.x(at),
      y: MIDDLE,
      title: `${frame.time(at)} ${text}`,
    }),
  );
  const lines = decisions.slice(0, MOST_LINES).map(({ at, text }) => `${frame.time(at)} ${text}`);
  if (decisions.length > MOST_LINES) lines.push(pictureWords.more(decisions.length - MOST_LINES));
  const shapes = lines.map((line, index) =>
    textLine(line, { x: frame.left, y: TRACK_HEIGHT + (index + 1) * sizes.line - 6, room: frame.right - frame.left }),
  );
  return {
    ...track,
    height: TRACK_HEIGHT + lines.length * sizes.line,
    shapes: [...track.shapes, ...marks, ...shapes],
  };
};

type Punctuality = "onTime" | "late" | "notDue";

/** Returns whether an update was on time, late, or not due at all. */
export const punctuality = ({ dueAt, lateMs }: TimedUpdate): Punctuality =>
  dueAt === null ? "notDue" : lateMs > 0 ? "late" : "onTime";

/** The shape shows an update's punctuality, not the colour. */
export const markOf = {
  onTime: { mark: "circle", look: "mark" },
  late: { mark: "triangle", look: "mark" },
  notDue: { mark: "circle", look: "hollow" },
} as const;

const trackOf = (title: string, frame: BlockFrame): Block => ({
  height: TRACK_HEIGHT,
  shapes: [
    textLine(title, { x: frame.left, y: sizes.line - 6, room: frame.right - frame.left }, "heading"),
    { type: "line", x1: frame.left, y1: MIDDLE, x2: frame.right, y2: MIDDLE, look: "track" },
  ],
  bands: [{ y: MIDDLE - 10, height: 20 }],
});
