// The gauges of what is stored and waits, on both engines: right, cheap however often they are read, and silent about what
// is still to come.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMetrics } from "../../src/relay/metrics.ts";
import { createHeartbeat } from "../../src/relay/schedule/heartbeat.ts";
import { openQueue } from "../../src/relay/schedule/queue.ts";
import { addHeartbeatGauges, addStoreGauges } from "../../src/relay/store-gauges.ts";
import { createApiWorld, drillPlan } from "./kit/api-world.ts";
import { embedded, type OpenEngine, postgres } from "./kit/engines.ts";

describe.each([embedded, postgres])("on the $name engine", ({ open, missing }) => {
  let opened: OpenEngine;
  beforeAll(async () => {
    if (missing === null) opened = await open();
  });
  afterAll(() => opened?.close());

  test("rows, waiting work and what is late", async ({ skip }) => {
    if (missing !== null) skip(missing);
    const { store } = opened;
    const queue = await openQueue({
      engine: store.engine,
      ownKey: "the key of these tests",
      observe: () => {},
      onLooked: () => {},
      workers: 1,
    });
    const world = await createApiWorld(store);
    const team = await world.addTeam();
    const { deviceToken: token } = await world.join(team);
    await world.ask("PUT", "/api/subscription", { token, body: world.subscription("one") });
    await world.ask("POST", "/api/drills", { token, body: drillPlan(world.now() + 3_600_000) });
    const soon = { revision: 1, dueAt: world.now() + 60_000, devices: null };
    await world.ask("PUT", "/api/reminders/later", { token, body: soon });

    const read = async (at: number) => {
      const metrics = createMetrics();
      addStoreGauges(metrics, store.db, () => at);
      addHeartbeatGauges(metrics, createHeartbeat({ timer: 1, queue: 1 }));
      const lines = (await metrics.text()).split("\n").filter((line) => !line.startsWith("#"));
      return (name: string) => lines.find((line) => line.startsWith(`${name} `))?.split(" ")[1];
    };
    const before = await read(world.now());
    expect(["first90_teams", "first90_devices", "first90_subscriptions"].map(before)).toEqual(["1", "1", "1"]);
    expect(["first90_queue_jobs", "first90_queue_active_jobs"].map(before)).toEqual(["0", "0"]);
    // Something is due in a minute, and an armed drill within a day: neither shows.
    expect(before("first90_oldest_due_seconds")).toBe("0");
    const after = await read(world.now() + 90_000);
    expect(after("first90_oldest_due_seconds")).toBe("30");
    await queue.close();
  });

  test("are asked of the database once for a crowd of readers", async ({ skip }) => {
    if (missing !== null) skip(missing);
    const metrics = createMetrics();
    let queries = 0;
    const db = opened.store.db.withPlugin({
      transformQuery: ({ node }) => {
        queries += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    addStoreGauges(metrics, db);
    for (let count = 0; count < 50; count += 1) await metrics.text();
    expect(queries).toBe(4);
  });
});
