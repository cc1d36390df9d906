// Where in a log a deed was done: the first entry that shows it.

import type { Instant } from "../../../domain/fact/ids.ts";
import type { Deed } from "../../../domain/incident/drill/condition.ts";
import {
  type Fact,
  isAssignment,
  isHandedOver,
  isSeveritySet,
  isStoodDown,
  isUpdate,
} from "../../../domain/incident/facts.ts";
import { decidedIn, doneIn } from "../../../domain/incident/said.ts";

/** Returns the first entry that shows the deed, `from` a moment on if it counts afresh each time; null if none does. */
export const deedAt = (facts: readonly Fact[], deed: Deed, from: Instant | null = null): Fact | null => {
  if (deed.type === "options") return optionsAt(facts, deed.atLeast);
  const since = isFresh(deed) ? from : null;
  return facts.find((fact) => shows(fact, deed) && (since === null || fact.at >= since)) ?? null;
};

// An earlier update doesn't answer what came after it; a role that was given stays given.
const isFresh = ({ type }: Deed): boolean => type === "update" || type === "callback" || type === "change";

// The phase that an entry moves the incident to, directly or with the update that says so.
const phaseOf = (fact: Fact): string | null => {
  if (fact.type === "phase.moved/1" || fact.type === "phase.moved/2") return fact.data.to;
  if (fact.type === "mitigation.begun/1") return "mitigating";
  if (fact.type === "mitigation.settled/1") return fact.data.worked ? "mitigated" : null;
  if (fact.type === "incident.resolved/1") return "resolved";
  return fact.type === "update.posted/2" ? fact.data.marks : null;
};

const optionsAt = (facts: readonly Fact[], atLeast: number): Fact | null => {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    if (fact.type !== "option.offered/1") continue;
    const count = (counts.get(fact.data.decision) ?? 0) + 1;
    if (count >= atLeast) return fact;
    counts.set(fact.data.decision, count);
  }
  return null;
};

const shows = (fact: Fact, deed: Exclude<Deed, { type: "options" }>): boolean => {
  switch (deed.type) {
    case "declared":
      return fact.type === "incident.declared/1";
    case "severity":
      return isSeveritySet(fact) && fact.data.level === deed.level;
    case "role":
      return (isAssignment(fact) || isHandedOver(fact)) && fact.data.role === deed.role;
    case "channel":
      return fact.type === "channel.named/1";
    case "update":
      return isUpdate(fact) && (deed.audience === null || fact.data.audience === deed.audience);
    case "hypothesis":
      return fact.type === "hypothesis.opened/1";
    case "settled":
      return fact.type === "hypothesis.settled/1";
    case "callback":
      return fact.type === "callback.asked/1";
    case "change":
      return doneIn(fact) !== null;
    case "escalated":
      return fact.type === "escalation.made/1";
    case "asked":
      return fact.type === "fact.asked/1" && fact.data.reveal === deed.reveal;
    case "decision-opened":
      return fact.type === "decision.opened/1";
    case "objections":
      return fact.type === "objections.asked/1";
    case "decided":
      return decidedIn(fact) !== null;
    case "taken":
      return (
        fact.type === "option.taken/1" &&
        fact.data.choice === deed.choice &&
        (deed.option === null || fact.data.option === deed.option)
      );
    case "mitigating":
      return phaseOf(fact) === "mitigating" || phaseOf(fact) === "mitigated";
    case "monitoring":
      return phaseOf(fact) === "monitoring";
    case "handed-over":
      return isHandedOver(fact);
    case "resolved":
      return phaseOf(fact) === "resolved";
    case "stood-down":
      return isStoodDown(fact);
    case "rewritten":
      return fact.type === "passage.rewritten/1" && fact.data.passage === deed.passage;
  }
};
