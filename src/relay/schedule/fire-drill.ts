// A drill's moment has come: it fires now or never. One transaction, so that it fires only once, however many processes
// check.

import { sql } from "kysely";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import type { Store } from "../store/store.ts";
import type { Observe } from "./events.ts";
import { toPushJobs } from "./push-job.ts";
import type { Queue } from "./queue.ts";

/** Time for another process to take over from one that died. Any later, a drill would measure the relay instead. */
const DRILL_GRACE_MS = MINUTE_MS;
/** How long a push service may keep the push for a phone that can't be reached. */
const DRILL_LIFE_MS = 2 * MINUTE_MS;

/** Fires the earliest drill whose moment has come, or marks it as missed; resolves to whether there was one. */
export const fireDrill = (store: Store, queue: Queue, observe: Observe, now: number): Promise<boolean> =>
  store.db.transaction().execute(async (trx) => {
    const due = await trx
      .selectFrom("firings")
      .innerJoin("drills", "drills.id", "firings.drill_id")
      .select(["drill_id", "index", "moment_at", "team_id", "scenario", "device_ids", "armed_by"])
      .where("state", "=", "armed")
      .where("moment_at", "<=", now)
      .orderBy("moment_at")
      .limit(1)
      .forUpdate("firings")
      .skipLocked()
      .executeTakeFirst();
    if (!due) return false;
    const lateMs = now - due.moment_at;
    const isMissed = lateMs > DRILL_GRACE_MS;
    await trx
      .updateTable("firings")
      .set(isMissed ? { state: "missed" } : { state: "fired", fired_at: now })
      .where("drill_id", "=", due.drill_id)
      .where("index", "=", due.index)
      .execute();
    if (isMissed) {
      observe({ type: "missed", kind: "drill", lateMs });
      return true;
    }
    const devices = await trx
      .selectFrom("devices")
      .innerJoin("subscriptions", "subscriptions.device_id", "devices.id")
      .select("devices.id")
      .where("devices.team_id", "=", due.team_id)
      .$if(due.device_ids !== null, (query) => query.where(sql<boolean>`devices.id = any(${due.device_ids}::text[])`))
      .execute();
    const jobs = toPushJobs({
      subject: { kind: "drill", drillId: due.drill_id, index: due.index, scenario: due.scenario, firedAt: now },
      teamId: due.team_id,
      sender: due.armed_by,
      deviceIds: devices.map(({ id }) => id),
      expiresAt: now + DRILL_LIFE_MS,
    });
    await queue.add(trx, jobs, null);
    observe({ type: "fired", kind: "drill", devices: devices.length, lateMs });
    return true;
  });
