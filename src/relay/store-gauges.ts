// How much the relay stores, for the metrics. Counts only, and none of drills: read often enough, a count of armed
// drills would show that one fires before its push is out.

import { MINUTE_MS } from "../domain/text/durations.ts";
import type { Metrics } from "./metrics.ts";
import { beatingParts, type Heartbeat } from "./schedule/heartbeat.ts";
import { countTeams } from "./store/queries/count-teams.ts";
import type { Db } from "./store/store.ts";
import type { Tables } from "./store/tables.ts";

/** A count reads its whole table, so it is kept for as long as nobody needs to know more exactly. */
const KEPT_MS = MINUTE_MS;

/** Adds gauges of how many rows there are, a minute old at most, and the process's memory. */
export const addStoreGauges = (metrics: Metrics, db: Db, steadyMs: () => number = () => performance.now()): void => {
  const kept = (read: () => Promise<number>): (() => Promise<number>) => {
    let last: { readonly count: Promise<number>; readonly at: number } | null = null;
    return () => {
      if (last && steadyMs() - last.at < KEPT_MS) return last.count;
      const count = read();
      last = { count, at: steadyMs() };
      count.catch(() => {
        last = null;
      });
      return count;
    };
  };
  const countOf = (table: keyof Tables) => async (): Promise<number> => {
    const { count } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return Number(count);
  };
  metrics.gauge("first90_teams", "Teams.", () => countTeams(db));
  metrics.gauge("first90_devices", "Devices of all teams.", kept(countOf("devices")));
  metrics.gauge("first90_subscriptions", "Push subscriptions.", kept(countOf("subscriptions")));
  metrics.gauge("process_resident_memory_bytes", "Memory in use.", () => process.memoryUsage.rss());
};

/** Adds gauges by which an alarm can tell that the work has stopped, whatever the database says. */
export const addHeartbeatGauges = (metrics: Metrics, heartbeat: Pick<Heartbeat, "ageMs">): void => {
  for (const part of beatingParts) {
    const help = `Seconds since the ${part} last finished a piece of its work.`;
    metrics.gauge(`first90_${part}_idle_seconds`, help, () => heartbeat.ageMs(part) / 1000);
  }
};
