// What a checklist calls done, checked against the log.

import { isAssignment, isHandedOver, isSeveritySet } from "../../../src/domain/incident/facts.ts";
import { limits } from "../../../src/domain/incident/limits.ts";
import type { RoleId } from "../../../src/domain/pack/pack.ts";
import { checklistProgress, currentStep } from "../../../src/domain/views/checklist-progress.ts";
import { countSteps } from "../../../src/domain/views/count-steps.ts";
import { nextMoves } from "../../../src/domain/views/next-moves/next-moves.ts";
import { type Claim, firstWrong, type Moment } from "./moment.ts";

const holds = ({ incident, standing, now }: Moment, key: string): boolean | null => {
  const { facts, updates } = standing;
  const wasTaken = (role: RoleId): boolean =>
    incident.roles[role]?.type !== "deferred" &&
    facts.some((fact) => (isAssignment(fact) || isHandedOver(fact)) && fact.data.role === role);
  switch (key) {
    case "first-90/take-command":
      return wasTaken("ic");
    case "first-90/ops-lead":
      return wasTaken("ops");
    case "first-90/comms-lead":
      return wasTaken("comms");
    case "first-5/scribe":
      return wasTaken("scribe");
    case "first-90/severity":
      return facts.some(isSeveritySet);
    case "first-90/channel":
      return facts.some(({ type }) => type === "channel.named/1");
    case "first-90/first-status":
    case "first-90/start-clock":
    case "first-5/status-out":
      return updates.length > 0;
    case "first-5/freeze":
      return facts.some(({ type }) => type === "freeze.asked/1") || null;
    case "stand-down/final-status":
      // It may also be open although the last update was final: the fault may have come back since.
      return updates.at(-1)?.data.status === "resolved" ? null : false;
    case "stand-down/roles-released":
      return Object.values(incident.roles).some(({ type }) => type === "held") ? false : null;
    case "stand-down/monitored":
      return facts.some(({ at }) => at + limits.monitorMs <= now || at !== now) ? null : false;
    default:
      return null;
  }
};

/** True if the last thing said about a step is no. */
const saidNo = ({ standing }: Moment, key: string): boolean => {
  const last = standing.facts.findLast(
    (fact) =>
      (fact.type === "step.answered/1" || fact.type === "step.done/1" || fact.type === "step.chosen/1") &&
      `${fact.data.list}/${fact.data.step}` === key,
  );
  return last?.type === "step.answered/1" && !last.data.yes;
};

export const checklistClaims = {
  /** (d) */
  "a step is done where the log says so, and nowhere else": (moment) => {
    const { incident, pack, now, standing } = moment;
    const ids = new Set<string>(standing.facts.map(({ id }) => id));
    return firstWrong(
      ...pack.checklists.flatMap((list) =>
        checklistProgress(incident, list, now).flatMap(({ step, done, hollow }) => {
          const key = `${list.id}/${step.id}`;
          const log = holds(moment, key);
          const isDenied = step.doneBy.type === "yes-no" && list.mode === "do-confirm" && saidNo(moment, key);
          return [
            isDenied && done !== null && `${key} is done, the last answer was no`,
            done !== null && hollow !== null && `${key} is done and hollow`,
            log === false && done !== null && `${key} is done, the log says otherwise`,
            log === true && done === null && `${key} is open, the log says otherwise`,
            done !== null && !ids.has(done.fact) && `${key} is done by an entry that doesn't stand`,
            incident.steps[key] !== undefined &&
              done === null &&
              hollow === null &&
              `${key} was ticked and shows nothing`,
          ];
        }),
      ),
    );
  },
  /** (d) */
  "a list is done when all of its steps are, and is asked for until each is touched": ({ incident, pack, now }) =>
    firstWrong(
      ...pack.checklists.map((list) => {
        const steps = checklistProgress(incident, list, now);
        const { done, hollow, of } = countSteps(incident, pack, list.id, now);
        const untouched = currentStep(steps) !== null;
        return untouched !== done + hollow < of && `${list.id} counts ${done} and ${hollow} of ${of}`;
      }),
      nextMoves(incident, pack, now).some(
        ({ about }) => about.type === "finishFirstNinety" && about.done === about.of,
      ) && "asked for what is done",
    ),
} satisfies Readonly<Record<string, Claim>>;
