// The decisions that are open: their question has come up and no option has been taken.

import type { Instant } from "../../../domain/fact/ids.ts";
import type { Choice } from "../../../domain/incident/drill/scenario.ts";
import { deedAt } from "./deed-at.ts";
import { anchorAt } from "./due-injects.ts";
import type { DrillLog } from "./read-drill.ts";

export interface OpenChoice {
  readonly choice: Choice;
  readonly since: Instant;
}

/** Returns them in the scenario's order. The first option taken counts; a second one doesn't start another story. */
export const openChoices = (drill: DrillLog): readonly OpenChoice[] =>
  drill.scenario.choices.flatMap((choice) => {
    const since = anchorAt(drill, choice.since, choice.part);
    const taken = deedAt(drill.facts, { type: "taken", choice: choice.id, option: null });
    return since === null || taken ? [] : [{ choice, since }];
  });
