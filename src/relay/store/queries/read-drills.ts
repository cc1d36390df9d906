// A team's drills as its phones may see them. This is the one place that reads a moment out of the database for an answer:
// while a firing is armed, its moment, nonce and scenario stay here.

import type { DrillsAnswer, FiringAnswer } from "../../../formats/relay/drill-bodies.ts";
import type { Db } from "../store.ts";
import type { AckTable, FiringTable } from "../tables.ts";

/** Resolves to the drills, newest first. */
export const readDrills = async (db: Db, teamId: string): Promise<DrillsAnswer["drills"]> => {
  const drills = await db
    .selectFrom("drills")
    .selectAll()
    .where("team_id", "=", teamId)
    .orderBy("armed_at", "desc")
    .orderBy("id")
    .execute();
  const firings = await db
    .selectFrom("firings")
    .innerJoin("drills", "drills.id", "firings.drill_id")
    .selectAll("firings")
    .where("team_id", "=", teamId)
    .orderBy("index")
    .execute();
  const acks = await db
    .selectFrom("acks")
    .innerJoin("drills", "drills.id", "acks.drill_id")
    .selectAll("acks")
    .where("team_id", "=", teamId)
    .orderBy("after_ms")
    .execute();
  const firingsOf = Map.groupBy(firings, ({ drill_id }) => drill_id);
  const acksOf = Map.groupBy(acks, ({ drill_id, index }) => `${drill_id}.${index}`);
  return drills.map((drill) => {
    const own = firingsOf.get(drill.id) ?? [];
    return {
      drillId: drill.id,
      armedBy: drill.armed_by,
      armedAt: drill.armed_at,
      from: drill.from_at,
      to: drill.to_at,
      hours: [drill.from_hour, drill.to_hour],
      weekdays: drill.weekdays,
      count: own.length,
      gapMinutes: drill.gap_minutes,
      devices: drill.device_ids,
      firings: own.map((firing) => toAnswer(firing, drill.scenario, acksOf.get(`${drill.id}.${firing.index}`) ?? [])),
    };
  });
};

const toAnswer = (firing: FiringTable, scenario: string | null, acks: readonly AckTable[]): FiringAnswer => ({
  index: firing.index,
  state: firing.state,
  commitment: firing.commitment,
  firedAt: firing.fired_at,
  scenario: firing.state === "fired" ? scenario : null,
  opening: firing.state === "armed" ? null : { nonce: firing.nonce, momentAt: firing.moment_at },
  acks: acks.map(({ device_id, after_ms }) => ({ deviceId: device_id, afterMs: after_ms })),
  takenBy: firing.taken_by,
  takenAt: firing.taken_at,
});
