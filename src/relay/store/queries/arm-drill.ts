// Stores a surprise drill as it is armed: its plan and its drawn moments, in one transaction.

import { sql } from "kysely";
import type { ArmDrillBody } from "../../../formats/relay/drill-bodies.ts";
import { MAX_ARMED_DRILLS, MAX_DRILLS } from "../limits.ts";
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

/** Resolves to true once the drill is stored; to false if the team has as many armed drills as it may. */
export const armDrill = (
  db: Db,
  { teamId, deviceId }: { readonly teamId: string; readonly deviceId: string },
  { drillId, drawn, from, to, hours, weekdays, gapMinutes, scenario, devices }: NewDrill,
  now: number,
): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    await trx.selectFrom("teams").select("id").where("id", "=", teamId).forUpdate().execute();
    if ((await countArmed(trx, teamId)) >= MAX_ARMED_DRILLS) return false;
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
    return true;
  });

const countArmed = async (trx: Trx, teamId: string): Promise<number> => {
  const { count } = await trx
    .selectFrom("firings")
    .innerJoin("drills", "drills.id", "firings.drill_id")
    .select(sql<number>`count(distinct drill_id)`.as("count"))
    .where("team_id", "=", teamId)
    .where("state", "=", "armed")
    .executeTakeFirstOrThrow();
  return Number(count);
};

const forgetOldest = (trx: Trx, teamId: string) =>
  sql`delete from drills where id in (
    select id from drills where team_id = ${teamId}
      and not exists (select 1 from firings where drill_id = drills.id and state = 'armed')
    order by armed_at desc, id offset ${MAX_DRILLS - MAX_ARMED_DRILLS})`.execute(trx);
