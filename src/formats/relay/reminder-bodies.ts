// When a status update falls due. No title and no text: the phone writes the words.

import * as z from "zod/mini";
import { whole } from "../pack/pack-limits.ts";
import { deviceIds, epochMs } from "./relay-fields.ts";

/** Revisions are seconds since then: two billion of them last until 2089. */
const EPOCH_MS = Date.UTC(2026, 0, 1);

/** Returns the revision of a moment by the relay's clock, in epoch ms. */
export const revisionAt = (ms: number): number => Math.max(1, Math.floor((ms - EPOCH_MS) / 1000));

/** PUT /api/reminders/:incidentId; a null `dueAt` cancels, null `devices` are those that cover command or comms. */
export const reminderBody = z.strictObject({
  revision: whole(0, 2_000_000_000),
  dueAt: z.nullable(epochMs),
  devices: deviceIds,
});
export type ReminderBody = z.infer<typeof reminderBody>;

/** What is in force afterwards; `applied` is false if the relay already had this revision or a later one. */
export const reminderAnswer = z.object({
  revision: whole(0, 2_000_000_000),
  dueAt: z.nullable(epochMs),
  applied: z.boolean(),
});
export type ReminderAnswer = z.infer<typeof reminderAnswer>;
