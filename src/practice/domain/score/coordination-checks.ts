// Coordination by the log: roles, one source of truth, hands, voices, decisions written down.

import type { PersonId } from "../../../domain/fact/ids.ts";
import { evolve } from "../../../domain/incident/evolve.ts";
import { type Fact, isAssignment, isChange, isWithdrawal } from "../../../domain/incident/facts.ts";
import { blankIncident, holderOf } from "../../../domain/incident/incident.ts";
import { decidedIn } from "../../../domain/incident/said.ts";
import type { PartLog } from "../run/read-drill.ts";
import { type Check, type Checks, check, mean, moved, type ScoreContext, timed } from "./check.ts";
import { decisionsCalledFor, readDecisions } from "./read-decisions.ts";

export const coordinationChecks: Checks = {
  "clear-roles": (context) => [
    timed(context, "ic", 2),
    timed(context, "ops", 2),
    timed(context, "comms", 1),
    ...moved(context, "other-parts", 3, ({ move }) => move.part !== null && move.done.type === "role"),
  ],
  "one-source": (context) => {
    const { drill } = context;
    const found = drill.facts.filter(isFinding);
    return [
      ...moved(context, "channel", 2, ({ move }) => move.done.type === "channel"),
      check("written-down", 2, found.length / 4, found.slice(0, 8)),
      ...(drill.scenario.parts.length > 1
        ? [check("one-log-each", 2, drill.parts.length / drill.scenario.parts.length)]
        : []),
    ];
  },
  "technical-aside": ({ drill }) => [
    check(
      "commander-stays-out",
      1,
      mean(drill.scenario.parts.map(({ id }) => stayedOut(drill.parts.find(({ part }) => part.id === id)))),
    ),
  ],
  "all-voices": ({ drill }) => {
    const voices = new Map<string, Fact>();
    for (const fact of drill.facts) {
      const who = voiceOf(fact);
      if (who !== null && !voices.has(who)) voices.set(who, fact);
    }
    const objections = drill.facts.find(({ type }) => type === "objections.asked/1") ?? null;
    return [
      check("people-heard", 2, voices.size / 3, [...voices.values()]),
      check("objections", 1, objections ? 1 : 0, [objections]),
    ];
  },
  "no-overlap": ({ drill }) => [
    check(
      "one-pair-of-hands",
      1,
      mean(drill.scenario.parts.map(({ id }) => oneOfHands(drill.parts.find(({ part }) => part.id === id)))),
      drill.facts.filter(isChange),
    ),
  ],
  "decisions-documented": (context) => [documented(context)],
};

const isFinding = (fact: Fact): boolean =>
  isChange(fact) ||
  fact.type === "note.added/1" ||
  fact.type === "note.added/2" ||
  fact.type === "hypothesis.opened/1" ||
  fact.type === "detail.set/1";

const stayedOut = (log: PartLog | undefined): number => {
  const ic = log && holderOf(log.incident, "ic");
  if (!log || !ic) return 0;
  const did = log.facts.some(
    (fact) =>
      (isChange(fact) && fact.data.person.id === ic.id) ||
      ((fact.type === "hypothesis.opened/1" || fact.type === "hypothesis.given/1") && fact.data.person?.id === ic.id),
  );
  const ops = holderOf(log.incident, "ops");
  return did || !ops || ops.id === ic.id ? 0 : 1;
};

const voiceOf = (fact: Fact): PersonId | string | null => {
  if (fact.type === "fact.asked/1") return fact.data.name;
  if (fact.type === "option.offered/1" || fact.type === "objection.raised/1") return fact.data.person?.name ?? null;
  return fact.type === "callback.asked/1" ? fact.data.person.name : null;
};

// Whole if whoever was ops lead at that moment made every change. Without a change there is nothing to show, so half.
const oneOfHands = (log: PartLog | undefined): number => {
  if (!log?.facts.some((fact) => isAssignment(fact) && fact.data.role === "ops")) return 0;
  let incident = blankIncident(log.incident.id);
  let changes = 0;
  for (const fact of log.facts) {
    if (isWithdrawal(fact)) continue;
    if (isChange(fact)) {
      changes += 1;
      if (holderOf(incident, "ops")?.id !== fact.data.person.id) return 0;
    }
    incident = evolve(incident, fact);
  }
  return changes === 0 ? 0.5 : 1;
};

const documented = ({ drill }: ScoreContext): Check => {
  const made = readDecisions(drill).flatMap((one) => (one.made ? [one.made] : []));
  const reasoned = made.filter(({ data }) => data.rationale.trim() !== "");
  // A decision that was only noted is written down, but without its reason.
  const noted = drill.facts.filter((fact) => fact.type !== "decision.made/1" && decidedIn(fact) !== null);
  const got = ((made.length + noted.length) * 0.5 + reasoned.length * 0.5) / decisionsCalledFor(drill);
  return check("written-decisions", 1, got, [...made, ...noted]);
};
