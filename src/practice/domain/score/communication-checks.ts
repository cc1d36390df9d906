// Communication by the log: the first update, what the linter says of each, who was told, which promises were kept.

import { audienceClocks } from "../../../domain/clock/audience-clocks.ts";
import { timedUpdates } from "../../../domain/clock/timed-updates.ts";
import type { Instant } from "../../../domain/fact/ids.ts";
import { isHandedOver, isStoodDown, isUpdate, type UpdateFact } from "../../../domain/incident/facts.ts";
import { lintUpdate } from "../../../domain/update/lint/lint-update.ts";
import { textToLint } from "../../../domain/update/text-to-lint.ts";
import { checklistProgress } from "../../../domain/views/checklist-progress.ts";
import type { DrillLog, PartLog } from "../run/read-drill.ts";
import { type Check, type Checks, check, mean, type ScoreContext, timed } from "./check.ts";

type Update = UpdateFact;

const LONG = 900;

export const communicationChecks: Checks = {
  "clear-short": (context) => {
    const { original, pack } = context;
    const updates = updatesIn(original.parts);
    return [
      timed(context, "update", 3),
      check("linter", 5, mean(updates.map((update) => clean({ drill: original, pack }, update))), updates),
      check("short", 1, mean(updates.map(({ data }) => (data.text.length <= LONG ? 1 : 0))), updates),
    ];
  },
  "right-depth": ({ original, pack }) => {
    const updates = updatesIn(original.parts);
    const { audiences } = original.scenario;
    const told = audiences.map((audience) => {
      const own = updates.filter(({ data }) => data.audience === audience);
      return own.length === 0 ? 0 : Math.max(...own.map((update) => clean({ drill: original, pack }, update)));
    });
    return [check("audiences", 1, mean(told), updates)];
  },
  expectations: ({ drill, pack }) => {
    const updates = updatesIn(drill.parts);
    const open = updates.filter(({ data }) => data.status !== "resolved");
    return [
      check("on-time", 4, onTime({ drill, pack }), updates),
      check("next-promised", 2, mean(open.map(({ data }) => (data.nextUpdateAt === null ? 0 : 1))), open),
      ...(drill.scenario.ends.handoff === null ? [] : [readBack(drill)]),
      ...(drill.scenario.ends.standDown ? [stoodDown({ drill, pack })] : []),
    ];
  },
};

/** Returns the linter's mark for an update: 1 with nothing wrong, half with one thing wrong, else 0. */
const clean = ({ drill, pack }: Pick<ScoreContext, "drill" | "pack">, update: Update): number => {
  const part = drill.parts.find(({ incident }) => incident.id === update.incidentId);
  if (!part) return 0;
  const { at, zone, data } = update;
  const { incident } = part;
  const moment = { incident, pack, now: at, zone, people: [] };
  const wrong = lintUpdate(textToLint({ ...data, smsSegments: null }, moment)).filter(
    ({ severity }) => severity === "wrong",
  );
  return wrong.length === 0 ? 1 : wrong.length === 1 ? 0.5 : 0;
};

const updatesIn = (parts: readonly PartLog[]): readonly Update[] =>
  parts.flatMap(({ facts }) => facts.filter(isUpdate));

// For each part: how many of the updates due came in time, counting one for each audience that was due at the end and never heard.
const onTime = ({ drill, pack }: Pick<ScoreContext, "drill" | "pack">): number => {
  const end = (drill.facts.at(-1)?.at ?? 0) as Instant;
  return mean(
    drill.scenario.parts.map(({ id }) => {
      const log = drill.parts.find(({ part }) => part.id === id);
      if (!log || log.incident.updateCount === 0) return 0;
      const due = timedUpdates(log.facts, pack).filter(({ dueAt }) => dueAt !== null);
      const owed = audienceClocks(log.incident, pack).filter(({ dueAt }) => dueAt <= end).length;
      const kept = due.filter(({ lateMs }) => lateMs === 0).length;
      return due.length + owed === 0 ? 1 : kept / (due.length + owed);
    }),
  );
};

const readBack = ({ facts, scenario }: DrillLog): Check => {
  const accepted = facts.find((fact) => isHandedOver(fact) && fact.data.role === scenario.ends.handoff);
  return check("read-back", 2, accepted ? 1 : 0, [accepted ?? null]);
};

const stoodDown = ({ drill, pack }: Pick<ScoreContext, "drill" | "pack">): Check => {
  const lead = drill.parts[0];
  const list = pack.checklists.find(({ id }) => id === "stand-down");
  if (!lead || !list) return check("stand-down", 2, 0);
  const end = (drill.facts.at(-1)?.at ?? 0) as Instant;
  const steps = checklistProgress(lead.incident, list, end);
  const done = steps.flatMap((step) => (step.done ? [step.done.fact] : []));
  const down = lead.facts.find(isStoodDown) ?? null;
  return check("stand-down", 2, (done.length / steps.length) * 0.7 + (down ? 0.3 : 0), [...done, down]);
};
