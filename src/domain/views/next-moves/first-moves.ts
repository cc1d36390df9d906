// The first minutes: severity, the ninety seconds, the five minutes.

import type { Instant } from "../../fact/ids.ts";
import type { Incident } from "../../incident/incident.ts";
import type { Pack } from "../../pack/pack.ts";
import { countSteps, type StepCount } from "../count-steps.ts";
import { type Move, openMove, standing } from "./move.ts";

/**
 * Returns what is still missing from the first minutes. The five minutes follow once each of the ninety seconds is done
 * or answered; a role answered with nobody comes back later as a move of its own.
 */
export const firstMoves = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const moves: Move[] = [];
  if (!incident.severity) moves.push(standing(openMove({ type: "pickSeverity" }, "severity")));
  const ninety = countSteps(incident, pack, "first-90", now);
  if (isUntouched(ninety)) return [...moves, openMove({ type: "finishFirstNinety", ...progress(ninety) }, "first")];
  const five = countSteps(incident, pack, "first-5", now);
  return isUntouched(five) ? [...moves, openMove({ type: "finishFirstFive", ...progress(five) }, "five")] : moves;
};

const isUntouched = ({ done, hollow, of }: StepCount): boolean => done + hollow < of;

const progress = ({ done, of }: StepCount): Pick<StepCount, "done" | "of"> => ({ done, of });
