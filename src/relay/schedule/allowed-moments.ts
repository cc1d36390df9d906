// Which moments of a drill's window may be drawn: only those within the allowed hours and weekdays, in the team's zone.

import type { Instant } from "../../domain/fact/ids.ts";
import { isInWindow } from "../../domain/text/drill-window.ts";
import { DAY_MS, MINUTE_MS } from "../../domain/text/durations.ts";
import { namedZone } from "./named-zone.ts";

export interface DrillWindow {
  /** Epoch ms; `to` is not part of the window. */
  readonly from: number;
  readonly to: number;
  /** 22 to 6 spans midnight; such a night belongs to the weekday on which it begins. */
  readonly hours: readonly [from: number, to: number];
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  readonly zone: string;
}

/** Time zones everywhere shift by whole quarters of an hour, so each quarter is allowed as a whole or not at all. */
const QUARTER_MS = 15 * MINUTE_MS;

/** Returns every allowed moment, ascending: each second of a window of up to a day, each minute of a longer one. */
export const allowedMoments = ({ from, to, hours, weekdays, zone }: DrillWindow): readonly number[] => {
  const step = to - from <= DAY_MS ? 1000 : MINUTE_MS;
  const isIn = isInWindow({ hours, weekdays });
  const inZone = namedZone(zone);
  const moments: number[] = [];
  for (let quarter = Math.floor(from / QUARTER_MS) * QUARTER_MS; quarter < to; quarter += QUARTER_MS) {
    if (!isIn(quarter as Instant, inZone)) continue;
    const last = Math.min(to, quarter + QUARTER_MS);
    for (let at = Math.ceil(Math.max(from, quarter) / step) * step; at < last; at += step) moments.push(at);
  }
  return moments;
};
