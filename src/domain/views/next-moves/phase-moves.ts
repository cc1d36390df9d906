// The way through the phases, and the loop that goes round in each of them.

import type { Instant } from "../../fact/ids.ts";
import type { Incident } from "../../incident/incident.ts";
import { limits } from "../../incident/limits.ts";
import { loopStepIds, type Pack } from "../../pack/pack.ts";
import { countSteps } from "../count-steps.ts";
import { type Move, openMove, runMove, standing } from "./move.ts";

/** Returns the move to the next phase if it is time, and always the next step of the loop. */
export const phaseMoves = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => [
  ...onward(incident, pack, now),
  standing(loopMove(incident)),
];

const onward = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const { phase, phaseOrder, loop, severity } = incident;
  switch (phase.type) {
    case "detected":
    case "triaged": {
      // Mitigation starts with the decision of the loop; a severity comes first.
      const isDecided = loop !== null && loop.step !== "size-up";
      if (!severity || !isDecided) return [];
      return [runMove({ type: "startMitigating" }, { type: "movePhase", to: "mitigating" })];
    }
    case "mitigating":
      return loop?.step === "verify" && loop.order > (phaseOrder ?? 0)
        ? [openMove({ type: "askIfWorked" }, "worked")]
        : [];
    case "mitigated": {
      const { done, of } = countSteps(incident, pack, "verify-fix", now);
      return done < of
        ? [openMove({ type: "verifyFix", done, of }, "verify")]
        : [runMove({ type: "startMonitoring" }, { type: "movePhase", to: "monitoring" })];
    }
    case "monitoring": {
      const leftMs = limits.monitorMs - (now - phase.since);
      return leftMs > 0
        ? [openMove({ type: "keepMonitoring", leftMs }, "verify")]
        : [runMove({ type: "resolve", monitoredMs: now - phase.since }, { type: "resolve" })];
    }
    case "undeclared":
    case "resolved":
    case "stood-down":
    case "withdrawn":
      return [];
  }
};

const loopMove = ({ loop }: Incident): Move => {
  const step = loopStepIds[((loop ? loopStepIds.indexOf(loop.step) : -1) + 1) % loopStepIds.length] ?? "size-up";
  const turn = (loop?.turn ?? 0) + (step === "size-up" || !loop ? 1 : 0);
  return runMove({ type: "stepLoop", step, turn }, { type: "stepLoop", step });
};
