// Nobody with a token can fill the relay's disk: the relay refuses anything beyond a limit, and existing data stays.

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MAX_DEVICES, MAX_REMINDERS, MAX_TEAMS } from "../../../src/relay/store/limits.ts";
import { type ApiWorld, createApiWorld, type TestTeam } from "../kit/api-world.ts";
import { embedded, type OpenEngine } from "../kit/engines.ts";

let opened: OpenEngine;
let world: ApiWorld;
let team: TestTeam;
beforeAll(async () => {
  opened = await embedded.open();
  world = await createApiWorld(opened.store);
  team = await world.addTeam();
});
afterAll(() => opened?.close());

const many = <Row>(count: number, row: (id: string) => Row): readonly Row[] =>
  Array.from({ length: count }, () => row(randomUUID()));
const full = { status: 409, json: { error: { code: "limit-reached" } } };

test("reminders of a team; those that are there can still be moved", async () => {
  const { deviceToken: token } = await world.join(team);
  const { deviceId } = await world.join(team, "Another");
  const row = { team_id: team.teamId, set_by: deviceId, revision: 1, set_at: 1, due_at: world.now() };
  const rows = many(MAX_REMINDERS - 1, (incident_id) => ({ ...row, incident_id }));
  await opened.store.db.insertInto("reminders").values(rows).execute();
  const put = (incident: string, revision = 1) =>
    world.ask("PUT", `/api/reminders/${incident}`, {
      token,
      body: { revision, dueAt: world.now() + 1000, devices: null },
    });
  expect((await put("last")).status).toBe(200);
  expect(await put("one-too-many")).toMatchObject(full);
  expect((await put("last", 2)).json).toMatchObject({ applied: true });
});

test("devices of a team, also where many join at once; another team is not touched", async () => {
  const { db } = opened.store;
  const other = await world.addTeam();
  const row = { team_id: team.teamId, name: "Phone", roles: [], joined_at: 1 };
  const before = await db.selectFrom("devices").select("id").where("team_id", "=", team.teamId).execute();
  const rows = many(MAX_DEVICES - before.length - 1, (id) => ({ ...row, id, token_hash: id }));
  await db.insertInto("devices").values(rows).execute();
  const join = (token: string) => world.ask("POST", "/api/join", { token, body: { name: "Late", roles: [] } });
  const answers = await Promise.all([1, 2, 3].map(() => join(team.inviteToken)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect((await join(other.inviteToken)).status).toBe(201);
});

test("teams of a relay", async () => {
  const row = { zone: "UTC", created_at: world.now() };
  const { length } = await opened.store.db.selectFrom("teams").select("id").execute();
  const rows = many(MAX_TEAMS - length, (id) => ({ ...row, id, admin_hash: `a${id}`, invite_hash: `i${id}` }));
  await opened.store.db.insertInto("teams").values(rows).execute();
  const ask = { token: world.setupCode, body: { zone: "UTC" } };
  expect(await world.ask("POST", "/api/teams", ask)).toMatchObject(full);
});
