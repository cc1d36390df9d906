// What the rest of the relay needs from the schedule. There is no alarm to set: the rows of reminders and drills are
// the alarms, so there can't be a row without an alarm, or an alarm without a row.

import type { Heartbeat } from "./heartbeat.ts";

export interface Schedule {
  /** To be called after committing a row that falls due at `dueAt` (epoch ms), so that it fires on time. */
  expect(dueAt: number): void;
  /** Sends a test push to one device; resolves, once the push can't be lost, to the answer for the phone. */
  pushTest(deviceId: string): Promise<{ readonly pushId: string; readonly sentAt: number }>;
  /** Whether it is at work. */
  readonly heartbeat: Pick<Heartbeat, "ageMs" | "silent">;
  /** Takes no more jobs, and lets pushes under way finish. */
  close(): Promise<void>;
}
