// Stores a surprise drill as it is armed: its plan and its drawn moments, in one transaction.

import { sql } from "kysely";
import type { ArmDrillBody } from "../../../formats/relay/drill-bodies.ts";
import { MAX_ARMED_DRILLS, MAX_ARMED_DRILLS_A_DEVICE, MAX_DRILLS } from "../limits.ts";
import type { Db, Trx } from "../store.ts";

/** One drawn moment of a drill; indexes follow the order of the moments. */
export interface DrawnFiring {
  readonly index: number;
  readonly momentAt: number;
  readonly nonce: string;
  readonly commitment: string;
}

export interface NewDrill extends ArmDrillBody {
  readonly drillId: string;
  readonly drawn: readonly DrawnFiring[];
}

/** Resolves to null once the drill is stored; else to who has as many armed drills as they may. */
export const armDrill = (
  db: Db,
  { teamId, deviceId }: { readonly teamId: string; readonly deviceId: string },
  { drillId, drawn, from, to, hours, weekdays, gapMinutes, scenario, devices }: NewDrill,
  now: number,
): Promise<"phone" | "team" | null> =>
  db.transaction().execute(async (trx) => {
    await trx.selectFrom("teams").select("id").where("id", "=", teamId).forUpdate().execute();
    const armed = await countArmed(trx, teamId, deviceId);
    if (armed.own >= MAX_ARMED_DRILLS_A_DEVICE) return "phone";
    if (armed.all >= MAX_ARMED_DRILLS) return "team";
    const [fromHour, toHour] = hours;
    await trx
      .insertInto("drills")
      .values({
        id: drillId,
        team_id: teamId,
        armed_by: deviceId,
        armed_at: now,
        from_at: from,
        to_at: to,
        from_hour: fromHour,
        to_hour: toHour,
        weekdays: [...weekdays],
        gap_minutes: gapMinutes,
        scenario,
        device_ids: devices && [...devices],
      })
      .execute();
    await trx
      .insertInto("firings")
      .values(
        drawn.map(({ index, momentAt, nonce, commitment }) => ({
          drill_id: drillId,
          index,
          moment_at: momentAt,
          nonce,
          commitment,
          state: "armed" as const,
          fired_at: null,
          taken_by: null,
          taken_at: null,
        })),
      )
      .execute();
    await forgetOldest(trx, teamId);
    return null;
  });

const countArmed = async (
  trx: Trx,
  teamId: string,
  deviceId: string,
): Promise<{ readonly all: number; readonly own: number }> => {
  const { all, own } = await trx
    .selectFrom("firings")
    .innerJoin("drills", "drills.id", "firings.drill_id")
    .select(sql<number>`count(distinct drill_id)`.as("all"))
    .select(sql<number>`count(distinct drill_id) filter (where armed_by = ${deviceId})`.as("own"))
    .where("team_id", "=", teamId)
    .where("state", "=", "armed")
    .executeTakeFirstOrThrow();
  return { all: Number(all), own: Number(own) };
};

const MAX_ENDED = MAX_DRILLS - MAX_ARMED_DRILLS;

/**
 * What one phone has beyond half of the room goes first, then what never fired: whoever arms in a loop doesn't push out
 * what the others have to review.
 */
const forgetOldest = (trx: Trx, teamId: string) =>
  sql`
    with ended as (
      select id, armed_by, armed_at,
        not exists (select 1 from firings where drill_id = drills.id and state = 'fired') as is_empty
      from drills
      where team_id = ${teamId}
        and not exists (select 1 from firings where drill_id = drills.id and state = 'armed')
    ), own as (
      select id, armed_at, is_empty,
        row_number() over (partition by armed_by order by is_empty, armed_at desc, id) > ${MAX_ENDED / 2} as is_excess
      from ended
    ), ranked as (
      select id, row_number() over (order by is_excess, is_empty, armed_at desc, id) as place from own
    )
    delete from drills using ranked where drills.id = ranked.id and place > ${MAX_ENDED}`.execute(trx);
