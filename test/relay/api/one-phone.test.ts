// One phone of a team can't stop the others or use up what they share: revisions, removal, quotas and their refusals.

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { revisionAt } from "../../../src/formats/relay/reminder-bodies.ts";
import { MAX_LEFT_REMINDERS, MAX_REVISION_AHEAD_S } from "../../../src/relay/store/limits.ts";
import { type ApiWorld, createApiWorld, drillPlan, type TestDevice, type TestTeam } from "../kit/api-world.ts";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";

const engines = [embedded, postgres];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe.each(engines.filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  let opened: OpenEngine;
  let world: ApiWorld;
  let team: TestTeam;
  let good: TestDevice;
  let bad: TestDevice;
  beforeAll(async () => {
    opened = await engine.open();
    world = await createApiWorld(opened.store);
  });
  afterAll(() => opened?.close());
  beforeEach(async () => {
    team = await world.addTeam();
    good = await world.join(team, "Good", ["ic"]);
    bad = await world.join(team, "Bad", []);
  });

  const as = (device: TestDevice) => (method: string, path: string, body?: unknown) =>
    world.ask(method, path, { token: device.deviceToken, body });
  const remind = (by: TestDevice, incident: string, revision: number, dueAt: number | null = world.now() + HOUR) =>
    as(by)("PUT", `/api/reminders/${incident}`, { revision, dueAt, devices: null });
  const remove = (gone: TestDevice) =>
    world.ask("DELETE", `/api/team/devices/${gone.deviceId}`, { token: team.adminToken });
  const second = (): number => revisionAt(world.now());
  const reminders = (where: TestTeam = team) =>
    opened.store.db.selectFrom("reminders").selectAll().where("team_id", "=", where.teamId).execute();
  /** Rows as if the device had set them before; `change` makes them different. */
  const addReminders = async (by: string | null, count: number, change: object = {}): Promise<void> => {
    const row = { team_id: team.teamId, set_by: by, revision: 1, set_at: 1, due_at: world.now() + DAY, ...change };
    const rows = Array.from({ length: count }, () => ({ ...row, incident_id: randomUUID() }));
    await opened.store.db.insertInto("reminders").values(rows).execute();
  };

  describe("revisions", () => {
    test.each([
      ["two billion", () => 2_000_000_000],
      ["a year", () => second() + 366 * 86_400],
      ["a day and a bit", () => second() + MAX_REVISION_AHEAD_S + 60],
    ])(
      "that are ahead by %s are refused, for an incident that is known or new, in a sentence with the highest",
      async (_, revision) => {
        await remind(good, "i", second());
        for (const incident of ["i", "new"]) {
          const { status, json } = await remind(bad, incident, revision(), null);
          expect([status, json.error.code]).toEqual([409, "revision-ahead"]);
          expect(json.error.message).toContain(` ${second() + MAX_REVISION_AHEAD_S} `);
          expect(json.error.message).toMatch(/^[A-Z].*clock.*\.$/);
        }
        expect((await remind(good, "i", second() + 1)).json).toMatchObject({ applied: true });
        expect((await remind(good, "new", second())).json).toMatchObject({ applied: true });
      },
    );

    test("as high as they may be don't keep anybody out: the next one above what is stored is always taken", async () => {
      const highest = second() + MAX_REVISION_AHEAD_S;
      expect((await remind(bad, "i", highest, null)).json).toMatchObject({ applied: true });
      const lost = await remind(good, "i", second());
      expect(lost.json).toEqual({ revision: highest, dueAt: null, applied: false });
      for (let step = 1; step <= 20; step += 2) {
        expect((await remind(good, "i", highest + step)).json).toMatchObject({ applied: true });
        expect((await remind(bad, "i", highest + step + 1, null)).json).toMatchObject({ applied: true });
        expect((await remind(bad, "i", highest + step + 3, null)).json.error.code).toBe("revision-ahead");
      }
      world.skip(2 * DAY);
      expect((await remind(good, "i", second())).json).toMatchObject({ applied: true });
    });

    test("of a phone that was installed again, or whose clock was wrong, go on", async () => {
      // Its clock was fast by hours when it set the first; then it is right, and remembers nothing.
      expect((await remind(good, "i", second() + 3 * 3600)).json.applied).toBe(true);
      const { json } = await remind(good, "i", second());
      expect(json).toMatchObject({ applied: false, revision: second() + 3 * 3600 });
      expect((await remind(good, "i", json.revision + 1)).json.applied).toBe(true);
      // A counter that begins at one, as other programs may have.
      expect((await remind(good, "small", 1)).json.applied).toBe(true);
      expect((await remind(bad, "small", 2)).json.applied).toBe(true);
    });
  });

  describe("removal", () => {
    test("disarms what the phone armed, keeps its reminders, and lets it back only with a new invite", async () => {
      const plan = { ...drillPlan(world.now()), count: 2 };
      const armed = (await as(bad)("POST", "/api/drills", plan)).json.drillId;
      const fair = (await as(good)("POST", "/api/drills", plan)).json.drillId;
      await world.fire(armed, 0);
      await remind(bad, "running", second());
      const { status, json } = await remove(bad);
      expect([status, Object.keys(json)]).toEqual([200, ["inviteToken"]]);

      const { drills } = (await as(good)("GET", "/api/drills")).json;
      const states = Object.fromEntries(
        drills.map(({ drillId, firings }: { drillId: string; firings: { state: string }[] }) => [
          drillId,
          firings.map(({ state }) => state),
        ]),
      );
      expect(states).toEqual({ [armed]: ["fired", "disarmed"], [fair]: ["armed", "armed"] });
      expect(await reminders()).toMatchObject([{ incident_id: "running", set_by: null, due_at: world.now() + HOUR }]);

      const join = (token: string) => world.ask("POST", "/api/join", { token, body: { name: "Bad", roles: [] } });
      expect((await join(team.inviteToken)).json.error).toMatchObject({ code: "unknown-token" });
      expect((await join(json.inviteToken)).status).toBe(201);
      expect((await remind(good, "running", second() + 1)).json.applied).toBe(true);
    });

    test("by a team of another admin, or of a phone that isn't there, renews nothing", async () => {
      const other = await world.addTeam();
      const ask = { token: other.adminToken };
      expect((await world.ask("DELETE", `/api/team/devices/${bad.deviceId}`, ask)).status).toBe(404);
      expect((await remove({ ...bad, deviceId: "nobody" })).status).toBe(404);
      for (const one of [team, other]) expect((await world.join(one, "Late")).deviceId).toBeDefined();
    });

    test("of a phone that leaves by itself does the same, and leaves the invite as it is", async () => {
      const { drillId } = (await as(bad)("POST", "/api/drills", drillPlan(world.now()))).json;
      await remind(bad, "running", second());
      expect((await as(bad)("DELETE", "/api/device")).status).toBe(204);
      const { drills } = (await as(good)("GET", "/api/drills")).json;
      expect(drills).toMatchObject([{ drillId, firings: [{ state: "disarmed" }, { state: "disarmed" }] }]);
      expect(await reminders()).toMatchObject([{ incident_id: "running", set_by: null }]);
      expect((await world.join(team, "Bad again")).deviceId).toBeDefined();
    });

    test("of a phone with many reminders keeps those that are due first", async () => {
      const due = (index: number) => world.now() + (50 - index) * 60_000;
      for (let index = 0; index < 50; index += 1) await addReminders(bad.deviceId, 1, { due_at: due(index) });
      await addReminders(bad.deviceId, 3, { due_at: null });
      await remove(bad);
      const open = (await reminders()).flatMap(({ due_at }) => due_at ?? []).sort((a, b) => a - b);
      expect(open).toEqual(
        Array.from({ length: MAX_LEFT_REMINDERS }, (_, index) => world.now() + (index + 1) * 60_000),
      );
      expect(await reminders()).toHaveLength(MAX_LEFT_REMINDERS + 3);
    });
  });
});

test.for(engines.filter(({ missing }) => missing !== null))("$name is skipped: $missing", ({ missing }, { skip }) => {
  skip(missing ?? "");
});
