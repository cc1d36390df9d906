// The log as people read it: every entry once, in order, with its corrections beside it and withdrawn ones marked.

import { type ClockMark, readClocks } from "../clock/clocks.ts";
import type { FactId, IncidentId, Instant, Person, PersonId } from "../fact/ids.ts";
import { evolve } from "../incident/evolve.ts";
import { type Fact, isKnownFact, isPackFrozen, isUpdate } from "../incident/facts.ts";
import { namedInOrder } from "../incident/fold.ts";
import { blankIncident, type Incident } from "../incident/incident.ts";
import { orderOf } from "../incident/order.ts";
import { subjectName, subjectOf } from "../incident/subject-of.ts";
import { type RoleId, roleIds } from "../pack/pack.ts";
import {
  type Answer,
  type Correction,
  happenedAtOf,
  isMark,
  type Restoration,
  type Retiming,
  readMarks,
  type Withdrawal,
} from "../told/marks.ts";

export interface TimelineEntry {
  readonly fact: Fact;
  /** Ms since the declaration, by one clock if the difference is known; 0 if there is no declaration. */
  readonly offsetMs: number;
  /** The short name of the severity when it happened; null before one was picked. */
  readonly severity: string | null;
  /** What the names of the severities have in common. */
  readonly severityStem: string | null;
  /** The writer's role at that moment. */
  readonly role: RoleId | null;
  readonly corrections: readonly Correction[];
  readonly withdrawn: Withdrawal | null;
  /** When it really happened, if that isn't when it was logged: back-dated, or its time corrected. */
  readonly happenedAt: Instant | null;
  /** The corrections of its time; the last one counts. */
  readonly retimings: readonly Retiming[];
  readonly pinned: boolean;
  /** Whether an update was really posted, as somebody said; null if nobody has. */
  readonly answer: Answer | null;
  /** Each time it was taken back and put back. */
  readonly restored: readonly Restoration[];
  /** The words of the entry that this one is about; null if it stands alone. */
  readonly about: string | null;
  /** False for a fact from a newer version of the app: kept and shown as such. */
  readonly known: boolean;
  /** Set if the clock of its phone isn't the one that the log counts by. */
  readonly clock: ClockMark | null;
}

/**
 * Returns the entries oldest first, back-dated ones where they happened. Corrections, times, pins and withdrawals are
 * shown with the entry they point at, and alone if it is missing.
 */
export const timeline = (facts: readonly Fact[]): readonly TimelineEntry[] => {
  const log = namedInOrder(facts);
  const ids = new Set(log.map(({ id }) => id));
  const marks = readMarks(log);
  const names = new Map<FactId, string>();
  const declared = log.find(({ type }) => type === "incident.declared/1");
  const clocks = readClocks(log);
  const severityStem = stemIn(log);
  const offsetOf = (fact: Fact, happenedAt: Instant | null): number => {
    if (!declared) return 0;
    return happenedAt === null ? clocks.between(declared, fact).ms : happenedAt - declared.at;
  };
  const entries: TimelineEntry[] = [];
  let incident = blankIncident((log[0]?.incidentId ?? "") as IncidentId);
  let moved = false;
  const rated = new Map<FactId, string | null>();
  for (const fact of log) {
    const known = isKnownFact(fact);
    const withdrawn = marks.withdrawn.get(fact.id) ?? null;
    const before = incident.severity;
    if (known && !withdrawn) incident = evolve(incident, fact);
    if (incident.severity !== before) rated.set(fact.id, incident.severity?.short ?? null);
    if (isBookkeeping(fact, ids)) continue;
    const name = subjectName(fact);
    if (name !== null) names.set(fact.id, name);
    const subject = subjectOf(fact);
    const happenedAt = happenedAtOf(fact, marks);
    moved ||= happenedAt !== null;
    entries.push({
      fact: legible(fact),
      offsetMs: offsetOf(fact, happenedAt),
      severity: incident.severity?.short ?? null,
      severityStem,
      role: roleOf(incident, legible(fact).by),
      corrections: (marks.corrections.get(fact.id) ?? []).filter(({ fact: id }) => !marks.withdrawn.has(id)),
      withdrawn,
      happenedAt,
      retimings: marks.retimings.get(fact.id) ?? [],
      pinned: marks.pinned.has(fact.id),
      answer: (isUpdate(fact) && marks.answers.get(fact.id)) || null,
      restored: marks.restored.get(fact.id) ?? [],
      about: subject === null ? null : (names.get(subject) ?? null),
      known,
      clock: clocks.markOf(fact),
    });
  }
  return moved
    ? rerated(
        entries.sort((a, b) => placeOf(a) - placeOf(b)),
        rated,
      )
    : entries;
};

const placeOf = ({ happenedAt, fact }: TimelineEntry): number => happenedAt ?? orderOf(fact);

// What happened before the severity was picked happened under none, whenever it was written down.
const rerated = (
  entries: readonly TimelineEntry[],
  rated: ReadonlyMap<FactId, string | null>,
): readonly TimelineEntry[] => {
  let severity: string | null = null;
  return entries.map((entry) => {
    severity = rated.has(entry.fact.id) ? (rated.get(entry.fact.id) ?? null) : severity;
    return { ...entry, severity };
  });
};

// Known from the first entry on: the cards are frozen right after the declaration.
const stemIn = (log: readonly Fact[]): string | null => {
  const cards = log.find(isPackFrozen);
  const blank = blankIncident("" as IncidentId);
  return (cards ? evolve(blank, cards) : blank).severityStem;
};

// Every view of an entry prints its time and its writer. An entry in which these are damaged changed nothing, so the
// rest of it isn't read either; the JSON log has it as it is.
const legible = (fact: Fact): Fact =>
  fact.by && Number.isFinite(fact.at)
    ? fact
    : ({ ...fact, by: fact.by ?? { id: "" as PersonId, name: "" }, at: orderOf(fact), data: null } as unknown as Fact);

const roleOf = (incident: Incident, person: Person): RoleId | null =>
  roleIds.find((role) => {
    const holding = incident.roles[role];
    return holding?.type === "held" && holding.person.id === person.id;
  }) ?? null;

const isBookkeeping = (fact: Fact, ids: ReadonlySet<FactId>): boolean =>
  isPackFrozen(fact) || (isKnownFact(fact) && isMark(fact) && ids.has(fact.data.target));
