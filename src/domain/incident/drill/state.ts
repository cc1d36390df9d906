// The drill as its incident knows it: which story, its clock, what was shown, how it ended. The story itself stays in
// the log; a real incident has none of it, whatever facts reach it.

import type { FactId, IncidentId, Instant } from "../../fact/ids.ts";
import type { Fact } from "../facts.ts";
import { orderOf } from "../order.ts";
import type { DrillEnd, DrillFactData, DrillSpeed } from "./facts.ts";

export interface DrillRun {
  readonly scenario: string;
  /** The part of the scenario; null in the lead, which is the first part. */
  readonly part: string | null;
  /** The incident that tells the story; null if it is this one. */
  readonly lead: IncidentId | null;
  /** The fact that carries the scenario, or that joined it. */
  readonly fact: FactId;
  /** What is broken on purpose, for every text that leaves the phone; empty in a part, whose lead says it. */
  readonly injectedFailure: string;
  readonly startedAt: Instant;
  readonly speed: DrillSpeed;
  readonly pausedAt: Instant | null;
  readonly pausedMs: number;
  /** When each inject was first shown, by its id. */
  readonly shown: Readonly<Record<string, Instant>>;
  readonly ended: { readonly at: Instant; readonly order: Instant; readonly reason: DrillEnd } | null;
}

export type DrillFact = Extract<Fact, { type: keyof DrillFactData }>;

/** Returns the run after `fact`; the first start and the first end count, and nothing changes after the end. */
export const evolveRun = (run: DrillRun | null, fact: DrillFact): DrillRun | null => {
  if (fact.type === "drill.started/1" || fact.type === "drill.joined/1") return run ?? begun(fact);
  if (!run || run.ended) return run;
  switch (fact.type) {
    case "inject.shown/1": {
      const { inject } = fact.data;
      return { ...run, shown: { ...run.shown, [inject]: run.shown[inject] ?? fact.at } };
    }
    case "drill.paused/1":
      return { ...run, pausedAt: run.pausedAt ?? fact.at };
    case "drill.resumed/1":
      return { ...run, pausedAt: null, pausedMs: pausedUntil(run, fact.at) };
    case "drill.ended/1": {
      const ended = { at: fact.at, order: orderOf(fact), reason: fact.data.reason };
      return { ...run, pausedAt: null, pausedMs: pausedUntil(run, fact.at), ended };
    }
    case "drill.acknowledged/1":
    case "fact.asked/1":
    case "option.taken/1":
    case "passage.rewritten/1":
    case "drill.rated/1":
      return run;
  }
};

const begun = (fact: Extract<DrillFact, { type: "drill.started/1" | "drill.joined/1" }>): DrillRun => ({
  ...(fact.type === "drill.started/1"
    ? {
        scenario: fact.data.scenario.id,
        part: null,
        lead: null,
        speed: fact.data.speed,
        injectedFailure: fact.data.scenario.injectedFailure,
      }
    : { scenario: fact.data.scenario, part: fact.data.part, lead: fact.data.lead, speed: 1, injectedFailure: "" }),
  fact: fact.id,
  startedAt: fact.at,
  pausedAt: null,
  pausedMs: 0,
  shown: {},
  ended: null,
});

const pausedUntil = ({ pausedAt, pausedMs }: DrillRun, at: Instant): number =>
  pausedAt === null ? pausedMs : pausedMs + Math.max(0, at - pausedAt);
