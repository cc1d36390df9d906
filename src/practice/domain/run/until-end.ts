// Entries logged after a drill has ended (ratings, what was unclear, corrections) say nothing about how it was played.

import type { Fact } from "../../../domain/incident/facts.ts";
import { namedInOrder } from "../../../domain/incident/fold.ts";
import { orderOf } from "../../../domain/incident/order.ts";
import { readDrill } from "./read-drill.ts";

/**
 * Returns the facts up to the end of the drill, or all while it runs. Each of its incidents keeps its own end, and people
 * are called as they were named after it.
 */
export const untilEnd = (facts: readonly Fact[]): readonly Fact[] => {
  const end = readDrill(facts)?.run.ended?.order;
  return end === undefined
    ? facts
    : namedInOrder(facts).filter((fact) => orderOf(fact) <= end || fact.type === "drill.ended/1");
};
