// What the commander's seat knows beyond the incident itself: snoozed moves, chosen interval, handoff under way.

import type { DeviceId, FactId, Instant, Person } from "../../fact/ids.ts";
import type { Audience, RoleId, SeverityTrigger } from "../../pack/pack.ts";
import type { SeverityLevel } from "../../pack/severity-classes.ts";
import type { Fact } from "../facts.ts";
import type { Stamp } from "../incident.ts";
import { orderOf } from "../order.ts";
import type { CommandFactData, HandoffItem } from "./facts.ts";

export interface Handoff {
  readonly id: FactId;
  readonly role: RoleId;
  readonly from: Person | null;
  readonly offeredAt: Instant;
  /** The phone it was offered on; if somebody takes over on another one, this phone doesn't know. */
  readonly device: DeviceId;
  readonly items: readonly HandoffItem[];
  /** The items that were read back, by their ids. */
  readonly readBack: Readonly<Record<string, Stamp>>;
}

/** One phone's clock compared with another's. */
export interface ClockDifference {
  readonly fact: FactId;
  /** The phone that reported it. */
  readonly by: DeviceId;
  readonly device: DeviceId | null;
  /** By how much `device` is ahead of `by`. */
  readonly byMs: number;
  readonly order: Instant;
}

/** Returns the key under which the seat stores what one phone says about another. */
export const clockPair = (by: DeviceId, device: DeviceId | null): string => `${by}/${device ?? ""}`;

export interface Seat {
  /** Moves put off, by key: since when and until when; null is for good. */
  readonly snoozed: Readonly<
    Record<string, { readonly at: Instant; readonly order: Instant; readonly until: Instant | null }>
  >;
  /** An interval chosen for this incident; null while the severity's own applies. */
  readonly interval: { readonly minutes: number; readonly at: Instant; readonly order: Instant } | null;
  /** Audiences about which somebody has said whether they need to know; the last answer counts. */
  readonly audiences: Readonly<Partial<Record<Audience, { readonly wanted: boolean; readonly at: Instant }>>>;
  readonly backups: Readonly<Partial<Record<RoleId, Person>>>;
  readonly severityReviewedAt: Instant | null;
  /** The last answer to each severity trigger, with the level at that moment. */
  readonly triggers: Readonly<
    Partial<
      Record<
        SeverityTrigger["id"],
        { readonly hit: boolean; readonly at: Instant; readonly level: SeverityLevel | null }
      >
    >
  >;
  /** The last elapsed time said out loud, in minutes; 0 before the first. */
  readonly calledMinutes: number;
  readonly impactStartedAt: Instant | null;
  readonly handoff: Handoff | null;
  /** The last handoff that ended in "I have command". */
  readonly lastHandoff: {
    readonly role: RoleId;
    readonly from: Person | null;
    readonly to: Person;
    readonly at: Instant;
    readonly order: Instant;
    /** The phone it was accepted on, and the one it was offered on; null if the offer isn't known. */
    readonly device: DeviceId;
    readonly offeredOn: DeviceId | null;
  } | null;
  /** Clocks known to differ, by pair of phones: what was last said about each pair. */
  readonly clocks: Readonly<Record<string, ClockDifference>>;
  /** How often the device's clock was set while the app ran. */
  readonly clockJumps: number;
}

export type SeatFact = Extract<Fact, { type: keyof CommandFactData }>;

/** The starting state. */
export const emptySeat: Seat = {
  snoozed: {},
  interval: null,
  audiences: {},
  backups: {},
  severityReviewedAt: null,
  triggers: {},
  calledMinutes: 0,
  impactStartedAt: null,
  handoff: null,
  lastHandoff: null,
  clocks: {},
  clockJumps: 0,
};

/**
 * Returns the seat after `fact`. If two phones disagree about a handoff, "I have command" counts: it was said out loud,
 * whatever the other phone did to its own offer.
 */
export const evolveSeat = (seat: Seat, fact: SeatFact, level: SeverityLevel | null): Seat => {
  const order = orderOf(fact);
  switch (fact.type) {
    case "move.snoozed/1": {
      const { move, until } = fact.data;
      return { ...seat, snoozed: { ...seat.snoozed, [move]: { at: fact.at, order, until } } };
    }
    case "clock.interval-set/1": {
      const { minutes } = fact.data;
      return { ...seat, interval: minutes === null ? null : { minutes, at: fact.at, order } };
    }
    case "audience.answered/1": {
      const { audience, wanted } = fact.data;
      return { ...seat, audiences: { ...seat.audiences, [audience]: { wanted, at: fact.at } } };
    }
    case "role.backup-named/1":
    case "role.backup-named/2":
      return { ...seat, backups: { ...seat.backups, [fact.data.role]: fact.data.person } };
    case "severity.reviewed/1":
      return { ...seat, severityReviewedAt: fact.at };
    case "trigger.answered/1":
    case "trigger.answered/2": {
      const { trigger, hit } = fact.data;
      return { ...seat, triggers: { ...seat.triggers, [trigger]: { hit, at: fact.at, level } } };
    }
    case "elapsed.called/1":
      return { ...seat, calledMinutes: Math.max(seat.calledMinutes, fact.data.minutes) };
    case "impact.started/1":
      return { ...seat, impactStartedAt: fact.data.startedAt };
    case "handoff.offered/1":
    case "handoff.offered/2":
    case "handoff.offered/3":
      return { ...seat, handoff: { id: fact.id, offeredAt: fact.at, device: fact.device, readBack: {}, ...fact.data } };
    case "handoff.read-back/1":
    case "handoff.read-back/2": {
      const { handoff } = seat;
      if (handoff?.id !== fact.data.handoff) return seat;
      const stamp: Stamp = { at: fact.at, order, by: fact.by, fact: fact.id };
      const readBack = { ...handoff.readBack, [fact.data.item]: handoff.readBack[fact.data.item] ?? stamp };
      return { ...seat, handoff: { ...handoff, readBack } };
    }
    case "handoff.accepted/1":
    case "handoff.accepted/2":
    case "handoff.accepted/3": {
      const { role, to, handoff } = fact.data;
      const offered = seat.handoff?.id === handoff ? seat.handoff : null;
      const phones = { device: fact.device, offeredOn: offered?.device ?? null };
      return {
        ...seat,
        handoff: null,
        lastHandoff: { role, from: offered?.from ?? null, to, at: fact.at, order, ...phones },
      };
    }
    case "handoff.dropped/1":
      return seat.handoff?.id === fact.data.handoff ? { ...seat, handoff: null } : seat;
    case "clocks.differed/1": {
      const { device, byMs } = fact.data;
      if (!Number.isFinite(byMs)) return seat;
      const said: ClockDifference = { fact: fact.id, by: fact.device, device, byMs, order };
      return { ...seat, clocks: { ...seat.clocks, [clockPair(fact.device, device)]: said } };
    }
    case "clock.jumped/1":
      return { ...seat, clockJumps: seat.clockJumps + 1 };
    case "device.named/1":
      // Read ahead of all others, in fold.ts: it also names those before it.
      return seat;
  }
};

/** True while the move with this key is put off. */
export const isSnoozed = ({ snoozed }: Seat, key: string, now: Instant): boolean => {
  const until = snoozed[key]?.until;
  return until !== undefined && (until === null || now < until);
};
