// A drill read from its logs: the story, its clock, and the incident of each part. Logs of real incidents among them
// are left out.

import type { IncidentId } from "../../../domain/fact/ids.ts";
import { packIn } from "../../../domain/incident/course/former-facts.ts";
import type { DrillFactData } from "../../../domain/incident/drill/facts.ts";
import type { Scenario, ScenarioPart } from "../../../domain/incident/drill/scenario.ts";
import type { DrillRun } from "../../../domain/incident/drill/state.ts";
import { type Fact, isKnownFact, isPackFrozen } from "../../../domain/incident/facts.ts";
import { foldIncident, namedInOrder } from "../../../domain/incident/fold.ts";
import type { Incident } from "../../../domain/incident/incident.ts";
import { withdrawalsIn } from "../../../domain/incident/withdrawals.ts";
import { withOwnNames } from "../../../domain/pack/own-names.ts";
import { type DrillClock, pausesIn } from "./drill-clock.ts";

export interface PartLog {
  readonly part: ScenarioPart;
  readonly incident: Incident;
  /** In order, without those that were taken back. */
  readonly facts: readonly Fact[];
}

export interface DrillLog {
  /** In the names of the severities that the drill is run with. */
  readonly scenario: Scenario;
  readonly started: DrillFactData["drill.started/1"];
  readonly run: DrillRun;
  readonly clock: DrillClock;
  /** The parts that were declared, in the order of the scenario; the first is the lead. */
  readonly parts: readonly PartLog[];
  /** Of all parts, in order. */
  readonly facts: readonly Fact[];
}

/** Returns the drill in these logs (one incident or several, in any order); null if there is none. */
export const readDrill = (facts: readonly Fact[]): DrillLog | null => {
  const kept = keptFacts(facts);
  const logs = byIncident(kept, facts);
  const lead = logs.find(({ incident: { run } }) => run !== null && run.lead === null);
  const run = lead?.incident.run;
  const start = lead?.facts.find(({ id }) => id === run?.fact);
  if (!lead || !run || start?.type !== "drill.started/1") return null;
  const cards = lead.facts.find(isPackFrozen);
  const scenario = cards ? withOwnNames(start.data.scenario, packIn(cards)) : start.data.scenario;
  const parts = scenario.parts.flatMap((part, index): readonly PartLog[] => {
    const log = index === 0 ? lead : logs.find(({ incident }) => isPart(incident, lead.incident.id, part.id));
    return log ? [{ part, ...log }] : [];
  });
  const ids = new Set(parts.map(({ incident }) => incident.id));
  return {
    scenario,
    started: start.data,
    run,
    clock: { startedAt: run.startedAt, speed: run.speed, pauses: pausesIn(lead.facts) },
    parts,
    facts: kept.filter(({ incidentId }) => ids.has(incidentId)),
  };
};

/** Returns the part with this id, the lead for null; null if it isn't declared. */
export const partLog = ({ parts, scenario }: DrillLog, id: string | null): PartLog | null =>
  parts.find(({ part }) => part.id === (id ?? scenario.parts[0]?.id)) ?? null;

const isPart = ({ run }: Incident, lead: IncidentId, part: string): boolean => run?.lead === lead && run.part === part;

const keptFacts = (facts: readonly Fact[]): readonly Fact[] => {
  const log = namedInOrder(facts);
  const withdrawn = new Set(withdrawalsIn(log).map(({ data }) => data.target));
  // That somebody was named later isn't part of how it was played.
  return log.filter((fact) => isKnownFact(fact) && !withdrawn.has(fact.id) && fact.type !== "device.named/1");
};

const byIncident = (kept: readonly Fact[], all: readonly Fact[]): readonly Omit<PartLog, "part">[] => {
  const ids = [...new Set(kept.map(({ incidentId }) => incidentId))];
  return ids
    .map((id) => ({
      incident: foldIncident(
        id,
        all.filter(({ incidentId }) => incidentId === id),
      ),
      facts: kept.filter(({ incidentId }) => incidentId === id),
    }))
    .filter(({ incident }) => incident.drill);
};
