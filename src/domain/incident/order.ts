// Logical time: where a fact stands among the others. What is shown or measured goes by `at`, the wall clock of the phone
// that recorded it; what folds, decides, sorts or picks "the last" goes by this, because clocks differ between phones.

import type { Instant } from "../fact/ids.ts";
import type { Fact } from "./facts.ts";

/**
 * The highest order there is: twice the last instant that a clock may show, so that a fact of the year 9999 doesn't
 * leave the next one without a place.
 */
export const MAX_ORDER = (2 * 253_402_300_799_999) as Instant;

/** Returns the logical time of a fact; facts of versions before it had none, and stand where their clock put them. */
export const orderOf = ({ at, order }: Pick<Fact, "at" | "order">): Instant => {
  // A damaged time must not take the order of all other facts with it.
  const wall = Number.isFinite(at) ? at : (0 as Instant);
  return Number.isFinite(order) ? (Math.min(Math.max(order as Instant, wall), MAX_ORDER) as Instant) : wall;
};

/** Returns the order of a new fact: the wall clock, or right after the newest one known (a hybrid logical clock). */
export const nextOrder = (at: Instant, newest: Instant | null): Instant =>
  newest === null ? at : (Math.min(Math.max(at, newest + 1), MAX_ORDER) as Instant);

/** Orders facts by logical time, then id: the one order in which every view reads them, whatever phone they came from. */
export const compareFacts = (a: Fact, b: Fact): number =>
  orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
