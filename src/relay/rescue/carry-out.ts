// Does what the operator asks for a team, and says what came of it. Whoever can ask has the data itself, so there is no
// token; secrets that already exist are not shown to anybody, only new ones.

import { sql } from "kysely";
import { toAdminLink } from "../../formats/relay/admin-link.ts";
import type { RescueOrder } from "../../formats/relay/rescue-bodies.ts";
import { listTeams } from "../store/queries/list-teams.ts";
import { expelDevice } from "../store/queries/remove-device.ts";
import { renewAdmin } from "../store/queries/renew-admin.ts";
import { renewInvite } from "../store/queries/renew-invite.ts";
import type { Db } from "../store/store.ts";
import { notHere, phoneLine, shownName, teamLine } from "./rescue-words.ts";

/** Resolves to what to print; rejects with a sentence. `app` is where the team's app lives, null if that isn't known. */
export const carryOut = async (db: Db, order: RescueOrder, app: string | null): Promise<string> => {
  if (order.do === "teams") {
    const teams = await listTeams(db);
    return teams.length === 0 ? "There are no teams." : teams.map(teamLine).join("\n");
  }
  const { id } = order;
  if (order.do === "remove-phone") {
    const phone = await db.selectFrom("devices").select(["team_id", "name"]).where("id", "=", id).executeTakeFirst();
    const invite = phone ? await expelDevice(db, phone.team_id, id) : null;
    if (!phone || invite === null) throw new Error(notHere("phone", id));
    return `“${shownName(phone.name)}” is out of its team. It knew the invite, so there is a new one: ${invite}`;
  }
  const team = (await listTeams(db)).find((listed) => listed.id === id);
  if (!team) throw new Error(notHere("team", id));
  switch (order.do) {
    case "team":
      return [teamLine(team), ...(await readPhones(db, id)).map(phoneLine)].join("\n");
    case "renew-invite":
      return [
        `New invite: ${await renewInvite(db, id)}`,
        "The old one lets nobody in any more. Phones that are in the team stay in it.",
      ].join("\n");
    case "renew-admin": {
      const token = await renewAdmin(db, id);
      if (token === null) throw new Error(notHere("team", id));
      return [
        `New admin code: ${token}`,
        ...(app === null ? [] : [`As a link: ${toAdminLink(app, token)}`]),
        "On a phone of the team: Team, Phones, Manage the team, and paste it. No earlier admin code works any more.",
      ].join("\n");
    }
    case "delete-team":
      await db.deleteFrom("teams").where("id", "=", id).execute();
      return `The team and its ${team.phones === 1 ? "phone are" : `${team.phones} phones are`} gone from the relay. Logs on the phones stay.`;
  }
};

const readPhones = (db: Db, teamId: string) =>
  db
    .selectFrom("devices")
    .leftJoin("subscriptions", "subscriptions.device_id", "devices.id")
    .select(["id", "name", "roles", "joined_at", "subscribed_at"])
    .select(sql<number | null>`(select max(received_at) from pushes where device_id = devices.id)`.as("received_at"))
    .where("team_id", "=", teamId)
    .orderBy("joined_at")
    .orderBy("id")
    .execute();
