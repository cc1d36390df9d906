// Entries taken back, put back or never posted: read once here, for state, views and drills alike.

import type { FactId } from "../fact/ids.ts";
import { drillFacts } from "./drill/facts.ts";
import { type Fact, type FactWith, isWithdrawal } from "./facts.ts";

type WithdrawalFact = FactWith<"entry.withdrawn/1" | "entry.withdrawn/2">;

/** True for a drill's own entries, its start and end included: they aren't one person's to take back. A rating is. */
export const isStoryFact = ({ type }: Pick<Fact, "type">): boolean =>
  type !== "drill.rated/1" && Object.hasOwn(drillFacts, type);

/**
 * Returns the entries that take another one back and haven't been overruled by Put back since, in the order of the log.
 * The story of a drill can't be taken back.
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

/** Returns the updates that were never posted, by their last answer that wasn't withdrawn. */
export const unpostedIn = (log: readonly Fact[], withdrawn: ReadonlySet<FactId>): ReadonlySet<FactId> => {
  const unposted = new Set<FactId>();
  for (const fact of log) {
    if (fact.type !== "update.answered/1" || withdrawn.has(fact.id)) continue;
    if (fact.data.posted) unposted.delete(fact.data.target);
    else unposted.add(fact.data.target);
  }
  return unposted;
};
