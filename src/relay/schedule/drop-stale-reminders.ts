// Between a reminder falling due and being sent, or sent again, an update may have gone out: so this reads the rows
// once more.

import { sql } from "kysely";
import type { Db } from "../store/store.ts";
import type { PushJob } from "./push-job.ts";

/**
 * Resolves to the jobs, without those of reminders that were put off or cancelled since they fired. A second phone that
 * sends the same due time changes nothing: that time has rung, and gets no second push.
 */
export const dropStaleReminders = async (db: Db, jobs: readonly PushJob[]): Promise<readonly PushJob[]> => {
  const due = jobs.flatMap(({ teamId, subject }) =>
    subject.kind === "update-due" ? [{ teamId, incidentId: subject.incidentId }] : [],
  );
  if (due.length === 0) return jobs;
  const rows = await remindersOf(db, due).execute();
  return jobs.filter(({ subject, teamId }) => {
    if (subject.kind !== "update-due") return true;
    const row = rows.find(({ team_id, incident_id }) => team_id === teamId && incident_id === subject.incidentId);
    return row !== undefined && row.due_at !== null && row.due_at <= subject.dueAt;
  });
};

interface ReminderKey {
  readonly teamId: string;
  readonly incidentId: string;
}

/** Returns the query of these reminders' due times. By the whole key, because the index begins with the team. */
export const remindersOf = (db: Db, asked: readonly ReminderKey[]) =>
  db
    .selectFrom("reminders")
    .innerJoin(
      sql<{ readonly team_id: string; readonly incident_id: string }>`(
        select distinct * from unnest(
          ${asked.map(({ teamId }) => teamId)}::text[],
          ${asked.map(({ incidentId }) => incidentId)}::text[]
        ) as keys (team_id, incident_id)
      )`.as("asked"),
      (join) =>
        join.onRef("asked.team_id", "=", "reminders.team_id").onRef("asked.incident_id", "=", "reminders.incident_id"),
    )
    .select(["reminders.team_id", "reminders.incident_id", "due_at"])
    .where("due_at", "is not", null);
