// Whether a condition of the story holds at a moment, judged by the log alone.

import type { Instant } from "../../../domain/fact/ids.ts";
import type { Condition } from "../../../domain/incident/drill/condition.ts";
import {
  type Fact,
  isAssignment,
  isChange,
  isHandedOver,
  isRoleLeft,
  isUpdate,
} from "../../../domain/incident/facts.ts";
import { holderOf } from "../../../domain/incident/incident.ts";
import { openHypotheses } from "../../../domain/incident/work/state.ts";
import type { RoleId } from "../../../domain/pack/pack.ts";
import type { SeverityLevel } from "../../../domain/pack/severity-classes.ts";
import { deedAt } from "./deed-at.ts";
import { drillMs } from "./drill-clock.ts";
import { type DrillLog, partLog } from "./read-drill.ts";

/** Returns whether the condition holds for a part (null: the lead) at `now`; an undeclared part has an empty log. */
export const conditionHolds = (drill: DrillLog, part: string | null, condition: Condition, now: Instant): boolean => {
  const log = partLog(drill, part);
  const facts = log?.facts ?? [];
  const lasted = (since: Instant, seconds: number): boolean =>
    drillMs(drill.clock, now) - Math.max(0, drillMs(drill.clock, since)) >= seconds * 1000;
  switch (condition.type) {
    case "done":
      return deedAt(facts, condition.deed) !== null;
    case "missing":
      return deedAt(facts, condition.deed) === null;
    case "shown":
      return Object.hasOwn(drill.run.shown, condition.inject);
    case "not-shown":
      return !Object.hasOwn(drill.run.shown, condition.inject);
    case "role-empty": {
      if (log && holderOf(log.incident, condition.role)) return false;
      return lasted(emptySince(facts, condition.role) ?? drill.run.startedAt, condition.seconds);
    }
    case "same-hands": {
      const [one, other] = log
        ? [holderOf(log.incident, condition.one), holderOf(log.incident, condition.other)]
        : [null, null];
      return one !== null && one.id === other?.id;
    }
    case "two-changed":
      return new Set(facts.flatMap((fact) => (isChange(fact) ? [fact.data.person.id] : []))).size > 1;
    case "quiet": {
      const last = facts.findLast(isUpdate);
      return lasted(last?.at ?? log?.incident.declaredAt ?? drill.run.startedAt, condition.seconds);
    }
    case "severity-below": {
      const level = log?.incident.severity?.level ?? null;
      return level === null || rank(level) > rank(condition.level);
    }
    case "decision-open":
      return Object.values(log?.incident.decisions.open ?? {}).some(({ openedAt }) =>
        lasted(openedAt, condition.seconds),
      );
    case "hypothesis-over":
      return (log ? openHypotheses(log.incident.work) : []).some(
        ({ dueAt }) => dueAt <= now && lasted(dueAt, condition.seconds),
      );
  }
};

// When the role was last given back; null if nobody ever held it.
const emptySince = (facts: readonly Fact[], role: RoleId): Instant | null => {
  let held = false;
  let since: Instant | null = null;
  for (const fact of facts) {
    if ((isAssignment(fact) || isHandedOver(fact)) && fact.data.role === role) held = true;
    if (isRoleLeft(fact) && fact.data.role === role && held) {
      held = false;
      since = fact.at;
    }
  }
  return since;
};

const rank = (level: SeverityLevel): number => Number(level.slice(3));
