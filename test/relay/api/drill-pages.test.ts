// A full history of drills is told a page at a time, on both engines: nothing twice, nothing left out, and little at once.

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DrillsAnswer, drillsAnswer } from "../../../src/formats/relay/drill-bodies.ts";
import { ANSWERS_A_PAGE, DRILLS_A_PAGE } from "../../../src/relay/store/queries/read-drills.ts";
import { type ApiWorld, createApiWorld, drillPlan, type TestDevice, type TestTeam } from "../kit/api-world.ts";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";

const engines = [embedded, postgres];
const DRILLS = 47;
const FIRINGS = 5;
const PHONES = 30;

test.for(engines.filter(({ missing }) => missing !== null))("$name is skipped: $missing", ({ missing }, { skip }) => {
  skip(missing ?? "");
});

describe.each(engines.filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  let opened: OpenEngine;
  let world: ApiWorld;
  let team: TestTeam;
  let ana: TestDevice;
  /** Older than all that have fired. */
  let armed: string;
  const fired: string[] = [];

  beforeAll(async () => {
    opened = await engine.open();
    world = await createApiWorld(opened.store);
    team = await world.addTeam();
    ana = await world.join(team, "Ana", ["ic"]);
    armed = (await ask("POST", "/api/drills", drillPlan(world.now()))).json.drillId;
    await opened.store.db.updateTable("drills").set({ armed_at: 1 }).execute();
    await fill(team.teamId, fired);
    await fill((await world.addTeam()).teamId, []);
  });
  afterAll(() => opened?.close());

  const ask = (method: string, path: string, body?: unknown) =>
    world.ask(method, path, { token: ana.deviceToken, body });
  const list = async (query = ""): Promise<DrillsAnswer> => {
    const { status, json } = await ask("GET", `/api/drills${query}`);
    expect(status).toBe(200);
    return drillsAnswer.parse(json);
  };
  const answersIn = ({ drills }: DrillsAnswer): number =>
    drills.flatMap(({ firings }) => firings.flatMap(({ acks }) => acks)).length;

  /** Drills whose firings were all answered by everybody, five of them armed in the same millisecond. */
  const fill = async (teamId: string, ids: string[]): Promise<void> => {
    const { db } = opened.store;
    const phones = Array.from({ length: PHONES }, () => randomUUID());
    const device = { team_id: teamId, name: "Phone", roles: ["ic"], joined_at: 1 };
    await db
      .insertInto("devices")
      .values(phones.map((id) => ({ id, token_hash: id, ...device })))
      .execute();
    for (let place = 0; place < DRILLS; place += 1) {
      const id = randomUUID();
      ids.push(id);
      const window = { from_at: 1, to_at: world.now(), from_hour: 0, to_hour: 24, weekdays: [1], gap_minutes: 0 };
      const armed_at = 1000 - Math.floor(place / 5);
      await db
        .insertInto("drills")
        .values({ id, team_id: teamId, armed_at, ...window })
        .execute();
      const firings = Array.from({ length: FIRINGS }, (_, index) => ({
        ...{ drill_id: id, index, moment_at: 1, nonce: "n".repeat(32), commitment: "c".repeat(64) },
        ...{ state: "fired" as const, fired_at: 1 },
      }));
      await db.insertInto("firings").values(firings).execute();
      const acks = firings.flatMap(({ index }) =>
        phones.map((device_id) => ({ drill_id: id, index, device_id, after_ms: 1000 })),
      );
      await db.insertInto("acks").values(acks).execute();
    }
  };

  test("reading on finds every drill once; those still armed come first of all, however old", async () => {
    const pages: DrillsAnswer[] = [await list("?answers=none")];
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
      pages.push(await list(`?answers=none&before=${encodeURIComponent(next)}`));
    expect(pages.map(({ drills }) => drills.length)).toEqual([DRILLS_A_PAGE + 1, DRILLS_A_PAGE, 7]);
    expect(pages[0]?.drills.map(({ drillId }) => drillId)).toContain(armed);
    const all = pages.flatMap(({ drills }) => drills);
    expect(new Set(all.map(({ drillId }) => drillId))).toEqual(new Set([armed, ...fired]));
    expect(all).toHaveLength(DRILLS + 1);
    expect(pages.map(answersIn)).toEqual([0, 0, 0]);
    const order = all.filter(({ drillId }) => drillId !== armed).map(({ armedAt }) => armedAt);
    expect(order).toEqual([...order].sort((a, b) => b - a));
  });

  test("a phone with an earlier version reads its list, with the answers of the newest drills", async () => {
    const page = await list();
    expect(page.drills).toHaveLength(DRILLS_A_PAGE + 1);
    const answered = page.drills.filter(({ firings }) => firings.some(({ acks }) => acks.length > 0));
    expect(answersIn(page)).toBeLessThanOrEqual(ANSWERS_A_PAGE);
    // None is told in part: it would look as if the others hadn't answered.
    expect(answersIn(page)).toBe(answered.length * FIRINGS * PHONES);
    expect(answered.map(({ drillId }) => drillId)).toEqual(
      page.drills.slice(0, answered.length).map(({ drillId }) => drillId),
    );
    expect(answered.length).toBeGreaterThan(0);
  });

  test("a page is small, whatever the team has behind it", async () => {
    const size = async (query: string) => JSON.stringify((await ask("GET", `/api/drills${query}`)).json).length;
    expect(await size("?answers=none")).toBeLessThan(60_000);
    expect(await size("")).toBeLessThan(60_000 + ANSWERS_A_PAGE * 100);
  });

  test("one drill is told with everybody's answers, in the order in which they came", async () => {
    const oldest = fired.at(-1) ?? "";
    const { drills, next } = await list(`?drill=${oldest}`);
    expect([drills.map(({ drillId }) => drillId), next]).toEqual([[oldest], null]);
    expect(drills[0]?.firings.map(({ acks }) => acks.length)).toEqual(Array(FIRINGS).fill(PHONES));
  });

  test("a drill of another team, or of none, isn't there; an address that names neither is refused", async () => {
    const { drillId } = await opened.store.db
      .selectFrom("drills")
      .select("id as drillId")
      .where("team_id", "!=", team.teamId)
      .limit(1)
      .executeTakeFirstOrThrow();
    expect((await list(`?drill=${drillId}`)).drills).toEqual([]);
    expect((await list("?drill=nothing-of-that-name")).drills).toEqual([]);
    for (const query of [
      "?drill=",
      "?drill=%00",
      "?before=",
      "?before=1",
      "?before=x.y",
      "?before=1.%00",
      "?before=.a",
    ])
      expect((await ask("GET", `/api/drills${query}`)).json.error?.code, query).toBe("bad-body");
    for (const query of ["?before=0.a", `?before=999999999999999.${"z".repeat(20)}`]) await list(query);
  });

  test("a page costs more than a plain read, and no armed moment is in any of them", async () => {
    const { moment_at, nonce } = await opened.store.db
      .selectFrom("firings")
      .select(["moment_at", "nonce"])
      .where("drill_id", "=", armed)
      .limit(1)
      .executeTakeFirstOrThrow();
    for (const query of ["", "?answers=none", `?drill=${armed}`]) {
      const told = JSON.stringify((await ask("GET", `/api/drills${query}`)).json);
      expect(told).toContain(armed);
      for (const secret of [String(moment_at), nonce, "database-full"]) expect(told).not.toContain(secret);
    }
  });
});
