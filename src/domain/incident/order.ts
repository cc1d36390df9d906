// Logical time: a fact's place among the others. Display and measuring go by `at`, the wall clock of the phone that
// recorded it; folding, deciding, sorting and picking "the last" go by this, because clocks differ between phones.

import type { Instant } from "../fact/ids.ts";
import type { Fact } from "./facts.ts";

/**
 * The highest order there is: twice the last instant that a clock may show, so that a fact from the year 9999 still
 * leaves a place for the next one.
 */
export const MAX_ORDER = (2 * 253_402_300_799_999) as Instant;

/** Returns the logical time of a fact; facts from versions without one are placed by their clock. */
export const orderOf = ({ at, order }: Pick<Fact, "at" | "order">): Instant => {
  // A damaged time must not break the order of all other facts.
  const wall = Number.isFinite(at) ? at : (0 as Instant);
  return Number.isFinite(order) ? (Math.min(Math.max(order as Instant, wall), MAX_ORDER) as Instant) : wall;
};

/** Returns the order of a new fact: the wall clock, or right after the newest one known (a hybrid logical clock). */
export const nextOrder = (at: Instant, newest: Instant | null): Instant =>
  newest === null ? at : (Math.min(Math.max(at, newest + 1), MAX_ORDER) as Instant);

/** Orders facts by logical time, then id: the one order in which every view reads them, from whatever phone. */
export const compareFacts = (a: Fact, b: Fact): number =>
  orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
