// Sends waiting messages, in order. Page and worker do it, one at a time.

import type { Instant } from "../../domain/fact/ids.ts";
import { isFresh, provenAheadMs, readRelayClock } from "../clock/relay-clock.ts";
import type { OutboxEntry, RelayCall, RelayPorts } from "../ports/relay-ports.ts";
import { type Membership, readMembership } from "./membership.ts";
import { relayCalls } from "./relay-calls.ts";
import { type ReminderOutcome, sendReminder } from "./send-reminder.ts";

export type FlushPorts = Pick<RelayPorts, "kept" | "outbox" | "relay" | "withLock" | "offsetMs">;

/** How it ended: everything was answered, some entries still wait for the relay, or there is no team to send to. */
export type Flushed = "done" | "waits" | "no-team";

/**
 * Resolves to how far it got. What the relay refuses stays, marked with its words; a relay that can't answer now stops
 * the queue. If the relay fails on one entry, the others are still sent, so that one can't hold up the rest. Entries
 * that were refused before are left for a person, as are reminders that another phone has overtaken. Reminders go out by the relay's clock; if that isn't known, the relay
 * is asked for it first.
 */
export const flushOutbox = (
  { kept, outbox, relay, withLock, offsetMs }: FlushPorts,
  now: () => number,
): Promise<Flushed> =>
  withLock("first90-outbox", async () => {
    const membership = await readMembership(kept);
    if (!membership) return "no-team";
    let waits = false;
    const entries = await outbox.list();
    const isDue = entries.some(({ type, refused }) => type === "reminder" && !refused);
    if (isDue && !isFresh(await readRelayClock(kept), now())) {
      const { type } = await relay.ask(membership.relay, relayCalls.info());
      if (type === "later" || type === "stranger") return "waits";
    }
    const relayNow = async (): Promise<number> => now() + provenAheadMs(await readRelayClock(kept));
    for (const entry of entries) {
      if (entry.refused) continue;
      const aheadMs = provenAheadMs(await readRelayClock(kept)) - offsetMs();
      const call = callOf(entry, membership, now());
      const answer =
        entry.type === "reminder"
          ? await sendReminder(entry, {
              dueAt: entry.dueAt === null ? null : Math.max(0, entry.dueAt + aheadMs),
              ask: (body) =>
                relay.ask(membership.relay, relayCalls.remind(membership.deviceToken, entry.incidentId, body)),
              relayNow,
              now: now(),
            })
          : call && (await relay.ask<unknown>(membership.relay, call));
      if (answer === null) continue;
      if (answer.type === "later" && answer.why === "broken") {
        waits = true;
        continue;
      }
      if (answer.type === "later" || answer.type === "stranger") return "waits";
      if (answer.type === "ok") await outbox.remove(entry);
      else await outbox.mark(entry, refusalOf(answer, now() as Instant, aheadMs));
    }
    return waits ? "waits" : "done";
  });

const refusalOf = (
  answer: Extract<ReminderOutcome, { readonly type: "refused" | "overtaken" }>,
  at: Instant,
  aheadMs: number,
): NonNullable<OutboxEntry["refused"]> => {
  if (answer.type === "refused") return { at, status: answer.status, message: answer.message };
  const { revision, dueAt } = answer.by;
  const overtakenBy = { revision, dueAt: dueAt === null ? null : ((dueAt - aheadMs) as Instant) };
  return { at, status: 200, message: "", overtakenBy };
};

const callOf = (entry: OutboxEntry, { deviceToken }: Membership, sentAt: number): RelayCall<unknown> | null => {
  switch (entry.type) {
    case "ack":
      return relayCalls.acknowledge(deviceToken, { pushId: entry.pushId, kind: entry.kind, at: entry.at, sentAt });
    case "drill-ack":
      return relayCalls.acknowledgeDrill(deviceToken, entry.drillId, entry.index, { at: entry.at, sentAt });
    case "drill-take":
      return relayCalls.takeDrill(deviceToken, entry.drillId, entry.index);
    case "reminder":
      return null; // sent by rules of its own
    case "snooze":
      return null; // for this phone's log
  }
};
