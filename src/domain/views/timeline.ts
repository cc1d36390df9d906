// The log as people read it: every entry once, in order, with its corrections beside it and what was taken back marked.

import { evolve } from "../evolve.ts";
import type { Fact, FactWith } from "../facts.ts";
import { isKnownFact } from "../facts.ts";
import { distinctInOrder } from "../fold.ts";
import type { FactId, IncidentId, Instant, Person } from "../ids.ts";
import { blankIncident, type Incident } from "../incident.ts";
import type { RoleId, SeverityLevel } from "../pack.ts";

interface Correction {
  readonly fact: FactId;
  readonly at: Instant;
  readonly by: Person;
  readonly text: string;
}

export interface TimelineEntry {
  readonly fact: Fact;
  /** Ms since the declaration; 0 where none is known. */
  readonly offsetMs: number;
  /** Severity and the writer's role at that moment. */
  readonly severity: SeverityLevel | null;
  readonly role: RoleId | null;
  readonly corrections: readonly Correction[];
  readonly withdrawn: { readonly at: Instant; readonly by: Person } | null;
  /** False for a fact of a newer version of the app: kept and shown as such. */
  readonly known: boolean;
}

/** Returns the entries oldest first. Corrections and withdrawals stand at what they point at, and alone where it is missing. */
export const timeline = (facts: readonly Fact[]): readonly TimelineEntry[] => {
  const log = distinctInOrder(facts);
  const ids = new Set(log.map(({ id }) => id));
  const corrections = new Map<FactId, Correction[]>();
  const withdrawn = new Map<FactId, { at: Instant; by: Person }>();
  for (const fact of log) {
    if (fact.type === "entry.corrected/1") append(corrections, fact);
    if (fact.type === "entry.withdrawn/1" && !withdrawn.has(fact.data.target)) {
      withdrawn.set(fact.data.target, { at: fact.at, by: fact.by });
    }
  }
  const declaredAt = log.find(({ type }) => type === "incident.declared/1")?.at ?? null;
  const entries: TimelineEntry[] = [];
  let incident = blankIncident((log[0]?.incidentId ?? "") as IncidentId);
  for (const fact of log) {
    const known = isKnownFact(fact);
    if (known && !withdrawn.has(fact.id)) incident = evolve(incident, fact);
    if (isBookkeeping(fact, ids)) continue;
    entries.push({
      fact,
      offsetMs: declaredAt === null ? 0 : fact.at - declaredAt,
      severity: incident.severity?.level ?? null,
      role: roleOf(incident, fact.by),
      corrections: (corrections.get(fact.id) ?? []).filter((correction) => !withdrawn.has(correction.fact)),
      withdrawn: withdrawn.get(fact.id) ?? null,
      known,
    });
  }
  return entries;
};

const order: readonly RoleId[] = ["ic", "ops", "comms", "scribe", "responder", "business-impact", "sponsor"];

const roleOf = (incident: Incident, person: Person): RoleId | null =>
  order.find((role) => {
    const holding = incident.roles[role];
    return holding?.type === "held" && holding.person.id === person.id;
  }) ?? null;

const isBookkeeping = (fact: Fact, ids: ReadonlySet<FactId>): boolean =>
  fact.type === "pack.frozen/1" ||
  ((fact.type === "entry.corrected/1" || fact.type === "entry.withdrawn/1") && ids.has(fact.data.target));

const append = (corrections: Map<FactId, Correction[]>, fact: FactWith<"entry.corrected/1">): void => {
  const list = corrections.get(fact.data.target) ?? [];
  corrections.set(fact.data.target, [...list, { fact: fact.id, at: fact.at, by: fact.by, text: fact.data.text }]);
};
