// A status update fell due: pushes to the devices that the reminder names, or else to those that cover command or
// communication, unless it was moved, cancelled or fired in the meantime. One transaction, so that it fires only once,
// however many processes check.

import { sql } from "kysely";
import { HOUR_MS, MINUTE_MS } from "../../domain/text/durations.ts";
import type { Store } from "../store/store.ts";
import type { Observe } from "./events.ts";
import { toPushJobs } from "./push-job.ts";
import type { Queue } from "./queue.ts";

/** How long a push service may hold the push for a phone that is away. */
const PUSH_LIFE_MS = 15 * MINUTE_MS;
/**
 * An update that fell due while the relay was down, or asleep, is still due until somebody sends one: it is asked for
 * late, once. After this, whoever is still there knows.
 */
export const LATEST_MS = 2 * HOUR_MS;

/** Fires the reminder that has been due longest; resolves to whether there was one. */
export const fireReminder = (store: Store, queue: Queue, observe: Observe, now: number): Promise<boolean> =>
  store.db.transaction().execute(async (trx) => {
    const due = await trx
      .selectFrom("reminders")
      .select(["team_id", "incident_id", "revision", "due_at", "device_ids", "set_by"])
      .where("due_at", "<=", now)
      .where("fired_at", "is", null)
      .orderBy("due_at")
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!due || due.due_at === null) return false;
    await trx
      .updateTable("reminders")
      .set({ fired_at: due.due_at })
      .where("team_id", "=", due.team_id)
      .where("incident_id", "=", due.incident_id)
      .execute();
    const lateMs = now - due.due_at;
    if (lateMs >= LATEST_MS) {
      observe({ type: "missed", kind: "update-due", lateMs });
      return true;
    }
    const chosen =
      due.device_ids === null
        ? sql<boolean>`devices.roles && array['ic', 'comms']`
        : sql<boolean>`devices.id = any(${due.device_ids}::text[])`;
    const devices = await trx
      .selectFrom("devices")
      .innerJoin("subscriptions", "subscriptions.device_id", "devices.id")
      .select("devices.id")
      .where("devices.team_id", "=", due.team_id)
      .where(chosen)
      .execute();
    const jobs = toPushJobs({
      subject: { kind: "update-due", incidentId: due.incident_id, revision: due.revision, dueAt: due.due_at },
      teamId: due.team_id,
      sender: due.set_by,
      deviceIds: devices.map(({ id }) => id),
      expiresAt: now + PUSH_LIFE_MS,
    });
    await queue.add(trx, jobs, null);
    observe({ type: "fired", kind: "update-due", devices: devices.length, lateMs });
    return true;
  });
