// Every update that was copied or shared, measured against its audience's clock at that moment.

import type { FactId, IncidentId, Instant } from "../fact/ids.ts";
import { evolve, evolveUnposted } from "../incident/evolve.ts";
import { type Fact, isKnownFact, isUpdate } from "../incident/facts.ts";
import { namedInOrder } from "../incident/fold.ts";
import { blankIncident } from "../incident/incident.ts";
import type { Audience, Pack, UpdateStatus } from "../pack/pack.ts";
import { readMarks } from "../told/marks.ts";
import { audienceClocks } from "./audience-clocks.ts";

export interface TimedUpdate {
  readonly fact: FactId;
  readonly at: Instant;
  readonly status: UpdateStatus;
  readonly audience: Audience;
  /** When its audience was due to hear; null if no clock was running for it. */
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
      const { status, audience } = fact.data;
      const dueAt = audienceClocks(incident, pack).find((clock) => clock.audience === audience)?.dueAt ?? null;
      updates.push({
        fact: fact.id,
        at: fact.at,
        status,
        audience,
        dueAt,
        lateMs: dueAt === null ? 0 : Math.max(0, fact.at - dueAt),
      });
    }
    incident = evolve(incident, fact);
  }
  return updates;
};
