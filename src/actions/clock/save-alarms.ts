// Alarms for the phone's own calendar: they ring even when the app is closed and there is no network.

import { audienceClocks } from "../../domain/clock/audience-clocks.ts";
import { everyMs } from "../../domain/clock/intervals.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import { limits } from "../../domain/incident/limits.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { toAlarmFile } from "../../formats/export/to-alarm-file.ts";
import type { Ports } from "../ports/ports.ts";

/** How many due times one file carries. */
const TIMES = 4;

/**
 * Resolves to what happened to the file with the next due times: given to the share sheet, downloaded, or dismissed.
 * "nothing" if no update is due.
 */
export const saveAlarms = async (
  ports: Pick<Ports, "share" | "files">,
  incident: Incident,
  pack: Pack,
  now: Instant,
): Promise<"shared" | "saved" | "dismissed" | "nothing"> => {
  const times = dueTimes(incident, pack, now);
  if (times.length === 0) return "nothing";
  const file = toAlarmFile(incident, times, now);
  if (ports.share.canShareFiles()) {
    const shared = await ports.share.shareFile(file);
    if (shared !== "failed") return shared;
  }
  ports.files.download(file);
  return "saved";
};

/**
 * Returns the next due times after `now`, whoever they are for, as if an update went out at each. Those that are asked
 * for together ring once.
 */
export const dueTimes = (incident: Incident, pack: Pack, now: Instant): readonly Instant[] => {
  const times = audienceClocks(incident, pack).flatMap(({ audience, dueAt }) =>
    seriesFrom(dueAt, everyMs(incident, pack, audience), now).map((at) => ({ audience, at })),
  );
  const rung: typeof times = [];
  for (const one of times.sort((a, b) => a.at - b.at)) {
    const last = rung.at(-1);
    const isTogether = last && last.audience !== one.audience && one.at - last.at <= limits.togetherMs;
    if (!isTogether) rung.push(one);
  }
  return rung.slice(0, TIMES).map(({ at }) => at);
};

// Promised by hand at a level without an interval: only that one time.
const seriesFrom = (first: Instant, every: number | null, now: Instant): readonly Instant[] => {
  if (every === null) return first > now ? [first] : [];
  const skipped = Math.max(0, Math.ceil((now + 1 - first) / every));
  return Array.from({ length: TIMES }, (_, index) => (first + (skipped + index) * every) as Instant);
};
