// A history that begins with the first ninety seconds and continues as a test says.

import type { FactId, Instant } from "../../src/domain/fact/ids.ts";
import type { Fact, FactDraft } from "../../src/domain/incident/facts.ts";
import { foldIncident } from "../../src/domain/incident/fold.ts";
import type { Incident } from "../../src/domain/incident/incident.ts";
import { createWriter, firstNinetySeconds, INCIDENT, T0 } from "./facts.ts";

/** Returns the moment `count` minutes after the declaration. */
export const minutes = (count: number): Instant => (T0 + count * 60_000) as Instant;

/** The facts of the story, each at its minute. */
export const story = (...added: readonly (readonly [minute: number, draft: FactDraft])[]): readonly Fact[] => {
  const write = createWriter();
  return [...firstNinetySeconds(write), ...added.map(([minute, draft]) => write.at(minute * 60_000, draft))];
};

/** The id of the nth of the facts added to a story, from 1. */
export const nth = (index: number): FactId => `device-1-${String(8 + index).padStart(6, "0")}` as FactId;

/** Returns the incident after the story. */
export const told = (facts: readonly Fact[]): Incident => foldIncident(INCIDENT, facts);
