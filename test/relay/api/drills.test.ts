// Surprise drills over the API, on both engines: armed, kept secret, answered, disarmed.

import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drillsAnswer } from "../../../src/formats/relay/drill-bodies.ts";
import { type ApiWorld, createApiWorld, drillPlan, type TestDevice, type TestTeam } from "../kit/api-world.ts";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";

const engines = [embedded, postgres];

test.for(engines.filter(({ missing }) => missing !== null))("$name is skipped: $missing", ({ missing }, { skip }) => {
  skip(missing ?? "");
});

describe.each(engines.filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  let opened: OpenEngine;
  let world: ApiWorld;
  let team: TestTeam;
  let ana: TestDevice;
  let ben: TestDevice;
  beforeAll(async () => {
    opened = await engine.open();
    world = await createApiWorld(opened.store);
    team = await world.addTeam();
    ana = await world.join(team, "Ana", ["ic", "comms"]);
    world.skip(1000);
    ben = await world.join(team, "Ben", []);
  });
  afterAll(() => opened?.close());

  const as = (device: TestDevice) => (method: string, path: string, body?: unknown) =>
    world.ask(method, path, { token: device.deviceToken, body });

  test("an armed drill tells its commitments and nothing else; once fired, the opening fits", async () => {
    const armed = await as(ana)("POST", "/api/drills", drillPlan(world.now()));
    expect(armed.status).toBe(201);
    const { drillId, firings } = armed.json;
    const rows = await opened.store.db.selectFrom("firings").selectAll().where("drill_id", "=", drillId).execute();
    expect(world.expected.slice(-2).sort()).toEqual(rows.map(({ moment_at }) => moment_at).sort());
    const list = await as(ben)("GET", "/api/drills");
    const told = JSON.stringify([armed.json, list.json, world.lines, await world.metrics.text()]);
    for (const { moment_at, nonce, commitment } of rows) {
      expect(told).toContain(commitment);
      for (const secret of [nonce, String(moment_at), String(moment_at).slice(0, -3), "database-full"]) {
        expect(told).not.toContain(secret);
      }
    }
    await world.fire(drillId, 0);
    const [drill] = drillsAnswer.parse((await as(ben)("GET", "/api/drills")).json).drills;
    expect(drill?.firings.map(({ state, scenario }) => [state, scenario])).toEqual([
      ["fired", "database-full"],
      ["armed", null],
    ]);
    const { opening, commitment } = drill!.firings[0]!;
    const hash = createHash("sha256").update(`${drillId}.0.${opening?.momentAt}.${opening?.nonce}`).digest("hex");
    expect([hash, firings[0].commitment]).toEqual([commitment, commitment]);
    expect(drill?.firings[1]?.opening).toBeNull();
  });

  test("a drill's answers: reaction times held to the relay's clock, and one who commands", async () => {
    const { drillId } = (await as(ana)("POST", "/api/drills", { ...drillPlan(world.now()), count: 1 })).json;
    const path = `/api/drills/${drillId}/0`;
    expect((await as(ana)("POST", `${path}/ack`, { at: world.now() })).json.error.code).toBe("not-fired");
    expect((await as(ana)("POST", `${path}/take`)).json.error.code).toBe("not-fired");
    expect((await as(ana)("POST", `/api/drills/${drillId}/4/take`)).status).toBe(404);
    await world.fire(drillId);
    const fired = world.now();
    world.skip(8000);
    const ack = async (device: TestDevice, at: number) =>
      (await as(device)("POST", `${path}/ack`, { at })).json.afterMs;
    expect(await ack(ana, fired + 4200)).toBe(4200);
    expect(await ack(ana, fired + 7000)).toBe(4200);
    expect(await ack(ben, fired + 99_999)).toBe(8000);
    const takes = await Promise.all(
      [ana, ben, ana, ben, ben].map(async (device) => (await as(device)("POST", `${path}/take`)).json),
    );
    expect(new Set(takes.map(({ takenBy }) => takenBy)).size).toBe(1);
    const winner = takes[0].takenBy;
    expect(takes.map(({ first }) => first)).toEqual(
      [ana, ben, ana, ben, ben].map(({ deviceId }) => deviceId === winner),
    );
    const { drills } = drillsAnswer.parse((await as(ana)("GET", "/api/drills")).json);
    expect(drills.find((drill) => drill.drillId === drillId)?.firings[0]).toMatchObject({
      takenBy: winner,
      takenAt: fired + 8000,
      acks: [
        { deviceId: ana.deviceId, afterMs: 4200 },
        { deviceId: ben.deviceId, afterMs: 8000 },
      ],
    });
  });

  test("a reaction time is right whatever the phone's clock says, and however late the answer comes", async () => {
    const { drillId } = (await as(ana)("POST", "/api/drills", { ...drillPlan(world.now()), count: 1 })).json;
    await world.fire(drillId);
    const fired = world.now();
    world.skip(600_000);
    const ack = async (device: TestDevice, body: object) =>
      (await as(device)("POST", `/api/drills/${drillId}/0/ack`, body)).json.afterMs;
    const slow = fired - 3_600_000;
    expect(await ack(ana, { at: slow + 4200, sentAt: slow + 600_000 })).toBe(4200);
    expect(await ack(ben, { at: fired + 9000, sentAt: fired + 1000 })).toBe(600_000);
  });

  test("disarming keeps what has fired; no room and too many are said", async () => {
    const { drillId } = (await as(ana)("POST", "/api/drills", drillPlan(world.now()))).json;
    await world.fire(drillId, 1);
    expect((await as(ben)("DELETE", `/api/drills/${drillId}`)).status).toBe(204);
    const { drills } = drillsAnswer.parse((await as(ana)("GET", "/api/drills")).json);
    const states = drills.find((drill) => drill.drillId === drillId)?.firings.map(({ state }) => state);
    expect(states).toEqual(["disarmed", "fired"]);
    const tight = { ...drillPlan(world.now()), gapMinutes: 43_200 };
    expect(await as(ana)("POST", "/api/drills", tight)).toMatchObject({
      status: 422,
      json: { error: { code: "no-room" } },
    });
    const past = { ...drillPlan(world.now() - 200_000_000) };
    expect((await as(ana)("POST", "/api/drills", past)).json.error.message).toBe("to must be in the future.");
    const answers = [];
    for (let count = 0; count < 22; count += 1) {
      answers.push((await as(ana)("POST", "/api/drills", { ...drillPlan(world.now()), count: 1 })).status);
    }
    expect(answers.at(-1)).toBe(409);
  });
});
