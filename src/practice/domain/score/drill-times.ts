// The reaction times of a drill: how long from the alert to each of the first moves.

import type { FactId, Instant } from "../../../domain/fact/ids.ts";
import type { Deed } from "../../../domain/incident/drill/condition.ts";
import { type Fact, isSeveritySet } from "../../../domain/incident/facts.ts";
import { deedAt } from "../run/deed-at.ts";
import { type DrillLog, partLog } from "../run/read-drill.ts";

export type TimedMove = "acknowledge" | "declare" | "severity" | "ic" | "ops" | "comms" | "update";

export interface DrillTime {
  readonly id: TimedMove;
  /** Null if it wasn't done. */
  readonly seconds: number | null;
  readonly fact: FactId | null;
}

const deeds: readonly (readonly [TimedMove, Deed])[] = [
  ["declare", { type: "declared" }],
  ["ic", { type: "role", role: "ic" }],
  ["ops", { type: "role", role: "ops" }],
  ["comms", { type: "role", role: "comms" }],
  ["update", { type: "update", audience: null }],
];

/** Returns the seconds to each move in the lead, from the push, or from the alert on the screen if none was sent. */
export const drillTimes = (drill: DrillLog): readonly DrillTime[] => {
  const facts = partLog(drill, null)?.facts ?? [];
  const acknowledged = facts.find((fact) => fact.type === "drill.acknowledged/1");
  const data = acknowledged?.type === "drill.acknowledged/1" ? acknowledged.data : null;
  const from = data?.pushedAt ?? drill.started.alertAt;
  const time = (id: TimedMove, fact: Fact | null, at: Instant | null = fact?.at ?? null): DrillTime => ({
    id,
    seconds: at === null ? null : Math.max(0, at - from) / 1000,
    fact: fact?.id ?? null,
  });
  const [declare, ...roles] = deeds.map(([id, deed]) => time(id, deedAt(facts, deed)));
  const severity = facts.find(isSeveritySet) ?? null;
  return [
    time("acknowledge", acknowledged ?? null, data?.acknowledgedAt ?? null),
    ...(declare ? [declare] : []),
    time("severity", severity),
    ...roles,
  ];
};
