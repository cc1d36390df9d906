// Every update that was copied or shared, measured against the clock at that moment.

import type { FactId, IncidentId, Instant } from "../fact/ids.ts";
import { evolve, evolveUnposted } from "../incident/evolve.ts";
import { type Fact, isKnownFact, isUpdate } from "../incident/facts.ts";
import { namedInOrder } from "../incident/fold.ts";
import { blankIncident } from "../incident/incident.ts";
import type { Audience, Pack, UpdateStatus } from "../pack/pack.ts";
import { readMarks } from "../told/marks.ts";
import { statusClock } from "./status-clock.ts";

export interface TimedUpdate {
  readonly fact: FactId;
  readonly at: Instant;
  readonly status: UpdateStatus;
  readonly audience: Audience;
  /** When it was due; null if no clock was running. */
  readonly dueAt: Instant | null;
  /** Ms past its due time; 0 if it was on time or none was due. */
  readonly lateMs: number;
}

/** Returns the updates in order, without those taken back or never posted. Each counts from when it was logged. */
export const timedUpdates = (facts: readonly Fact[], pack: Pack): readonly TimedUpdate[] => {
  const log = namedInOrder(facts);
  const { withdrawn, answers } = readMarks(log);
  let incident = blankIncident((log[0]?.incidentId ?? "") as IncidentId);
  const updates: TimedUpdate[] = [];
  for (const fact of log) {
    if (!isKnownFact(fact) || withdrawn.has(fact.id)) continue;
    if (isUpdate(fact) && answers.get(fact.id)?.posted === false) {
      incident = evolveUnposted(incident, fact);
      continue;
    }
    if (isUpdate(fact)) {
      const clock = statusClock(incident, pack, fact.at);
      const { status, audience } = fact.data;
      updates.push({
        fact: fact.id,
        at: fact.at,
        status,
        audience,
        dueAt: clock.type === "stopped" ? null : clock.dueAt,
        lateMs: clock.type === "overdue" ? clock.lateMs : 0,
      });
    }
    incident = evolve(incident, fact);
  }
  return updates;
};
