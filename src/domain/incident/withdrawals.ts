// What was taken back, put back or never posted: the one reading of it that state, views and drills share.

import type { FactId } from "../fact/ids.ts";
import { drillFacts } from "./drill/facts.ts";
import { type Fact, type FactWith, isWithdrawal } from "./facts.ts";

type WithdrawalFact = FactWith<"entry.withdrawn/1" | "entry.withdrawn/2">;

/** True for what a drill itself says, its start and end included: no one person's entry to take back. A rating is. */
export const isStoryFact = ({ type }: Pick<Fact, "type">): boolean =>
  type !== "drill.rated/1" && Object.hasOwn(drillFacts, type);

/**
 * Returns the entries of a log in its order that take another one back and weren't overruled by Put back since; what
 * would take back the story of a drill is none.
 */
export const withdrawalsIn = (log: readonly Fact[]): readonly WithdrawalFact[] => {
  const byTarget = new Map<FactId, WithdrawalFact[]>();
  for (const fact of log) {
    if (isWithdrawal(fact)) {
      const { target } = fact.data;
      byTarget.set(target, [...(byTarget.get(target) ?? []), fact]);
    }
    if (fact.type === "entry.restored/1") byTarget.delete(fact.data.target);
  }
  if (byTarget.size === 0) return [];
  for (const fact of log) if (isStoryFact(fact)) byTarget.delete(fact.id);
  const standing = new Set([...byTarget.values()].flat());
  return log.filter((fact): fact is WithdrawalFact => standing.has(fact as WithdrawalFact));
};

/** Returns the updates whose last answer that stands says that they were never posted. */
export const unpostedIn = (log: readonly Fact[], withdrawn: ReadonlySet<FactId>): ReadonlySet<FactId> => {
  const unposted = new Set<FactId>();
  for (const fact of log) {
    if (fact.type !== "update.answered/1" || withdrawn.has(fact.id)) continue;
    if (fact.data.posted) unposted.delete(fact.data.target);
    else unposted.add(fact.data.target);
  }
  return unposted;
};
