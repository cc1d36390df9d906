// Sets, moves or cancels a reminder.

import type { ReminderBody } from "../../formats/relay/reminder-bodies.ts";
import { MAX_DUE_AHEAD_MS } from "../store/limits.ts";
import { setReminder } from "../store/queries/set-reminder.ts";
import { refuse } from "./refuse.ts";
import type { Answer, Call } from "./route.ts";

/** Answers with the reminder in force afterwards. */
export const handleReminder = async (call: Call<"device", ReminderBody>): Promise<Answer> => {
  const { parts, caller, params, body } = call;
  const now = parts.now();
  if (body.dueAt !== null && body.dueAt > now + MAX_DUE_AHEAD_MS) {
    refuse("bad-body", "dueAt must be at most 31 days ahead.");
  }
  const reminder = await setReminder(parts.db, caller, params.incidentId ?? "", body, now);
  if (!reminder) return refuse("limit-reached", "The team can’t have any more reminders.");
  if (reminder.applied && reminder.dueAt !== null) parts.schedule.expect(reminder.dueAt);
  return { status: 200, json: reminder };
};
