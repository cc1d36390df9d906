// Deciding by the log: options before the decision, their terms, the time it took, its reason and its plan B.

import { isSeveritySet } from "../../../domain/incident/facts.ts";
import type { SeverityLevel } from "../../../domain/pack/severity-classes.ts";
import { MINUTE_MS } from "../../../domain/text/durations.ts";
import type { DrillLog } from "../run/read-drill.ts";
import { type Checks, check, mean, moved, timed } from "./check.ts";
import { SEVERITY_SECONDS } from "./reaction-targets.ts";
import { decisionsCalledFor, type GatheredDecision, readDecisions } from "./read-decisions.ts";

const OPTIONS_MS = 6 * MINUTE_MS;
const GRACE_MS = 2 * MINUTE_MS;

export const decisionChecks: Checks = {
  "options-fast": ({ drill }) => {
    const decisions = madeIn(drill);
    const called = decisionsCalledFor(drill);
    const enough = decisions.filter(({ options }) => options.length >= 2);
    const quick = enough.filter(({ opened, made }) => made !== null && made.at - opened.at <= OPTIONS_MS);
    return [
      check(
        "two-options",
        1,
        enough.length / called,
        enough.flatMap(({ options }) => options),
      ),
      check(
        "in-five-minutes",
        1,
        quick.length / called,
        quick.map(({ made }) => made),
      ),
    ];
  },
  "trade-offs": ({ drill }) => {
    const decisions = madeIn(drill);
    const called = decisionsCalledFor(drill);
    const asked = drill.facts.find(({ type }) => type === "objections.asked/1") ?? null;
    const known = decisions.reduce((sum, decision) => sum + termsKnown(decision), 0);
    return [
      check(
        "terms",
        3,
        known / called,
        decisions.flatMap(({ options }) => options),
      ),
      check("objections", 1, asked ? 1 : 0, [asked]),
    ];
  },
  timely: (context) => {
    const { drill } = context;
    const levels = drill.scenario.parts.map((part) => severityRight(drill, part.id, part.expected));
    const opened = drill.facts.filter(({ type }) => type === "hypothesis.opened/1");
    const wanted = drill.scenario.moves.some(({ done }) => done.type === "hypothesis");
    return [
      timed(context, "declare", 1),
      check("severity", 3, mean(levels), drill.facts.filter(isSeveritySet)),
      ...moved(context, "moves-in-time", 3, ({ move }) => !isFirst(move.id)),
      ...(wanted || opened.length > 0 ? [check("timeboxes", 2, timeboxesKept(drill), opened)] : []),
    ];
  },
  justified: ({ drill }) => {
    const called = decisionsCalledFor(drill);
    const made = madeIn(drill).flatMap((one) => (one.made ? [one.made] : []));
    const share = (has: (data: (typeof made)[number]["data"]) => boolean): number =>
      made.filter(({ data }) => has(data)).length / called;
    const sound = takenSound(drill);
    return [
      check(
        "reason",
        4,
        share(({ rationale }) => rationale.trim() !== ""),
        made,
      ),
      check(
        "plan-b",
        3,
        share(({ planB }) => planB.trim() !== ""),
        made,
      ),
      check(
        "next-word",
        1,
        share(({ nextUpdateAt }) => nextUpdateAt !== null),
        made,
      ),
      ...(sound === null
        ? []
        : [
            check(
              "against-what-was-known",
              2,
              sound,
              drill.facts.filter(({ type }) => type === "option.taken/1"),
            ),
          ]),
    ];
  },
};

const madeIn = (drill: DrillLog): readonly GatheredDecision[] =>
  readDecisions(drill).filter(({ made }) => made !== null);

const isFirst = (id: string): boolean => id === "take-command" || id === "set-severity" || id.startsWith("name-");

const termsKnown = ({ options }: GatheredDecision): number =>
  options.length < 2
    ? 0
    : mean(options.flatMap(({ data: { terms } }) => Object.values(terms).map((text) => (text.trim() === "" ? 0 : 1))));

// Right early is whole, right late is half, and the level at the end must be right.
const severityRight = (drill: DrillLog, part: string, expected: SeverityLevel): number => {
  const log = drill.parts.find((one) => one.part.id === part);
  if (log?.incident.severity?.level !== expected) return 0;
  const first = log.facts.find((fact) => isSeveritySet(fact) && fact.data.level === expected);
  return first && first.at - (log.incident.declaredAt ?? first.at) <= SEVERITY_SECONDS * 1000 ? 1 : 0.5;
};

const timeboxesKept = ({ parts, facts }: DrillLog): number => {
  const end = facts.at(-1)?.at ?? 0;
  const all = parts.flatMap(({ incident }) => Object.values(incident.work.hypotheses));
  return mean(all.map(({ dueAt, outcome }) => ((outcome?.at ?? end) <= dueAt + GRACE_MS ? 1 : 0)));
};

const takenSound = ({ scenario, facts }: DrillLog): number | null => {
  const first = new Map<string, string>();
  for (const fact of facts) {
    if (fact.type === "option.taken/1" && !first.has(fact.data.choice)) first.set(fact.data.choice, fact.data.option);
  }
  if (scenario.choices.length === 0) return null;
  const fits = [...first].map(([choice, option]) => {
    const options = scenario.choices.find(({ id }) => id === choice)?.options ?? [];
    return options.find(({ id }) => id === option)?.fit === "sound" ? 1 : 0;
  });
  return mean(fits);
};
