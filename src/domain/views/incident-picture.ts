// The incident over time, lane by lane, each thing at the time it happened: the data that a picture is drawn from.

import { readClocks } from "../clock/clocks.ts";
import { type TimedUpdate, timedUpdates } from "../clock/timed-updates.ts";
import type { FactId, IncidentId, Instant, Person } from "../fact/ids.ts";
import { evolve } from "../incident/evolve.ts";
import { type Fact, isKnownFact } from "../incident/facts.ts";
import { namedInOrder } from "../incident/fold.ts";
import { blankIncident, type Incident, type Phase } from "../incident/incident.ts";
import { decidedIn } from "../incident/said.ts";
import type { HypothesisOutcome } from "../incident/work/facts.ts";
import type { Pack } from "../pack/pack.ts";
import type { PickedSeverity } from "../pack/severities.ts";
import { happenedAtOf, type Marks, readMarks } from "../told/marks.ts";
import { type Segment, segments } from "./segments.ts";

interface PictureDecision {
  readonly fact: FactId;
  readonly at: Instant;
  readonly text: string;
}

export interface PictureHypothesis {
  readonly fact: FactId;
  readonly text: string;
  readonly from: Instant;
  /** When it was settled; the end of the picture while it is open. */
  readonly to: Instant;
  readonly outcome: HypothesisOutcome | "open";
}

export interface IncidentPicture {
  readonly drill: boolean;
  /** The earliest and the latest moment in the picture. */
  readonly from: Instant;
  readonly to: Instant;
  readonly declaredAt: Instant | null;
  /** When the impact really began, if that was found out. */
  readonly impactStartedAt: Instant | null;
  /** Null while the incident goes on. */
  readonly resolvedAt: Instant | null;
  /** These three have no gap and no overlap from the declaration to the end. */
  readonly phases: readonly Segment<Phase["type"]>[];
  readonly severities: readonly Segment<PickedSeverity | null>[];
  readonly commanders: readonly Segment<Person | null>[];
  /** What the names of the severities have in common, for the time before one is picked. */
  readonly severityStem: string | null;
  readonly updates: readonly TimedUpdate[];
  readonly decisions: readonly PictureDecision[];
  readonly hypotheses: readonly PictureHypothesis[];
}

/**
 * Returns the picture, whatever the order of `facts`. One that goes on ends at `now`, or at its last entry if `now` is
 * null; one that is over ends at resolve, or with the last thing shown after it.
 */
export const incidentPicture = (facts: readonly Fact[], pack: Pack, now: Instant | null): IncidentPicture => {
  // That somebody was named isn't part of what happened.
  const log = namedInOrder(facts).filter(({ type }) => type !== "device.named/1");
  const marks = readMarks(log);
  const logged = foldKept(log, marks, () => undefined);
  const changes: Change[] = [];
  const happened = foldKept(asHappened(log, marks), marks, (incident, at) => changes.push({ at, incident }));
  const updates = timedUpdates(log, pack);
  const decisions = decisionsIn(log, marks);
  const bars = hypothesesIn(log, marks, logged);
  const marked = [
    ...updates.map(({ at }) => at),
    ...decisions.map(({ at }) => at),
    ...bars.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
  ];
  const { declaredAt } = happened;
  const { impactStartedAt } = logged.seat;
  const resolvedAt = resolvedAtOf(happened.phase);
  const over = resolvedAt === null ? [...changes.map(({ at }) => at), ...lastOf(log, now)] : [resolvedAt];
  const start = declaredAt ?? changes[0]?.at ?? now ?? (0 as Instant);
  const to = latest([start, ...over, ...marked]);
  const lane = <Value>(read: (incident: Incident) => Value, key: (value: Value) => string): readonly Segment<Value>[] =>
    segments(
      changes.map(({ at, incident }) => ({ at, value: read(incident) })),
      { from: start, to },
      key,
    );
  return {
    drill: logged.drill,
    from: earliest([start, ...marked, ...(impactStartedAt === null ? [] : [impactStartedAt])]),
    to,
    declaredAt,
    impactStartedAt,
    resolvedAt,
    phases: lane(({ phase }) => phase.type, String),
    severities: lane(
      ({ severity }) => severity,
      (severity) => severity?.id ?? "",
    ),
    commanders: lane(commanderOf, (person) => person?.id ?? ""),
    severityStem: logged.severityStem,
    updates,
    decisions,
    hypotheses: bars.map((bar) => ({ ...bar, to: bar.to ?? to })),
  };
};

interface Change {
  readonly at: Instant;
  readonly incident: Incident;
}

const lastOf = (log: readonly Fact[], now: Instant | null): readonly Instant[] => {
  const last = log.at(-1)?.at;
  return [...(last === undefined ? [] : [last]), ...(now === null ? [] : [now])];
};

// Each fact at the time it happened, in that order: a corrected time moves a bar as it moves its entry. Clocks of
// several phones are aligned if the difference is known; no entry comes before one that its phone knew of.
const asHappened = (log: readonly Fact[], marks: Marks): readonly Fact[] => {
  const clocks = readClocks(log);
  let latest = Number.NEGATIVE_INFINITY;
  const timed = log.map((fact): Fact => {
    const happenedAt = happenedAtOf(fact, marks);
    if (happenedAt !== null) return { ...fact, at: happenedAt };
    latest = Math.max(latest, fact.at - (clocks.aheadMs(fact.device) ?? 0));
    return { ...fact, at: latest as Instant };
  });
  return timed.sort((a, b) => a.at - b.at);
};

const foldKept = (
  log: readonly Fact[],
  { withdrawn }: Marks,
  onChange: (incident: Incident, at: Instant) => void,
): Incident => {
  let incident = blankIncident((log[0]?.incidentId ?? "") as IncidentId);
  for (const fact of log) {
    const before = incident;
    if (!isKnownFact(fact)) continue;
    if (!withdrawn.has(fact.id)) incident = evolve(incident, fact);
    else if (fact.type === "incident.declared/1")
      incident = { ...incident, drill: fact.data.drill, declaredAt: fact.at, phase: { type: "withdrawn" } };
    if (incident !== before) onChange(incident, fact.at);
  }
  return incident;
};

const resolvedAtOf = (phase: Phase): Instant | null => {
  if (phase.type === "resolved") return phase.since;
  return phase.type === "stood-down" ? phase.resolvedAt : null;
};

const commanderOf = ({ roles }: Incident): Person | null => (roles.ic?.type === "held" ? roles.ic.person : null);

/** Decisions that were prepared and those that were only noted. */
const decisionsIn = (log: readonly Fact[], marks: Marks): readonly PictureDecision[] => {
  const decisions: PictureDecision[] = [];
  for (const fact of log) {
    if (marks.withdrawn.has(fact.id) || !isKnownFact(fact)) continue;
    const said = decidedIn(fact);
    if (said === null) continue;
    const text = marks.corrections.get(fact.id)?.at(-1)?.text ?? said;
    decisions.push({ fact: fact.id, at: happenedAtOf(fact, marks) ?? fact.at, text });
  }
  return decisions.sort((a, b) => a.at - b.at);
};

type Bar = Omit<PictureHypothesis, "to"> & { readonly to: Instant | null };

const hypothesesIn = (log: readonly Fact[], marks: Marks, incident: Incident): readonly Bar[] => {
  const times = new Map<FactId, Instant>();
  const settled = new Map<FactId, Instant>();
  for (const fact of log) {
    if (!isKnownFact(fact) || marks.withdrawn.has(fact.id)) continue;
    const at = happenedAtOf(fact, marks) ?? fact.at;
    if (fact.type === "hypothesis.opened/1") times.set(fact.id, at);
    if (fact.type === "hypothesis.settled/1") settled.set(fact.data.target, at);
  }
  return Object.values(incident.work.hypotheses)
    .map(({ id, text, openedAt, outcome }) => {
      const from = times.get(id) ?? openedAt;
      const end = outcome && (Math.max(from, settled.get(id) ?? outcome.at) as Instant);
      return { fact: id, text, from, to: end, outcome: outcome?.type ?? ("open" as const) };
    })
    .sort((a, b) => a.from - b.from);
};

const earliest = (times: readonly Instant[]): Instant =>
  times.reduce((first, at) => (at < first ? at : first), times[0] ?? (0 as Instant));
const latest = (times: readonly Instant[]): Instant =>
  times.reduce((last, at) => (at > last ? at : last), times[0] ?? (0 as Instant));
