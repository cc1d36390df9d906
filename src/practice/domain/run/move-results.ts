// What was expected against what was done: in time, late, missed, or never called for.

import type { Instant } from "../../../domain/fact/ids.ts";
import type { ExpectedMove } from "../../../domain/incident/drill/scenario.ts";
import type { Fact } from "../../../domain/incident/facts.ts";
import { deedAt } from "./deed-at.ts";
import { anchorAt } from "./due-injects.ts";
import { type DrillLog, partLog } from "./read-drill.ts";

export interface MoveResult {
  readonly move: ExpectedMove;
  /** When it began to be expected; null if its moment never came. */
  readonly since: Instant | null;
  readonly limitAt: Instant | null;
  readonly fact: Fact | null;
  /** Seconds from that moment, 0 if it was done before. */
  readonly seconds: number | null;
  readonly verdict: "in-time" | "late" | "missed" | "not-called-for";
}

/**
 * Returns a result for each expected move; limits are real seconds, whatever the speed of the story. Take out the
 * pauses first.
 */
export const moveResults = (drill: DrillLog): readonly MoveResult[] =>
  drill.scenario.moves.map((move) => {
    const since = anchorAt(drill, move.since, move.part);
    const log = partLog(drill, move.part);
    // The story's options and the questions asked are in the lead's log, whichever part they are about.
    const facts = isOfStory(move) ? drill.facts : (log?.facts ?? []);
    const fact = since === null ? null : deedAt(facts, move.done, since);
    const seconds = since === null || !fact ? null : Math.max(0, fact.at - since) / 1000;
    return {
      move,
      since,
      limitAt: since === null ? null : ((since + move.withinSeconds * 1000) as Instant),
      fact,
      seconds,
      verdict: verdictOf(since, seconds, move.withinSeconds),
    };
  });

const isOfStory = ({ done }: ExpectedMove): boolean => done.type === "taken" || done.type === "asked";

const verdictOf = (since: Instant | null, seconds: number | null, within: number): MoveResult["verdict"] => {
  if (since === null) return "not-called-for";
  if (seconds === null) return "missed";
  return seconds <= within ? "in-time" : "late";
};
