// Sets, moves or cancels a reminder.

import type { ReminderBody } from "../../formats/relay/reminder-bodies.ts";
import { MAX_DUE_AHEAD_MS, MAX_OPEN_REMINDERS_A_DEVICE } from "../store/limits.ts";
import { type ReminderRefusal, setReminder } from "../store/queries/set-reminder.ts";
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
  if ("refused" in reminder) return refuseReminder(reminder);
  if (reminder.applied && reminder.dueAt !== null) parts.schedule.expect(reminder.dueAt);
  return { status: 200, json: reminder };
};

const refuseReminder = (refusal: ReminderRefusal): never => {
  switch (refusal.refused) {
    case "ahead": {
      const limit = `The revision can be at most ${refusal.highest} now: it counts seconds, by the relay’s clock.`;
      return refuse("revision-ahead", `${limit} If this phone’s clock is ahead, set it right and try again.`);
    }
    case "phone": {
      const most = `This phone has set ${MAX_OPEN_REMINDERS_A_DEVICE} reminders that are still to come`;
      return refuse("limit-reached", `${most}, which is as many as one phone may. Cancel one first.`);
    }
    case "team":
      return refuse("limit-reached", "The team can’t have any more reminders.");
  }
};
