// The first minutes: severity, the ninety seconds, the five minutes.

import type { Instant } from "../../ids.ts";
import type { Incident } from "../../incident.ts";
import type { Pack } from "../../pack.ts";
import { countSteps } from "../count-steps.ts";
import { type Move, openMove, standing } from "./move.ts";

/** Returns what is missing of the first minutes. The five minutes follow once the ninety seconds are done. */
export const firstMoves = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const moves: Move[] = [];
  if (!incident.severity) moves.push(standing(openMove({ type: "pickSeverity" }, "severity")));
  const ninety = countSteps(incident, pack, "first-90", now);
  if (ninety.done < ninety.of) return [...moves, openMove({ type: "finishFirstNinety", ...ninety }, "first")];
  const five = countSteps(incident, pack, "first-5", now);
  return five.done < five.of ? [...moves, openMove({ type: "finishFirstFive", ...five }, "five")] : moves;
};
