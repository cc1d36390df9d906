// How much the relay stores, for the metrics. Counts only, and none of drills: read often enough, a count of armed
// drills would show that one fires before its push is out.

import type { Metrics } from "./metrics.ts";
import { beatingParts, type Heartbeat } from "./schedule/heartbeat.ts";
import type { Db } from "./store/store.ts";
import type { Tables } from "./store/tables.ts";

/** Adds gauges that count rows when they are read, and the process's memory. */
export const addStoreGauges = (metrics: Metrics, db: Db): void => {
  const countOf = (table: keyof Tables) => async (): Promise<number> => {
    const { count } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return Number(count);
  };
  metrics.gauge("first90_teams", "Teams.", countOf("teams"));
  metrics.gauge("first90_devices", "Devices of all teams.", countOf("devices"));
  metrics.gauge("first90_subscriptions", "Push subscriptions.", countOf("subscriptions"));
  metrics.gauge("process_resident_memory_bytes", "Memory in use.", () => process.memoryUsage.rss());
};

/** Adds gauges by which an alarm can tell that the work has stopped, whatever the database says. */
export const addHeartbeatGauges = (metrics: Metrics, heartbeat: Pick<Heartbeat, "ageMs">): void => {
  for (const part of beatingParts) {
    const help = `Seconds since the ${part} last finished a piece of its work.`;
    metrics.gauge(`first90_${part}_idle_seconds`, help, () => heartbeat.ageMs(part) / 1000);
  }
};
