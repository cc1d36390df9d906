// A team's drills as its phones may see them, a page at a time. This is the one place that reads a moment out of the
// database for an answer: while a firing is armed, its moment, nonce and scenario stay here.

import { type ExpressionBuilder, sql } from "kysely";
import type { DrillsAnswer, FiringAnswer } from "../../../formats/relay/drill-bodies.ts";
import type { Db } from "../store.ts";
import type { AckTable, DrillTable, FiringTable, Tables } from "../tables.ts";

/** Where a page ended: the next one begins after this drill. */
export interface DrillCursor {
  readonly armedAt: number;
  readonly drillId: string;
}

interface DrillsAsked {
  /** Null for the first page, which has all drills that are still armed besides the newest others. */
  readonly before: DrillCursor | null;
  readonly withAnswers: boolean;
}

interface DrillsPage {
  readonly drills: DrillsAnswer["drills"];
  readonly next: DrillCursor | null;
}

/** Drills of a page, those that are still armed not counted. */
export const DRILLS_A_PAGE = 20;
/** People's answers in a page, of its newest drills; those of a drill that has more are read with that drill. */
export const ANSWERS_A_PAGE = 1_000;

/** Resolves to a page of drills, newest first. */
export const readDrills = async (db: Db, teamId: string, { before, withAnswers }: DrillsAsked): Promise<DrillsPage> => {
  const ofTeam = db.selectFrom("drills").selectAll().where("team_id", "=", teamId);
  const armed = before ? [] : await ofTeam.where(({ exists, ...eb }) => exists(armedFiring(eb))).execute();
  const found = await ofTeam
    .where(({ not, exists, ...eb }) => not(exists(armedFiring(eb))))
    .$if(before !== null, (query) =>
      query.where(({ eb, or, and }) =>
        or([
          eb("armed_at", "<", before?.armedAt ?? 0),
          and([eb("armed_at", "=", before?.armedAt ?? 0), eb("id", ">", before?.drillId ?? "")]),
        ]),
      ),
    )
    .orderBy("armed_at", "desc")
    .orderBy("id")
    .limit(DRILLS_A_PAGE + 1)
    .execute();
  const others = found.slice(0, DRILLS_A_PAGE);
  const last = found.length > others.length ? others.at(-1) : undefined;
  const drills = [...armed, ...others].sort((a, b) => b.armed_at - a.armed_at || (a.id < b.id ? -1 : 1));
  const ids = drills.map(({ id }) => id);
  const answered = withAnswers ? await mostAnswered(db, ids) : [];
  return {
    drills: await withFirings(db, drills, answered),
    next: last ? { armedAt: last.armed_at, drillId: last.id } : null,
  };
};

/** Resolves to one drill of the team with all answers; empty if it has no such drill. */
export const readDrill = async (db: Db, teamId: string, drillId: string): Promise<DrillsAnswer["drills"]> => {
  const drills = await db
    .selectFrom("drills")
    .selectAll()
    .where("team_id", "=", teamId)
    .where("id", "=", drillId)
    .execute();
  return withFirings(
    db,
    drills,
    drills.map(({ id }) => id),
  );
};

type OfDrills = Pick<ExpressionBuilder<Tables, "drills">, "selectFrom">;

const armedFiring = ({ selectFrom }: OfDrills) =>
  selectFrom("firings")
    .select("firings.drill_id")
    .whereRef("firings.drill_id", "=", "drills.id")
    .where("firings.state", "=", "armed");

/** The drills of these, in their order, whose answers fit a page together. */
const mostAnswered = async (db: Db, ids: readonly string[]): Promise<readonly string[]> => {
  const counts = await db
    .selectFrom("acks")
    .select(["drill_id", sql<number>`count(*)`.as("count")])
    .where(sql<boolean>`drill_id = any(${ids}::text[])`)
    .groupBy("drill_id")
    .execute();
  let left = ANSWERS_A_PAGE;
  return ids.filter((id) => {
    left -= Number(counts.find(({ drill_id }) => drill_id === id)?.count ?? 0);
    return left >= 0;
  });
};

const withFirings = async (
  db: Db,
  drills: readonly DrillTable[],
  answered: readonly string[],
): Promise<DrillsAnswer["drills"]> => {
  const firings = await db
    .selectFrom("firings")
    .selectAll()
    .where(sql<boolean>`drill_id = any(${drills.map(({ id }) => id)}::text[])`)
    .orderBy("index")
    .execute();
  const acks =
    answered.length === 0
      ? []
      : await db
          .selectFrom("acks")
          .selectAll()
          .where(sql<boolean>`drill_id = any(${answered}::text[])`)
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
