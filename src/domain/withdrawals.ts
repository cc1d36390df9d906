// What was taken back: the one reading of it that state, views and drills share.

import { drillFactTypes } from "./drill-facts.ts";
import { type Fact, isWithdrawal } from "./facts.ts";

type WithdrawalFact = Extract<Fact, { type: "entry.withdrawn/1" | "entry.withdrawn/2" }>;

/** True for what a drill itself says, its start and end included: no one person's entry to take back. A rating is. */
export const isStoryFact = ({ type }: Pick<Fact, "type">): boolean =>
  type !== "drill.rated/1" && Object.hasOwn(drillFactTypes, type);

/** Returns the entries that take another one back, in their order; what would take back the story of a drill is none. */
export const withdrawalsIn = (log: readonly Fact[]): readonly WithdrawalFact[] => {
  const withdrawals = log.filter(isWithdrawal);
  if (withdrawals.length === 0) return withdrawals;
  const story = new Set(log.filter(isStoryFact).map(({ id }) => id));
  return withdrawals.filter(({ data }) => !story.has(data.target));
};
