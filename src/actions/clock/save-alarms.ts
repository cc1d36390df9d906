// Alarms for the phone's own calendar: they ring even when the app is closed and there is no network. It can't hear of
// updates, so those that no longer hold are taken back by a second file.

import { audienceClocks } from "../../domain/clock/audience-clocks.ts";
import { everyMs } from "../../domain/clock/intervals.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import { limits } from "../../domain/incident/limits.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { toAlarmFile } from "../../formats/export/to-alarm-file.ts";
import { shareFile } from "../files/share-file.ts";
import type { Ports, TextFile } from "../ports/ports.ts";
import type { KeptValues } from "../ports/relay-ports.ts";
import { keepSavedAlarms, readSavedAlarms } from "./saved-alarms.ts";

/** How many due times one file carries. */
const TIMES = 4;

/** How many saved alarms are remembered. */
const MOST = 40;

type AlarmPorts = Pick<Ports, "share" | "files"> & { readonly kept: KeptValues };

export type AlarmsGiven = "shared" | "saved" | "dismissed" | "nothing";

/**
 * Resolves to what happened to the file with the next due times: given to the share sheet, downloaded, or dismissed.
 * "nothing" if no update is due.
 */
export const saveAlarms = async (
  ports: AlarmPorts,
  incident: Incident,
  pack: Pack,
  now: Instant,
): Promise<AlarmsGiven> => {
  const times = dueTimes(incident, pack, now);
  if (times.length === 0) return "nothing";
  const here = await readSavedAlarms(ports.kept, incident.id, now);
  const sequence = here.sequence + 1;
  const given = await give(ports, toAlarmFile(incident, times, now, { sequence, takesBack: false }));
  // In the calendar are these, and those of before that nobody has taken back.
  const all = [...new Set([...here.times, ...times])].sort((a, b) => a - b).slice(-MOST);
  if (given !== "dismissed") await keepSavedAlarms(ports.kept, incident.id, { times: all, sequence });
  return given;
};

/** Resolves to the saved alarms that are ahead and would ring for an update that isn't due then. */
export const staleAlarms = async (
  kept: KeptValues,
  incident: Incident,
  pack: Pack,
  now: Instant,
): Promise<readonly Instant[]> => {
  const { times } = await readSavedAlarms(kept, incident.id, now);
  const due = new Set(dueTimes(incident, pack, now));
  return times.filter((at) => !due.has(at));
};

/** Resolves to what happened to the file that takes the stale alarms back; "nothing" if there are none. */
export const takeAlarmsBack = async (
  ports: AlarmPorts,
  incident: Incident,
  pack: Pack,
  now: Instant,
): Promise<AlarmsGiven> => {
  const stale = await staleAlarms(ports.kept, incident, pack, now);
  if (stale.length === 0) return "nothing";
  const here = await readSavedAlarms(ports.kept, incident.id, now);
  const sequence = here.sequence + 1;
  const given = await give(ports, toAlarmFile(incident, stale, now, { sequence, takesBack: true }));
  const left = here.times.filter((at) => !stale.includes(at));
  if (given !== "dismissed") await keepSavedAlarms(ports.kept, incident.id, { times: left, sequence });
  return given;
};

const give = async (ports: AlarmPorts, file: TextFile): Promise<AlarmsGiven> => {
  const { type } = await shareFile(ports, file);
  return type === "shared" || type === "dismissed" ? type : "saved";
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
