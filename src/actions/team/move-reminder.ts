// Moves one incident's reminder at the relay, outside of any log: the worker does it when somebody puts it off.

import type { IncidentId, Instant } from "../../domain/fact/ids.ts";
import type { Parcel } from "../ports/relay-ports.ts";
import { readMembership } from "../relay-link/membership.ts";
import { type PutPorts, putParcels, reminderParcel } from "../relay-link/put-parcel.ts";
import { keepSentReminders, nextRevision, readSentReminders } from "./sent-reminders.ts";

/** Resolves once the move, and `others` before it, are queued and what can be sent has been. */
export const moveReminder = (
  ports: PutPorts,
  id: IncidentId,
  dueAt: Instant,
  others: readonly Parcel[],
  now: () => number,
): Promise<void> =>
  ports.inTurn("first90-reminders", async () => {
    const membership = await readMembership(ports.kept);
    if (!membership?.reminders) return putParcels(ports, others, now);
    const sent = await readSentReminders(ports.kept);
    const revision = nextRevision(sent[id]?.revision, now());
    for (const parcel of [...others, reminderParcel(id, revision, dueAt)]) {
      await ports.outbox.put(parcel, now() as Instant);
    }
    await keepSentReminders(ports.kept, { ...sent, [id]: { revision, dueAt } });
    await putParcels(ports, [], now);
  });
