// One fired drill as this phone knows it, wherever it came from: its own, a push, or the relay's list.

import type { Instant } from "../../domain/fact/ids.ts";
import { HOUR_MS } from "../../domain/text/durations.ts";
import type { DrillsAnswer, FiringAnswer } from "../../formats/relay/drill-bodies.ts";
import type { RelayAnswer } from "../ports/relay-ports.ts";
import { drillAckMessage, drillTakeMessage, enqueue } from "../relay-link/enqueue.ts";
import { relayCalls } from "../relay-link/relay-calls.ts";
import { changeFiringHere } from "../surprise/fire-drills-here.ts";
import { notePushedSeen } from "../surprise/pushed-drills.ts";
import type { TeamLink, TeamState } from "./team-link.ts";

export interface FiredDrill {
  readonly drillId: string;
  readonly index: number;
  readonly scenario: string | null;
  /** Null while unknown, because neither push nor relay has reported it yet. */
  readonly firedAt: Instant | null;
  readonly acknowledgedAt: Instant | null;
  /** True if no relay is involved. */
  readonly isHere: boolean;
}

/** Returns the fired drill that an address names ("<drill>.<index>"); null if the address names none. */
export const findFired = (
  state: Pick<TeamState, "drillsHere" | "pushedDrills">,
  address: string,
): FiredDrill | null => {
  const match = /^([\w-]{1,64})\.(\d)$/.exec(address);
  if (!match) return null;
  const [, drillId = "", digit] = match;
  const index = Number(digit);
  const here = state.drillsHere.find((drill) => drill.drillId === drillId);
  const firing = here?.firings.find((one) => one.index === index);
  if (here) return firing?.firedAt ? { ...firing, drillId, isHere: true } : null;
  const pushed = state.pushedDrills.find((one) => one.drillId === drillId && one.index === index);
  return pushed
    ? { ...pushed, isHere: false }
    : { drillId, index, scenario: null, firedAt: null, acknowledgedAt: null, isHere: false };
};

/** Returns the newest drill of the last hour that nobody on this phone has acknowledged; null if there is none. */
export const unanswered = (
  { drillsHere, pushedDrills }: Pick<TeamState, "drillsHere" | "pushedDrills">,
  now: number,
): FiredDrill | null => {
  const here = drillsHere.flatMap(({ drillId, firings }) =>
    firings.map((firing): FiredDrill => ({ ...firing, drillId, isHere: true })),
  );
  const pushed = pushedDrills.map((one): FiredDrill => ({ ...one, isHere: false }));
  const open = [...here, ...pushed].filter(
    ({ firedAt, acknowledgedAt }) => firedAt !== null && acknowledgedAt === null && now - firedAt < HOUR_MS,
  );
  return open.sort((a, b) => (b.firedAt ?? 0) - (a.firedAt ?? 0))[0] ?? null;
};

/** Resolves once the acknowledgement is stored, and sent if there is a network. */
export const acknowledgeFired = async ({ ports }: TeamLink, drill: FiredDrill, at: Instant): Promise<void> => {
  const { drillId, index } = drill;
  if (drill.isHere) {
    await changeFiringHere(ports, drillId, index, { acknowledgedAt: at });
    ports.teamChanged.notify();
    return;
  }
  await ports.withLock("first90-drills", () => notePushedSeen(ports.kept, drill, at));
  await enqueue(ports, [drillAckMessage(drillId, index, at)], () => at);
};

export type Taken =
  | { readonly type: "taken"; readonly first: boolean; readonly takenBy: string | null }
  /** The relay could not be asked; a phone in a team informs it later. */
  | { readonly type: "alone" }
  | { readonly type: "refused"; readonly message: string };

/** Resolves to whether this phone was first; the relay decides on the one winner. */
export const takeFired = async ({ ports, state }: TeamLink, drill: FiredDrill, at: Instant): Promise<Taken> => {
  const { drillId, index } = drill;
  if (drill.isHere) {
    await changeFiringHere(ports, drillId, index, { takenAt: at, acknowledgedAt: drill.acknowledgedAt ?? at });
    ports.teamChanged.notify();
    return { type: "taken", first: true, takenBy: null };
  }
  const membership = state.get()?.membership;
  if (!membership) return { type: "alone" };
  const answer = await ports.relay.ask(membership.relay, relayCalls.takeDrill(membership.deviceToken, drillId, index));
  if (answer.type === "ok") return { type: "taken", first: answer.value.first, takenBy: answer.value.takenBy };
  if (answer.type === "refused") return { type: "refused", message: answer.message };
  await enqueue(ports, [drillTakeMessage(drillId, index)], () => at);
  return { type: "alone" };
};

/** A page of the team's drills as the relay lists them. */
export type DrillsSeen = DrillsAnswer;

/** A firing as the relay lists it, its moment by the phone's clock. */
export type FiringSeen = FiringAnswer;

/**
 * Returns the firing in the relay's list, its moment by the phone's clock; null if it isn't in the list. `relayAheadMs`
 * is how far the relay's clock is ahead.
 */
export const firingIn = (
  answer: RelayAnswer<{
    readonly drills: readonly { readonly drillId: string; readonly firings: readonly FiringAnswer[] }[];
  }> | null,
  { drillId, index }: Pick<FiredDrill, "drillId" | "index">,
  relayAheadMs: number,
): FiringAnswer | null => {
  const firings = answer?.type === "ok" ? answer.value.drills.find((one) => one.drillId === drillId)?.firings : [];
  const firing = firings?.find((one) => one.index === index);
  if (!firing) return null;
  const { firedAt } = firing;
  return { ...firing, firedAt: firedAt === null ? null : firedAt - relayAheadMs };
};
