// The decisions of a drill, each with what was gathered before it was made.

import type { Fact, FactWith } from "../../../domain/incident/facts.ts";
import { orderOf } from "../../../domain/incident/order.ts";
import { anchorAt } from "../run/due-injects.ts";
import type { DrillLog } from "../run/read-drill.ts";

export interface GatheredDecision {
  readonly opened: FactWith<"decision.opened/1">;
  /** Offered before it was made. */
  readonly options: readonly FactWith<"option.offered/1">[];
  readonly objections: Fact | null;
  readonly made: FactWith<"decision.made/1"> | null;
}

/** Returns them in the order in which they were asked. */
export const readDecisions = ({ facts }: DrillLog): readonly GatheredDecision[] =>
  facts.flatMap((opened) => {
    if (opened.type !== "decision.opened/1") return [];
    const about = facts.filter((fact) => "decision" in fact.data && fact.data.decision === opened.id);
    const made = about.find((fact) => fact.type === "decision.made/1") ?? null;
    const before = about.filter((fact) => !made || orderOf(fact) <= orderOf(made));
    return [
      {
        opened,
        options: before.filter((fact) => fact.type === "option.offered/1"),
        objections: before.find(({ type }) => type === "objections.asked/1") ?? null,
        made,
      },
    ];
  });

/** Returns how many decisions the story has called for so far, at least one. */
export const decisionsCalledFor = (drill: DrillLog): number =>
  Math.max(1, drill.scenario.choices.filter(({ since, part }) => anchorAt(drill, since, part) !== null).length);
