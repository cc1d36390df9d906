// The top of a picture: what it is, its zone and day, the moments that count, and the axis of time.

import { calendarDay } from "../../domain/text/calendar.ts";
import { zoneName } from "../../domain/text/clock-face.ts";
import { type Zone, zoneAt } from "../../domain/text/zone.ts";
import type { IncidentPicture } from "../../domain/views/incident-picture.ts";
import { type BlockFrame, sizes, textLine } from "./block.ts";
import type { PictureShape, TextShape } from "./drawing.ts";
import { pictureWords } from "./picture-words.ts";
import type { Head } from "./stack-blocks.ts";
import { textWidth } from "./text-width.ts";
import { timeAxis } from "./time-axis.ts";

/** Room for "11-22" or "03:20" with some space around it. */
const TICK_ROOM = 56;

/** Returns the top; `title` is null if the place that shows the picture has its own. */
export const pictureHead = (picture: IncidentPicture, title: string | null, zone: Zone, frame: BlockFrame): Head => {
  const room = frame.right - frame.left;
  const shapes: PictureShape[] = [];
  let y = 0;
  const line = (text: string, look: "heading" | "quiet"): void => {
    y += sizes.line;
    shapes.push(textLine(text, { x: frame.left, y: y - 5, room }, look));
  };
  if (title !== null) line(title, "heading");
  const zoned = `Times in ${zonesIn(picture, zone)}`;
  const days = daysOf(picture, zone);
  const together = `${zoned}, ${days}`;
  for (const text of textWidth(together, sizes.text) <= room ? [together] : [zoned, days]) line(text, "quiet");
  const events = eventsOf(picture, frame);
  const rows: TextShape[][] = [];
  for (const { x, words } of events) {
    const text = textLine(words, { x: 0, y: 0, room });
    const placed = { ...text, x: Math.max(frame.left, Math.min(x, frame.right - text.width)) };
    const row = rows.find((taken) => taken.every((other) => apart(other, placed)));
    if (row) row.push(placed);
    else rows.push([placed]);
  }
  for (const row of rows) {
    y += sizes.line;
    shapes.push(...row.map((text) => ({ ...text, y: y - 5 })));
  }
  const ticks = timeAxis(picture.from, picture.to, zone, Math.max(1, Math.floor(room / TICK_ROOM))).map(
    ({ at, label }) => ({ x: frame.x(at), label }),
  );
  y += sizes.line;
  for (const { x, label } of ticks) {
    const text = textLine(label, { x, y: y - 5, room: TICK_ROOM, anchor: "middle" }, "quiet");
    const half = text.width / 2;
    if (x - half >= 0 && x + half <= frame.right + frame.left) shapes.push(text);
  }
  const bottom = y + 8;
  shapes.push({ type: "line", x1: frame.left, y1: bottom, x2: frame.right, y2: bottom, look: "track" });
  return {
    height: bottom,
    shapes,
    bands: [{ y: y, height: 8 }],
    ticks: ticks.map(({ x }) => x),
    events: events.map(({ x }) => x),
  };
};

const apart = (a: TextShape, b: TextShape): boolean => a.x + a.width + 10 <= b.x || b.x + b.width + 10 <= a.x;

const zonesIn = ({ from, to }: IncidentPicture, zone: Zone): string => {
  const [first, last] = [zoneName(zoneAt(zone, from)), zoneName(zoneAt(zone, to))];
  return first === last ? first : `${first}, later ${last}`;
};

const daysOf = ({ from, to }: IncidentPicture, zone: Zone): string => {
  const [first, last] = [calendarDay(from, zone), calendarDay(to, zone)];
  return first === last ? first : `${first} to ${last.slice(5)}`;
};

const eventsOf = (
  { impactStartedAt, declaredAt, resolvedAt, to }: IncidentPicture,
  frame: BlockFrame,
): readonly { readonly x: number; readonly words: string }[] => {
  const { impactBegan, declared, resolved, soFar } = pictureWords;
  return [
    ...(impactStartedAt === null ? [] : [{ at: impactStartedAt, words: impactBegan }]),
    ...(declaredAt === null ? [] : [{ at: declaredAt, words: declared }]),
    resolvedAt === null ? { at: to, words: soFar } : { at: resolvedAt, words: resolved },
  ].map(({ at, words }) => ({ x: frame.x(at), words: `${words} ${frame.time(at)}` }));
};
