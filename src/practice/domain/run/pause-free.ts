// A drill's logs as they would be if nobody had paused: every later entry moves up by the time paused before it.

import type { Instant } from "../../../domain/fact/ids.ts";
import type { Fact } from "../../../domain/incident/facts.ts";
import { compareFacts } from "../../../domain/incident/order.ts";
import { pausedBefore, pausesIn } from "./drill-clock.ts";

/** Returns the facts with the pauses taken out, and the times promised in them moved along. */
export const pauseFree = (facts: readonly Fact[]): readonly Fact[] => {
  const ordered = [...facts].sort(compareFacts);
  const pauses = pausesIn(ordered);
  if (pauses.length === 0) return facts;
  return facts
    .filter(({ type }) => type !== "drill.paused/1" && type !== "drill.resumed/1")
    .map((fact) => {
      const by = pausedBefore(pauses, fact.at);
      return by === 0 ? fact : ({ ...fact, at: fact.at - by, data: moved(fact.data, by) } as Fact);
    });
};

const promises: ReadonlySet<string> = new Set(["nextUpdateAt", "dueAt"]);

const moved = (data: Fact["data"], by: number): unknown =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      promises.has(key) && typeof value === "number" ? ((value - by) as Instant) : value,
    ]),
  );
