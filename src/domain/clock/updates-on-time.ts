// How well the promise of the next update was kept.

import type { Fact } from "../incident/facts.ts";
import type { Pack } from "../pack/pack.ts";
import { timedUpdates } from "./timed-updates.ts";

export interface UpdatesOnTime {
  readonly onTime: number;
  readonly late: number;
  /** All that were due: those after resolve had no time to keep. */
  readonly of: number;
}

/** Returns how many of the updates that were due came in time. */
export const updatesOnTime = (facts: readonly Fact[], pack: Pack): UpdatesOnTime => {
  const due = timedUpdates(facts, pack).filter(({ dueAt }) => dueAt !== null);
  const late = due.filter(({ lateMs }) => lateMs > 0).length;
  return { onTime: due.length - late, late, of: due.length };
};
