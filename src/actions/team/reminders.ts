// The relay's reminders for this phone's incidents: turned on or off, moved, and compared with the status clocks, so
// that changes are sent. What was sent last is stored, with the revision that orders it at the relay.

import type { IncidentId, Instant } from "../../domain/fact/ids.ts";
import { DAY_MS } from "../../domain/text/durations.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import { anyNumber, orNull, record } from "../../formats/json/shape.ts";
import { revisionAt } from "../../formats/relay/reminder-bodies.ts";
import { provenAheadMs, readRelayClock } from "../clock/relay-clock.ts";
import { keptTable } from "../kept/kept-values.ts";
import type { Ports } from "../ports/ports.ts";
import type { KeptValues, OutboxMessage } from "../ports/relay-ports.ts";
import { enqueue, type PutPorts, reminderMessage } from "../relay-link/enqueue.ts";
import { keepMembership, readMembership } from "../relay-link/membership.ts";

/**
 * Resolves once the reminders of `open` are queued, if this phone has a team and reminders are on. One that has moved
 * is sent again; one whose incident is resolved, withdrawn or stood down is cancelled, if it was ever sent.
 */
export const queueReminders = (ports: PutPorts, open: readonly IncidentSummary[], now: () => number): Promise<void> =>
  ports.withLock("first90-reminders", async () => {
    const membership = await readMembership(ports.kept);
    if (!membership) return;
    const sent = await readSentReminders(ports.kept);
    const relayNow = await readRelayNow(ports.kept, now);
    const due = new Map<string, Instant>();
    for (const { id, remindAt } of membership.reminders ? open : []) if (remindAt !== null) due.set(id, remindAt);
    const next: Record<string, SentReminder> = {};
    const messages: OutboxMessage[] = [];
    for (const id of new Set([...Object.keys(sent), ...due.keys()]) as Set<IncidentId>) {
      const before = sent[id];
      const dueAt = due.get(id) ?? null;
      if (before?.dueAt === dueAt) next[id] = before;
      else {
        const revision = nextRevision(before?.revision, relayNow);
        messages.push(reminderMessage(id, revision, dueAt));
        next[id] = { revision, dueAt };
      }
    }
    if (messages.length === 0) return;
    // Queued first: if the app is killed in between, the same is sent again, which changes nothing.
    for (const message of messages) await ports.outbox.put(message, now() as Instant);
    await keepSentReminders(ports.kept, withoutOld(next, relayNow));
    await enqueue(ports, [], now);
  });

/** Drops cancelled ones after a day: later ones carry a higher revision anyway. */
const withoutOld = (sent: Record<string, SentReminder>, now: number): Record<string, SentReminder> =>
  Object.fromEntries(
    Object.entries(sent).filter(
      ([, { dueAt, revision }]) => dueAt !== null || revision >= nextRevision(undefined, now - DAY_MS),
    ),
  );

/** Resolves once it is stored; reminders that are no longer wanted are cancelled, others are queued again. */
export const changeReminders = async (
  ports: PutPorts,
  log: Pick<Ports["log"], "listOpen">,
  reminders: boolean,
  now: () => number,
): Promise<void> => {
  const membership = await readMembership(ports.kept);
  if (!membership) return;
  await keepMembership(ports.kept, { ...membership, reminders });
  ports.teamChanged.notify();
  await queueReminders(ports, await log.listOpen(), now);
};

/** Resolves once the move, and `others` before it, are queued and what can be sent has been. */
export const moveReminder = (
  ports: PutPorts,
  id: IncidentId,
  dueAt: Instant,
  others: readonly OutboxMessage[],
  now: () => number,
): Promise<void> =>
  ports.withLock("first90-reminders", async () => {
    const membership = await readMembership(ports.kept);
    if (!membership?.reminders) return enqueue(ports, others, now);
    const sent = await readSentReminders(ports.kept);
    const revision = nextRevision(sent[id]?.revision, await readRelayNow(ports.kept, now));
    for (const message of [...others, reminderMessage(id, revision, dueAt)]) {
      await ports.outbox.put(message, now() as Instant);
    }
    await keepSentReminders(ports.kept, { ...sent, [id]: { revision, dueAt } });
    await enqueue(ports, [], now);
  });

interface SentReminder {
  readonly revision: number;
  readonly dueAt: Instant | null;
}

export type SentReminders = Readonly<Record<IncidentId, SentReminder>>;

/** Far more than are ever open at once. */
const reminders = keptTable<SentReminder>(
  "relay.reminders",
  500,
  record({ revision: anyNumber, dueAt: orNull(anyNumber) }),
);

/** Resolves to what was sent last, by incident. */
export const readSentReminders: (kept: KeptValues) => Promise<SentReminders> = reminders.read;

export const keepSentReminders = reminders.write;

/** Returns a revision later than `before`, and later than what another phone of this incident has sent so far. */
const nextRevision = (before: number | undefined, relayNow: number): number =>
  Math.max((before ?? 0) + 1, revisionAt(relayNow));

/** By the relay's clock, as far as it is known: a phone whose own is wrong neither loses nor holds up the others. */
const readRelayNow = async (kept: KeptValues, now: () => number): Promise<number> =>
  now() + provenAheadMs(await readRelayClock(kept));
