// The way through the phases, and the loop that goes round in each of them.

import type { Instant } from "../../fact/ids.ts";
import type { Incident } from "../../incident/incident.ts";
import { limits } from "../../incident/limits.ts";
import { lastTried, openMitigation } from "../../incident/mitigation/state.ts";
import { loopStepIds, type Pack } from "../../pack/pack.ts";
import { countSteps } from "../count-steps.ts";
import { type Move, openMove, runMove, standing } from "./move.ts";

/** Returns the move to the next phase if it is time, and always the next step of the loop. */
export const phaseMoves = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => [
  ...onward(incident, pack, now),
  standing(loopMove(incident)),
];

const onward = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const { phase, severity } = incident;
  switch (phase.type) {
    case "detected":
    case "triaged":
      // A severity comes first; what the cause is doesn't.
      return severity ? [openMove({ type: "startMitigating", failed: null }, "mitigate")] : [];
    case "mitigating":
      return mitigating(incident, now);
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

const mitigating = (incident: Incident, now: Instant): readonly Move[] => {
  const { loop, phaseOrder } = incident;
  const open = openMitigation(incident);
  if (open && now >= open.checkAt) {
    const { id, text, person, checkAt } = open;
    return [openMove({ type: "checkMitigation", text, person, overMs: now - checkAt }, "mitigate", id)];
  }
  const last = lastTried(incident)?.outcome;
  // The loop asks once in each turn, and not for what was answered already.
  const isAtVerify = loop?.step === "verify" && loop.order > Math.max(phaseOrder ?? 0, last?.order ?? 0);
  if (isAtVerify) return [openMove({ type: "askIfWorked" }, open ? "mitigate" : "worked")];
  if (last?.worked !== false) return [];
  return [openMove({ type: "startMitigating", failed: lastTried(incident)?.text ?? null }, "mitigate")];
};

const loopMove = ({ loop }: Incident): Move => {
  const step = loopStepIds[((loop ? loopStepIds.indexOf(loop.step) : -1) + 1) % loopStepIds.length] ?? "size-up";
  const turn = (loop?.turn ?? 0) + (step === "size-up" || !loop ? 1 : 0);
  return runMove({ type: "stepLoop", step, turn }, { type: "stepLoop", step });
};
