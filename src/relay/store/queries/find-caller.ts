// Whose token it is. Looked up by hash, so that no comparison can leak where two tokens first differ.

import type { Db } from "../store.ts";
import { hashToken, kindOfToken } from "../tokens.ts";

interface OfTeam {
  readonly teamId: string;
  readonly zone: string;
}
export type OperatorCaller = { readonly kind: "operator" };
export type AdminCaller = OfTeam & { readonly kind: "admin" };
export type InviteCaller = OfTeam & { readonly kind: "invite" };
export type DeviceCaller = OfTeam & { readonly kind: "device"; readonly deviceId: string };
export type Caller = OperatorCaller | AdminCaller | InviteCaller | DeviceCaller;

/** Resolves to the token's caller, or null if it is unknown or no longer valid. */
export const findCaller = async (db: Db, token: string): Promise<Caller | null> => {
  const kind = kindOfToken(token);
  const hash = hashToken(token);
  switch (kind) {
    case null:
      return null;
    case "operator": {
      const found = await db.selectFrom("relay").select("id").where("operator_hash", "=", hash).executeTakeFirst();
      return found ? { kind } : null;
    }
    case "admin":
    case "invite": {
      const column = kind === "admin" ? "admin_hash" : "invite_hash";
      const team = await db.selectFrom("teams").select(["id", "zone"]).where(column, "=", hash).executeTakeFirst();
      if (team) return { kind, teamId: team.id, zone: team.zone };
      return kind === "admin" ? findFurtherAdmin(db, hash) : null;
    }
    case "device": {
      const device = await db
        .selectFrom("devices")
        .innerJoin("teams", "teams.id", "devices.team_id")
        .select(["devices.id", "devices.team_id", "teams.zone"])
        .where("token_hash", "=", hash)
        .executeTakeFirst();
      return device ? { kind, deviceId: device.id, teamId: device.team_id, zone: device.zone } : null;
    }
  }
};

const findFurtherAdmin = async (db: Db, hash: string): Promise<AdminCaller | null> => {
  const team = await db
    .selectFrom("admins")
    .innerJoin("teams", "teams.id", "admins.team_id")
    .select(["teams.id", "teams.zone"])
    .where("hash", "=", hash)
    .executeTakeFirst();
  return team ? { kind: "admin", teamId: team.id, zone: team.zone } : null;
};
