// What an operator can do for a team, on both engines: each order with its effect on every token, and no secret shown
// that existed before.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAdminCode } from "../../../src/formats/relay/admin-link.ts";
import { adminAnswer } from "../../../src/formats/relay/team-bodies.ts";
import { carryOut } from "../../../src/relay/rescue/carry-out.ts";
import { MAX_ADMINS } from "../../../src/relay/store/limits.ts";
import { type ApiWorld, createApiWorld, type TestTeam } from "../kit/api-world.ts";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";

const APP = "https://first90.example.org";

describe.each([embedded, postgres].filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  let opened: OpenEngine;
  let world: ApiWorld;
  beforeAll(async () => {
    opened = await engine.open();
    world = await createApiWorld(opened.store);
  });
  afterAll(() => opened?.close());

  const order = (what: Parameters<typeof carryOut>[1], app: string | null = APP) =>
    carryOut(opened.store.db, what, app);
  const mayManage = async (token: string): Promise<boolean> =>
    (await world.ask("DELETE", "/api/team/devices/nobody", { token })).status === 404;
  const mayJoin = async (token: string): Promise<boolean> =>
    (await world.ask("POST", "/api/join", { token, body: { name: "New", roles: [] } })).status === 201;
  const inviteIn = (said: string): string => /\bin_[\w-]{43}/.exec(said)?.[0] ?? "";
  const addAdmin = async ({ adminToken }: TestTeam): Promise<string> =>
    (await world.ask("POST", "/api/team/admins", { token: adminToken })).json.adminToken;

  test("teams are listed with counts and times, and with nothing secret", async () => {
    expect(await order({ do: "teams" })).toBe("There are no teams.");
    const [team, quiet] = [await world.addTeam(), await world.addTeam()];
    const ana = await world.join(team);
    const named = opened.store.db.updateTable("devices").where("id", "=", ana.deviceId);
    await named.set({ name: "Ana’s \u001b[2Jphone" }).execute();
    await world.join(team, "Ben", []);
    await world.ask("PUT", "/api/subscription", { token: ana.deviceToken, body: world.subscription("ana") });
    const [first, second] = (await order({ do: "teams" })).split("\n");
    expect(first).toMatch(
      new RegExp(
        `^${team.teamId}  2 phones, 1 with push  1 admin code  Europe/Berlin  made \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC  last seen .* UTC$`,
      ),
    );
    expect(second).toMatch(new RegExp(`^${quiet.teamId}  0 phones, 0 with push .* never seen$`));
    const shown = await order({ do: "team", id: team.teamId });
    // Both joined in the same moment.
    const phones = shown.split("\n").slice(1);
    expect(phones.toSorted((one) => (one.includes("“Ben”") ? 1 : -1))).toEqual([
      expect.stringMatching(
        new RegExp(`^  ${ana.deviceId}  “Ana’s \\[2Jphone”  ic  push on  joined .* no push received$`),
      ),
      expect.stringMatching(/“Ben” {2}no roles {2}no push/),
    ]);
    const rows = await opened.store.db.selectFrom("teams").selectAll().execute();
    const secrets = [
      ana.deviceToken,
      team.adminToken,
      team.inviteToken,
      ...rows.flatMap((row) => [row.admin_hash, row.invite_hash]),
    ];
    for (const secret of secrets) expect(shown).not.toContain(secret.slice(3, 20));
  });

  test("a new admin code ends all earlier ones, and comes as a link too", async () => {
    const [team, other] = [await world.addTeam(), await world.addTeam()];
    const second = await addAdmin(team);
    expect([await mayManage(team.adminToken), await mayManage(second)]).toEqual([true, true]);
    const said = await order({ do: "renew-admin", id: team.teamId });
    const code = readAdminCode(said) ?? "";
    expect(said).toContain(`${APP}/team/phones#admin=${code}`);
    expect(await Promise.all([team.adminToken, second, code, other.adminToken].map(mayManage))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(await order({ do: "renew-admin", id: team.teamId }, null)).not.toContain("#admin=");
  });

  test("a new invite ends the old one, and a removed phone is out until it gets it", async () => {
    const team = await world.addTeam();
    const lost = await world.join(team, "Lost");
    const stays = await world.join(team, "Stays");
    const removed = await order({ do: "remove-phone", id: lost.deviceId });
    expect(removed).toMatch(/^“Lost” is out of its team\. It knew the invite, so there is a new one: in_/);
    expect([await mayJoin(team.inviteToken), await mayJoin(inviteIn(removed))]).toEqual([false, true]);
    const isIn = async (token: string) => (await world.ask("GET", "/api/team", { token })).status;
    expect([await isIn(lost.deviceToken), await isIn(stays.deviceToken)]).toEqual([401, 200]);
    const said = await order({ do: "renew-invite", id: team.teamId });
    expect([await mayJoin(inviteIn(removed)), await mayJoin(inviteIn(said))]).toEqual([false, true]);
  });

  test("a deleted team is gone with its phones, and no other is touched", async () => {
    const [team, other] = [await world.addTeam(), await world.addTeam()];
    const [phone, kept] = [await world.join(team), await world.join(other)];
    const second = await addAdmin(team);
    expect(await order({ do: "delete-team", id: team.teamId })).toMatch(/^The team and its phone are gone/);
    for (const token of [phone.deviceToken, team.adminToken, team.inviteToken, second]) {
      expect((await world.ask("GET", "/api/team", { token })).status).toBe(401);
    }
    expect((await world.ask("GET", "/api/team", { token: kept.deviceToken })).status).toBe(200);
    expect(await mayManage(other.adminToken)).toBe(true);
  });

  test.each(["team", "renew-admin", "renew-invite", "delete-team"] as const)(
    "%s of a team that isn't here is a sentence",
    async (what) => {
      await expect(order({ do: what, id: "nobody" })).rejects.toThrow(
        "There is no team nobody here. --teams shows those that there are.",
      );
    },
  );

  test("a phone that isn't here is a sentence", async () => {
    const { teamId } = await world.addTeam();
    await expect(order({ do: "remove-phone", id: teamId })).rejects.toThrow(/^There is no phone .* here\. --team ID/);
  });

  test("an admin renews the code, which ends a leaked one; and names further admins, up to a limit", async () => {
    const team = await world.addTeam();
    const renewed = await world.ask("POST", "/api/team/admin", { token: team.adminToken });
    const { adminToken } = adminAnswer.parse(renewed.json);
    expect([renewed.status, await mayManage(team.adminToken), await mayManage(adminToken)]).toEqual([200, false, true]);
    const added: string[] = [];
    for (let count = 1; count < MAX_ADMINS; count += 1) added.push(await addAdmin({ ...team, adminToken }));
    expect(await Promise.all(added.map(mayManage))).toEqual(added.map(() => true));
    const full = await world.ask("POST", "/api/team/admins", { token: adminToken });
    expect([full.status, full.json.error.code]).toEqual([409, "limit-reached"]);
    // A further admin can do it too: whoever still has a phone saves the team.
    const saved = await world.ask("POST", "/api/team/admin", { token: added[3] ?? "" });
    expect(await mayManage(saved.json.adminToken)).toBe(true);
    expect(await Promise.all([adminToken, ...added].map(mayManage))).toEqual([false, ...added.map(() => false)]);
  });
});
