// Compares when updates are due with what the relay was told last, and queues what has moved.

import type { IncidentId, Instant } from "../../domain/fact/ids.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import { readMembership } from "../relay-link/membership.ts";
import { type PutPorts, putParcels, reminderParcel } from "../relay-link/put-parcel.ts";
import type { Parcel } from "../ports/relay-ports.ts";
import { keepSentReminders, nextRevision, readSentReminders, type SentReminder } from "./sent-reminders.ts";

/**
 * Resolves once the reminders of `open` are queued, where this phone has a team and reminders are on. One that has moved
 * is sent anew; one whose incident is resolved, withdrawn or stood down is cancelled, if it was ever sent.
 */
export const queueReminders = (ports: PutPorts, open: readonly IncidentSummary[], now: () => number): Promise<void> =>
  ports.inTurn("first90-reminders", async () => {
    const membership = await readMembership(ports.kept);
    if (!membership) return;
    const sent = await readSentReminders(ports.kept);
    const due = new Map<string, Instant>();
    for (const { id, remindAt } of membership.reminders ? open : []) if (remindAt !== null) due.set(id, remindAt);
    const next: Record<string, SentReminder> = {};
    const parcels: Parcel[] = [];
    for (const id of new Set([...Object.keys(sent), ...due.keys()]) as Set<IncidentId>) {
      const before = sent[id];
      const dueAt = due.get(id) ?? null;
      if (before?.dueAt === dueAt) next[id] = before;
      else {
        const revision = nextRevision(before?.revision, now());
        parcels.push(reminderParcel(id, revision, dueAt));
        next[id] = { revision, dueAt };
      }
    }
    if (parcels.length === 0) return;
    // Queued first: a kill in between sends the same once more, which changes nothing.
    for (const parcel of parcels) await ports.outbox.put(parcel, now() as Instant);
    await keepSentReminders(ports.kept, withoutOld(next, now()));
    await putParcels(ports, [], now);
  });

const DAY_MS = 86_400_000;

/** Drops cancelled ones after a day: whatever comes then has a later revision anyway. */
const withoutOld = (sent: Record<string, SentReminder>, now: number): Record<string, SentReminder> =>
  Object.fromEntries(
    Object.entries(sent).filter(
      ([, { dueAt, revision }]) => dueAt !== null || revision >= nextRevision(undefined, now - DAY_MS),
    ),
  );
