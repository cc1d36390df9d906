// Between falling due and being sent, or sent again, an update may have gone out: the row is read once more.

import type { Db } from "../store/store.ts";
import type { PushJob } from "./push-job.ts";

/** Resolves to false where the reminder was moved or cancelled since it fired. */
export const isStillWanted = async (db: Db, { subject, teamId }: PushJob): Promise<boolean> => {
  if (subject.kind !== "update-due") return true;
  const reminder = await db
    .selectFrom("reminders")
    .select(["revision", "due_at"])
    .where("team_id", "=", teamId)
    .where("incident_id", "=", subject.incidentId)
    .executeTakeFirst();
  return reminder?.revision === subject.revision && reminder.due_at !== null;
};
