// A drill over time: when each message came, what was expected, within what time, and when it was done.

import type { Instant } from "../../domain/fact/ids.ts";
import { runningTime } from "../../domain/text/clock-face.ts";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import { type Block, type BlockFrame, sizes, textLine } from "../../formats/picture/block.ts";
import type { Drawing, Look, PictureShape } from "../../formats/picture/drawing.ts";
import { laidOut, markSign, type Sign } from "../../formats/picture/legend.ts";
import { EDGE, type Head, stackBlocks } from "../../formats/picture/stack-blocks.ts";
import type { MoveResult } from "../domain/run/move-results.ts";
import type { Debrief } from "../domain/score/debrief.ts";

const STEPS = [1, 2, 5, 10, 15, 30, 60] as const;
const TICK_ROOM = 64;
const BAR = 10;
const ROW = sizes.line + BAR + 10;

const words = {
  since: "Minutes since the start",
  messages: (count: number): string => `Messages: ${count}`,
  decisions: (count: number): string => `Decisions: ${count}`,
  expected: "Expected, and done",
  "in-time": "Done",
  late: "Late",
  missed: "Missed",
  legend: {
    message: "message",
    decision: "decision",
    time: "time allowed",
    done: "done",
    late: "late",
    missed: "missed",
  },
} as const;

/** Returns the drawing, `width` px wide; no two texts in it overlap. Times are since the start, pauses taken out. */
export const layOutDebrief = (debrief: Debrief, width = 360): Drawing => {
  const [left, right] = [EDGE, width - EDGE];
  const spanMs = Math.max(debrief.lengthMs, MINUTE_MS);
  const x = (at: Instant): number =>
    Math.round(Math.min(right, left + (Math.max(0, at - debrief.startedAt) / spanMs) * (right - left)) * 10) / 10;
  const frame: BlockFrame = { left, right, x, time: (at) => runningTime(at - debrief.startedAt) };
  const moves = movesOf(debrief);
  return stackBlocks(
    minuteHead(spanMs, debrief.startedAt, frame),
    [messageLane(debrief, frame), decisionLane(debrief, frame), moveLane(moves, frame), signs(debrief, moves, frame)],
    width,
  );
};

/** Returns the moves that were called for, in that order. */
const movesOf = ({ opening, injects }: Debrief): readonly CalledMove[] =>
  [...opening, ...injects.flatMap(({ reactions }) => reactions)]
    .flatMap((move): readonly CalledMove[] =>
      move.since === null || move.limitAt === null || move.verdict === "not-called-for"
        ? []
        : [{ ...move, since: move.since, limitAt: move.limitAt, verdict: move.verdict }],
    )
    .sort((a, b) => a.since - b.since || a.limitAt - b.limitAt);

interface CalledMove extends MoveResult {
  readonly since: Instant;
  readonly limitAt: Instant;
  readonly verdict: Exclude<MoveResult["verdict"], "not-called-for">;
}

const minuteHead = (spanMs: number, startedAt: Instant, frame: BlockFrame): Head => {
  const room = frame.right - frame.left;
  const most = Math.max(1, Math.floor(room / TICK_ROOM));
  const step = STEPS.find((minutes) => spanMs / (minutes * MINUTE_MS) <= most) ?? Math.ceil(spanMs / MINUTE_MS / most);
  const shapes: PictureShape[] = [textLine(words.since, { x: frame.left, y: sizes.line - 5, room }, "quiet")];
  const ticks: number[] = [];
  for (let minute = 0; minute * MINUTE_MS <= spanMs; minute += step) {
    const x = frame.x((startedAt + minute * MINUTE_MS) as Instant);
    const text = textLine(String(minute), { x, y: 2 * sizes.line - 5, room: TICK_ROOM, anchor: "middle" }, "quiet");
    const half = text.width / 2;
    ticks.push(x);
    shapes.push({ ...text, x: Math.max(half, Math.min(x, frame.right + frame.left - half)) });
  }
  const bottom = 2 * sizes.line + 8;
  shapes.push({ type: "line", x1: frame.left, y1: bottom, x2: frame.right, y2: bottom, look: "track" });
  return { height: bottom, shapes, bands: [{ y: bottom - 8, height: 8 }], ticks, events: [] };
};

const messageLane = ({ injects, startedAt }: Debrief, frame: BlockFrame): Block =>
  markLane(
    words.messages(injects.length),
    injects.map(({ afterMs, from, inject }) => ({
      at: (startedAt + afterMs) as Instant,
      title: `${runningTime(afterMs)} ${from?.name ?? inject.from}: ${inject.text}`,
    })),
    "hollow",
    frame,
  );

const decisionLane = ({ choices, startedAt }: Debrief, frame: BlockFrame): Block => {
  const taken = choices.flatMap(({ taken: option, afterMs }) =>
    option && afterMs !== null
      ? [{ at: (startedAt + afterMs) as Instant, title: `${runningTime(afterMs)} ${option.name}` }]
      : [],
  );
  return markLane(words.decisions(taken.length), taken, "mark", frame);
};

const markLane = (
  title: string,
  marks: readonly { readonly at: Instant; readonly title: string }[],
  look: Look,
  frame: BlockFrame,
): Block => {
  if (marks.length === 0) return { height: 0, shapes: [], bands: [] };
  const y = sizes.line + 12;
  return {
    height: sizes.line + 22,
    shapes: [
      textLine(title, { x: frame.left, y: sizes.line - 6, room: frame.right - frame.left }, "heading"),
      { type: "line", x1: frame.left, y1: y, x2: frame.right, y2: y, look: "track" },
      ...marks.map(
        ({ at, title: told }): PictureShape => ({
          type: "mark",
          mark: "diamond",
          x: frame.x(at),
          y,
          look,
          title: told,
        }),
      ),
    ],
    bands: [{ y: y - 10, height: 20 }],
  };
};

const moveLane = (moves: readonly CalledMove[], frame: BlockFrame): Block => {
  if (moves.length === 0) return { height: 0, shapes: [], bands: [] };
  const room = frame.right - frame.left;
  const shapes: PictureShape[] = [textLine(words.expected, { x: frame.left, y: sizes.line - 6, room }, "heading")];
  const bands = moves.map((result, index) => {
    const y = sizes.line + index * ROW;
    const { move, verdict, since, limitAt, fact } = result;
    const told = fact ? `${words[verdict]} ${frame.time(fact.at)}` : words[verdict];
    shapes.push(textLine(`${told}: ${move.text}`, { x: frame.left, y: y + sizes.line - 5, room }));
    const top = y + sizes.line + 2;
    const from = Math.min(frame.x(since), frame.right - 4);
    const to = Math.max(from + 4, frame.x(limitAt));
    shapes.push({ type: "rect", x: from, y: top, width: to - from, height: BAR, look: "firm", title: null });
    const markX = fact ? Math.max(from, frame.x(fact.at)) : to;
    if (verdict === "late" && markX > to)
      shapes.push({ type: "rect", x: to, y: top, width: markX - to, height: BAR, look: "missing", title: null });
    shapes.push({ type: "mark", x: markX, y: top + BAR / 2, title: `${told}: ${move.text}`, ...markOf[verdict] });
    return { y: top - 3, height: BAR + 6 };
  });
  return { height: sizes.line + moves.length * ROW, shapes, bands };
};

/** The shape shows how it went, not its colour. */
const markOf = {
  "in-time": { mark: "circle", look: "mark" },
  late: { mark: "triangle", look: "mark" },
  missed: { mark: "cross", look: "mark" },
} as const;

const signs = ({ injects, choices }: Debrief, moves: readonly CalledMove[], frame: BlockFrame): Block => {
  const mark = (
    word: string,
    { mark: shape, look }: { mark: "circle" | "triangle" | "diamond" | "cross"; look: Look },
  ): Sign => markSign(word, { type: "mark", mark: shape, look, x: 0, y: 0, title: null });
  const has = (verdict: CalledMove["verdict"]): boolean => moves.some((move) => move.verdict === verdict);
  return laidOut(
    [
      ...(injects.length > 0 ? [mark(words.legend.message, { mark: "diamond", look: "hollow" })] : []),
      ...(choices.some(({ taken }) => taken) ? [mark(words.legend.decision, { mark: "diamond", look: "mark" })] : []),
      ...(moves.length > 0 ? [bar(words.legend.time)] : []),
      ...(has("in-time") ? [mark(words.legend.done, markOf["in-time"])] : []),
      ...(has("late") ? [mark(words.legend.late, markOf.late)] : []),
      ...(has("missed") ? [mark(words.legend.missed, markOf.missed)] : []),
    ],
    frame,
  );
};

const bar = (word: string): Sign => ({
  words: word,
  draw: (x, y) => [{ type: "rect", x, y: y - 5, width: 18, height: BAR, look: "firm", title: null }],
});
