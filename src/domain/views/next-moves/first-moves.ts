// The first minutes: severity, the ninety seconds, the five minutes.

import type { Instant } from "../../fact/ids.ts";
import { type Incident, isHarmGoingOn } from "../../incident/incident.ts";
import type { ChecklistId, Pack } from "../../pack/pack.ts";
import { countSteps, type StepCount } from "../count-steps.ts";
import { type FirstMinutes, type Move, openMove, standing } from "./move.ts";

/**
 * Returns what is still missing from the first minutes. The five minutes follow once each of the ninety seconds is done
 * or answered; a role answered with nobody comes back later as a move of its own.
 */
export const firstMoves = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const moves: Move[] = [];
  if (!incident.severity) moves.push(standing(openMove({ type: "pickSeverity" }, "severity")));
  const ninety = countSteps(incident, pack, "first-90", now);
  if (isUntouched(ninety)) {
    const about = {
      type: "finishFirstNinety",
      ...progress(ninety),
      when: whenOf("first-90", incident, pack, now),
    } as const;
    return [...moves, openMove(about, "first")];
  }
  const five = countSteps(incident, pack, "first-5", now);
  if (!isUntouched(five)) return moves;
  const about = { type: "finishFirstFive", ...progress(five), when: whenOf("first-5", incident, pack, now) } as const;
  return [...moves, openMove(about, "five")];
};

const isUntouched = ({ done, hollow, of }: StepCount): boolean => done + hollow < of;

const progress = ({ done, of }: StepCount): Pick<StepCount, "done" | "of"> => ({ done, of });

const whenOf = (list: ChecklistId, { phase, declaredAt }: Incident, pack: Pack, now: Instant): FirstMinutes => {
  if (!isHarmGoingOn(phase)) return "past";
  const seconds = pack.checklists.find(({ id }) => id === list)?.withinSeconds ?? null;
  return seconds !== null && now - (declaredAt ?? now) > seconds * 1_000 ? "late" : "now";
};
