// What the relay stores and what waits in it, for the metrics. Counts only, and none of drills: read often enough, a count
// of armed drills would show that one fires before its push is out. Of what is due, only what is late is told.

import { sql } from "kysely";
import { MINUTE_MS, SECOND_MS } from "../domain/text/durations.ts";
import { cached } from "./cached.ts";
import type { Metrics } from "./metrics.ts";
import { readNextDue } from "./schedule/due-timer.ts";
import { beatingParts, type Heartbeat } from "./schedule/heartbeat.ts";
import { countTeams } from "./store/queries/count-teams.ts";
import type { Db } from "./store/store.ts";

/** Counting rows takes the embedded database a tenth of a second in which it does nothing else. */
const COUNT_MS = MINUTE_MS;
const WAITING_MS = 5 * SECOND_MS;

/** Adds gauges of rows and of waiting work; however often they are read, the database is asked now and then. */
export const addStoreGauges = (metrics: Metrics, db: Db, now: () => number = Date.now): void => {
  const counts = cached(COUNT_MS, () => countRows(db));
  metrics.gauge("first90_teams", "Teams.", async () => (await counts()).teams);
  metrics.gauge("first90_devices", "Devices of all teams.", async () => (await counts()).devices);
  metrics.gauge("first90_subscriptions", "Push subscriptions.", async () => (await counts()).subscriptions);
  const waiting = cached(WAITING_MS, () => countWaiting(db));
  const queued = "Jobs of up to 25 pushes that wait to be sent, those for a later retry included.";
  metrics.gauge("first90_queue_jobs", queued, async () => (await waiting()).queued);
  metrics.gauge(
    "first90_queue_active_jobs",
    "Jobs of up to 25 pushes that are being sent.",
    async () => (await waiting()).active,
  );
  const overdue = cached(WAITING_MS, async () => {
    const due = await readNextDue(db);
    return due === null ? 0 : Math.max(0, now() - due) / SECOND_MS;
  });
  metrics.gauge(
    "first90_oldest_due_seconds",
    "How long the oldest reminder or drill that is due has waited to fire.",
    overdue,
  );
};

const countRows = async (db: Db) => {
  const { rows } = await sql<Record<"devices" | "subscriptions", unknown>>`
    select (select count(*) from devices) as devices, (select count(*) from subscriptions) as subscriptions`.execute(
    db,
  );
  const { devices, subscriptions } = rows[0] ?? {};
  return { teams: await countTeams(db), devices: Number(devices), subscriptions: Number(subscriptions) };
};

/** From the counts that the queue itself keeps every few seconds. */
const countWaiting = async (db: Db) => {
  const { rows } = await sql<Record<"queued" | "active", unknown>>`
    select coalesce(sum(queued_count), 0) as queued, coalesce(sum(active_count), 0) as active from pgboss.queue`.execute(
    db,
  );
  return { queued: Number(rows[0]?.queued), active: Number(rows[0]?.active) };
};

/** Adds gauges by which an alarm can tell that the work has stopped, whatever the database says. */
export const addHeartbeatGauges = (metrics: Metrics, heartbeat: Pick<Heartbeat, "ageMs">): void => {
  for (const part of beatingParts) {
    const help = `Seconds since the ${part} last finished a piece of its work.`;
    metrics.gauge(`first90_${part}_idle_seconds`, help, () => heartbeat.ageMs(part) / SECOND_MS);
  }
};
