// The open incidents that may have been forgotten, read once the home screen has time for it.

import type { Instant } from "../../domain/fact/ids.ts";
import { forgottenForMs, mayBeQuietMs } from "../../domain/views/forgotten.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import type { Ports } from "../ports/ports.ts";
import { goingUntil } from "./still-going.ts";

export interface ForgottenIncident {
  readonly summary: IncidentSummary;
  readonly quietMs: number;
  /** How long nobody is asked again once somebody says that it is still going. */
  readonly mayBeQuietMs: number;
  /** True for a drill with a story: it is ended in its channel. */
  readonly isPlayed: boolean;
}

/** Older ones come up once these are closed. */
const MOST_READ = 10;

/** Resolves to them, the longest quiet first. */
export const listForgotten = async (
  { log, packs, skips }: Pick<Ports, "log" | "packs" | "skips">,
  open: readonly IncidentSummary[],
  now: Instant,
): Promise<readonly ForgottenIncident[]> => {
  const current = await packs.current();
  const read = await Promise.all(
    open.slice(0, MOST_READ).map(async (summary): Promise<ForgottenIncident | null> => {
      const opened = await log.open(summary.id, 1).catch(() => null);
      const newest = opened?.latest.at(-1);
      if (!opened || !newest) return null;
      const { incident } = opened;
      const pack = opened.pack ?? current;
      const times = { newestAt: newest.at, goingUntil: goingUntil(skips.list.get(), summary.id), now };
      const quietMs = forgottenForMs(incident, pack, times);
      return quietMs === null
        ? null
        : { summary, quietMs, mayBeQuietMs: mayBeQuietMs(incident, pack), isPlayed: incident.run?.ended === null };
    }),
  );
  return read.filter((one) => one !== null).toSorted((a, b) => b.quietMs - a.quietMs);
};
