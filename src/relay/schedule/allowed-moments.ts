// Which moments of a drill's window may be drawn: only those within the allowed hours and weekdays of the team's zone.

export interface DrillWindow {
  /** Epoch ms; `to` is not part of the window. */
  readonly from: number;
  readonly to: number;
  /** From 22 to 6 goes over midnight; such a night belongs to the weekday on which it begins. */
  readonly hours: readonly [from: number, to: number];
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  readonly zone: string;
}

/** Clocks everywhere are set by whole quarters of an hour, so each quarter is allowed as a whole or not at all. */
const QUARTER_MS = 15 * 60_000;
const DAY_MS = 86_400_000;
const weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Returns every allowed moment, ascending: each second of a window of up to a day, each minute of a longer one. */
export const allowedMoments = ({ from, to, hours, weekdays, zone }: DrillWindow): readonly number[] => {
  const step = to - from <= DAY_MS ? 1000 : 60_000;
  const clock = new Intl.DateTimeFormat("en", { timeZone: zone, weekday: "short", hour: "numeric", hourCycle: "h23" });
  const isAllowed = (at: number): boolean => {
    const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
    const weekday = weekdayNames.indexOf(parts.get("weekday") ?? "") + 1;
    const began = nightOf(Number(parts.get("hour")), weekday, hours);
    return began !== null && weekdays.includes(began);
  };
  const moments: number[] = [];
  for (let quarter = Math.floor(from / QUARTER_MS) * QUARTER_MS; quarter < to; quarter += QUARTER_MS) {
    if (!isAllowed(quarter)) continue;
    const last = Math.min(to, quarter + QUARTER_MS);
    for (let at = Math.ceil(Math.max(from, quarter) / step) * step; at < last; at += step) moments.push(at);
  }
  return moments;
};

/** The weekday on which the allowed hours began that this hour lies in, or null outside of them. */
const nightOf = (hour: number, weekday: number, [from, to]: DrillWindow["hours"]): number | null => {
  if (from < to) return hour >= from && hour < to ? weekday : null;
  if (hour >= from) return weekday;
  return hour < to ? ((weekday + 5) % 7) + 1 : null;
};
