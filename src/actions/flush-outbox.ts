// Sends what waits, in its order. Page and worker do it, one at a time.

import { type Membership, readMembership } from "./membership.ts";
import { relayCalls } from "./relay-calls.ts";
import type { OutboxEntry, RelayAnswer, RelayCall, RelayPorts } from "./relay-ports.ts";

export type FlushPorts = Pick<RelayPorts, "kept" | "outbox" | "relay" | "inTurn">;

/** How it ended: everything was answered, some entries still wait for the relay, or there is no team to send to. */
export type Flushed = "done" | "waits" | "no-team";

/**
 * Resolves to how far it came. What the relay refuses stays, marked with its words; a relay that can't answer now stops
 * the line. One that fails on an entry is asked about the others all the same, so that one entry can't hold up the rest.
 * Entries that were refused before are left for a person.
 */
export const flushOutbox = ({ kept, outbox, relay, inTurn }: FlushPorts, now: () => number): Promise<Flushed> =>
  inTurn("first90-outbox", async () => {
    const membership = await readMembership(kept);
    if (!membership) return "no-team";
    let waits = false;
    for (const entry of await outbox.list()) {
      const call = entry.refused ? null : callOf(entry, membership, now());
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

const callOf = (entry: OutboxEntry, { deviceToken }: Membership, sentAt: number): RelayCall<unknown> | null => {
  switch (entry.type) {
    case "reminder": {
      const { revision, dueAt, incidentId } = entry;
      return relayCalls.remind(deviceToken, incidentId, { revision, dueAt, devices: null });
    }
    case "ack":
      return relayCalls.acknowledge(deviceToken, { pushId: entry.pushId, kind: entry.kind, at: entry.at, sentAt });
    case "drill-ack":
      return relayCalls.acknowledgeDrill(deviceToken, entry.drillId, entry.index, { at: entry.at, sentAt });
    case "drill-take":
      return relayCalls.takeDrill(deviceToken, entry.drillId, entry.index);
    case "snooze":
      return null; // for the log of this phone
  }
};
