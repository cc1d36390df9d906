// A new team, with two secrets that are given out once: one to run it, one to join it.

import { DAY_MS } from "../../../domain/text/durations.ts";
import type { CreateTeamAnswer } from "../../../formats/relay/team-bodies.ts";
import { MAX_TEAMS } from "../limits.ts";
import type { Db } from "../store.ts";
import { newId, newToken } from "../tokens.ts";
import { countTeams } from "./count-teams.ts";

/** Resolves to the team's id and secrets, or null if the relay has as many teams as it takes. */
export const createTeam = async (
  db: Db,
  zone: string,
  now: number,
  most: number = MAX_TEAMS,
): Promise<CreateTeamAnswer | null> => {
  if ((await countTeams(db)) >= most) {
    // Teams that nobody is in don't keep others out.
    await db
      .deleteFrom("teams")
      .where("created_at", "<", now - DAY_MS)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom("devices").select("id").whereRef("devices.team_id", "=", "teams.id"))),
      )
      .execute();
    if ((await countTeams(db)) >= most) return null;
  }
  const [admin, invite, id] = [newToken("admin"), newToken("invite"), newId()];
  await db
    .insertInto("teams")
    .values({ id, zone, admin_hash: admin.hash, invite_hash: invite.hash, created_at: now })
    .execute();
  return { teamId: id, adminToken: admin.token, inviteToken: invite.token };
};
