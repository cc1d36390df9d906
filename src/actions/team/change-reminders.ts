// Turns the relay's reminders of this phone's incidents on or off.

import type { Ports } from "../ports/ports.ts";
import { keepMembership, readMembership } from "../relay-link/membership.ts";
import type { PutPorts } from "../relay-link/put-parcel.ts";
import { queueReminders } from "./queue-reminders.ts";

/** Resolves once it is kept; reminders that are no longer wanted are cancelled, others are queued again. */
export const changeReminders = async (
  ports: PutPorts,
  log: Pick<Ports["log"], "listOpen">,
  reminders: boolean,
  now: () => number,
): Promise<void> => {
  const membership = await readMembership(ports.kept);
  if (!membership) return;
  await keepMembership(ports.kept, { ...membership, reminders });
  ports.news.tell();
  await queueReminders(ports, await log.listOpen(), now);
};
