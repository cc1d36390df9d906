// How well the promises of the next update were kept.

import type { Fact } from "../incident/facts.ts";
import type { Pack } from "../pack/pack.ts";
import { timedUpdates } from "./timed-updates.ts";

export interface UpdatesOnTime {
  readonly onTime: number;
  readonly late: number;
  /** All that were due; updates after the resolve had no deadline. */
  readonly of: number;
}

/** Returns how many of the due updates were on time and how many were late. */
export const updatesOnTime = (facts: readonly Fact[], pack: Pack): UpdatesOnTime => {
  const due = timedUpdates(facts, pack).filter(({ dueAt }) => dueAt !== null);
  const late = due.filter(({ lateMs }) => lateMs > 0).length;
  return { onTime: due.length - late, late, of: due.length };
};
