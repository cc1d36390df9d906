// Keeps the relay's reminders in step with the status clocks of all open incidents while the page is open.

import type { Sessions } from "../incident/sessions.ts";
import type { Ports } from "../ports/ports.ts";
import type { PutPorts } from "../relay-link/enqueue.ts";
import { queueReminders } from "./reminders.ts";

/** Calls back once, after some quiet. */
export interface QuietTimer {
  set(ms: number, callback: () => void): void;
}

/** A tap may write several facts; they are reported as one change. */
const QUIET_MS = 400;

/** Watches from now on; returns a function that looks at once, for turning reminders on. Reads only what is durable. */
export const watchReminders = (
  ports: PutPorts,
  log: Ports["log"],
  sessions: Pick<Sessions, "onChange">,
  timer: QuietTimer,
  now: () => number,
): (() => Promise<void>) => {
  const look = async (): Promise<void> => {
    try {
      await queueReminders(ports, await log.listOpen(), now);
    } catch {
      // What can't be read or written now is compared again at the next change.
    }
  };
  const soon = (): void => timer.set(QUIET_MS, () => void look());
  sessions.onChange(soon);
  log.onForeignFacts(soon);
  soon();
  return look;
};
