// A time zone by its IANA name, with the rules that this machine knows.

import { MINUTE_MS } from "../../domain/text/durations.ts";
import type { ZoneMinutes } from "../../domain/text/zone.ts";

/** Returns the minutes east of UTC at any instant (ms since 1970). Throws if the name isn't known. */
export const namedZone = (name: string): ((at: number) => ZoneMinutes) => {
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: name,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  return (at) => {
    const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const wall = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
    return Math.round((wall - Math.floor(at / MINUTE_MS) * MINUTE_MS) / MINUTE_MS);
  };
};
