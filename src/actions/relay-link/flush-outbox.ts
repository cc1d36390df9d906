// Sends waiting messages, in order. Page and worker do it, one at a time.

import { isFresh, provenAheadMs, readRelayClock } from "../clock/relay-clock.ts";
import type { OutboxEntry, RelayAnswer, RelayCall, RelayPorts } from "../ports/relay-ports.ts";
import { type Membership, readMembership } from "./membership.ts";
import { relayCalls } from "./relay-calls.ts";

export type FlushPorts = Pick<RelayPorts, "kept" | "outbox" | "relay" | "withLock" | "offsetMs">;

/** How it ended: everything was answered, some entries still wait for the relay, or there is no team to send to. */
export type Flushed = "done" | "waits" | "no-team";

/**
 * Resolves to how far it got. What the relay refuses stays, marked with its words; a relay that can't answer now stops
 * the queue. If the relay fails on one entry, the others are still sent, so that one can't hold up the rest. Entries
 * that were refused before are left for a person. Reminders go out by the relay's clock; if that isn't known, the relay
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
    for (const entry of entries) {
      const aheadMs = provenAheadMs(await readRelayClock(kept)) - offsetMs();
      const call = entry.refused ? null : callOf(entry, membership, { sentAt: now(), aheadMs });
      if (!call) continue;
      const answer: RelayAnswer<unknown> = await relay.ask(membership.relay, call);
      if (answer.type === "later" && answer.why === "broken") {
        waits = true;
        continue;
      }
      if (answer.type === "later" || answer.type === "stranger") return "waits";
      if (answer.type === "ok") await outbox.remove(entry);
      else {
        const { status, message } = answer;
        await outbox.mark(entry, { at: now() as OutboxEntry["queuedAt"], status, message });
      }
    }
    return waits ? "waits" : "done";
  });

interface Sending {
  readonly sentAt: number;
  /** How many ms the relay's clock is ahead of this app's times. */
  readonly aheadMs: number;
}

const callOf = (
  entry: OutboxEntry,
  { deviceToken }: Membership,
  { sentAt, aheadMs }: Sending,
): RelayCall<unknown> | null => {
  switch (entry.type) {
    case "reminder": {
      const { revision, incidentId } = entry;
      const dueAt = entry.dueAt === null ? null : Math.max(0, entry.dueAt + aheadMs);
      return relayCalls.remind(deviceToken, incidentId, { revision, dueAt, devices: null });
    }
    case "ack":
      return relayCalls.acknowledge(deviceToken, { pushId: entry.pushId, kind: entry.kind, at: entry.at, sentAt });
    case "drill-ack":
      return relayCalls.acknowledgeDrill(deviceToken, entry.drillId, entry.index, { at: entry.at, sentAt });
    case "drill-take":
      return relayCalls.takeDrill(deviceToken, entry.drillId, entry.index);
    case "snooze":
      return null; // for this phone's log
  }
};
