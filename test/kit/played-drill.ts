// A drill as it would be on a phone beside others: its own ids, its own day, its own player.

import type { EventLog } from "../../src/actions/ports/storage-port.ts";
import type { IncidentId, Person } from "../../src/domain/fact/ids.ts";
import type { Fact } from "../../src/domain/incident/facts.ts";
import { ana } from "./facts.ts";

export interface PlayedDrillOptions {
  /** Put in front of every id. */
  readonly name?: string;
  readonly days?: number;
  /** Who plays in place of Ana. */
  readonly player?: Person;
}

const DAY_MS = 86_400_000;

/** Returns the log with ids of its own, `days` days later, played by `player`. */
export const playedDrill = (
  facts: readonly Fact[],
  { name = "one", days = 0, player = ana }: PlayedDrillOptions = {},
): readonly Fact[] => {
  const ids = new Set<string>(facts.flatMap(({ id, incidentId }) => [id, incidentId]));
  const renamed = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") return ids.has(value) ? `${name}-${value}` : value;
    if (typeof value === "number" && isInstant(key)) return value + days * DAY_MS;
    if (Array.isArray(value)) return value.map((one) => renamed(one));
    if (typeof value !== "object" || value === null) return value;
    if ("id" in value && value.id === ana.id) return player;
    return Object.fromEntries(Object.entries(value).map(([one, held]) => [one, renamed(held, one)]));
  };
  return facts.map((fact) => renamed(fact) as Fact);
};

const isInstant = (key: string): boolean => key === "at" || key.endsWith("At");

/** Returns the facts of each incident, the lead first. */
export const byIncident = (facts: readonly Fact[]): readonly (readonly [IncidentId, readonly Fact[]])[] =>
  [...new Set(facts.map(({ incidentId }) => incidentId))].map((id) => [
    id,
    facts.filter(({ incidentId }) => incidentId === id),
  ]);

/** Resolves once the log has them. */
export const bring = async (log: EventLog, facts: readonly Fact[]): Promise<void> => {
  for (const [id, own] of byIncident(facts)) await log.merge(id, own);
};
