// What this phone knows about its team and about push, kept up to date while the page is open. Every verb and the
// worker report changes; then it is read again.

import { provenAheadMs, readRelayClock } from "../clock/relay-clock.ts";
import { type Live, live } from "../ports/live.ts";
import type { OutboxEntry, RelayPorts } from "../ports/relay-ports.ts";
import { type Membership, readMembership } from "../relay-link/membership.ts";
import {
  lastReceived,
  type PushKind,
  pushKinds,
  type ReceivedPush,
  readSubscription,
  type SubscriptionRecord,
} from "../relay-link/push-record.ts";
import { type LocalDrill, readLocalDrills } from "../surprise/local-drills.ts";
import { byPhoneClock, type PushedDrill, readPushedDrills } from "../surprise/pushed-drills.ts";

export interface TeamState {
  readonly membership: Membership | null;
  readonly waiting: readonly OutboxEntry[];
  readonly subscription: SubscriptionRecord | null;
  readonly received: Readonly<Record<PushKind, ReceivedPush | null>>;
  readonly drillsHere: readonly LocalDrill[];
  readonly pushedDrills: readonly PushedDrill[];
  /** How many ms the relay's clock is ahead of this app's times, as far as that is known. */
  readonly relayAheadMs: number;
}

export interface TeamLink {
  readonly ports: RelayPorts;
  /** Null until first read, and if it can't be read. */
  readonly state: Live<TeamState | null>;
  /** Reads it again; never rejects. */
  refresh(): Promise<void>;
}

/** Returns the link over its ports; it reads nothing until `refresh` or a reported change. */
export const createTeamLink = (ports: RelayPorts): TeamLink => {
  const state = live<TeamState | null>(null);
  const refresh = async (): Promise<void> => {
    try {
      state.set(await readState(ports));
    } catch {
      // The last state stays on screen; the storage itself reports what is wrong with it.
    }
  };
  ports.teamChanged.listen(() => void refresh());
  return { ports, state, refresh };
};

const readState = async ({ kept, outbox, offsetMs }: RelayPorts): Promise<TeamState> => {
  const [membership, waiting, subscription, drillsHere, pushed, received, clock] = await Promise.all([
    readMembership(kept),
    outbox.list(),
    readSubscription(kept),
    readLocalDrills(kept),
    readPushedDrills(kept),
    Promise.all(pushKinds.map(async (kind) => [kind, await lastReceived(kept, kind)] as const)),
    readRelayClock(kept),
  ]);
  const byKind = Object.fromEntries(received) as unknown as TeamState["received"];
  const relayAheadMs = provenAheadMs(clock) - offsetMs();
  const pushedDrills = pushed.map((drill) => byPhoneClock(drill, relayAheadMs));
  return { membership, waiting, subscription, drillsHere, pushedDrills, relayAheadMs, received: byKind };
};
