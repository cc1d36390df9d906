// Two phones have the same incident, and both tell the relay when its update is due: it rings once.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MINUTE_MS } from "../../../src/domain/text/durations.ts";
import { LATEST_MS } from "../../../src/relay/schedule/fire-reminder.ts";
import type { Schedule } from "../../../src/relay/schedule/schedule.ts";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";
import { type PushService, startPushService } from "../kit/push-service.ts";
import { createWorld, dataOf, type World, type WorldPhone } from "../kit/schedule-world.ts";

const engines = [embedded, postgres];

describe.each(engines.filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  let opened: OpenEngine;
  let service: PushService;
  let world: World;
  let schedule: Schedule;
  let team: string;
  let ana: WorldPhone;
  let ben: WorldPhone;
  let lastWords = 0;

  beforeAll(async () => {
    service = await startPushService();
    opened = await engine.open();
    world = await createWorld(opened.store, service);
    schedule = await world.start();
    team = await world.addTeam();
    ana = await world.addPhone(team);
    ben = await world.addPhone(team);
  });
  afterAll(async () => {
    await schedule?.close();
    await opened?.close();
    await service?.close();
  });

  const rung = (incidentId: string) => dataOf(ana).filter((data) => data.incidentId === incidentId);
  const set = (by: WorldPhone, incidentId: string, revision: number, dueAt: number | null) =>
    world.setReminder(by, team, { incidentId, revision, dueAt });
  /** Sets the reminder and waits until it rings. */
  const ring = async (by: WorldPhone, incidentId: string, revision: number, dueAt: number): Promise<void> => {
    const before = rung(incidentId).length;
    await set(by, incidentId, revision, dueAt);
    schedule.expect(dueAt);
    await service.until(() => rung(incidentId).length > before);
  };
  const fired = (): number => world.events.filter(({ type }) => type === "fired").length;
  /**
   * Resolves to how often something fired since `before`, counted once a reminder has rung that fell due after all
   * others: they fire in order.
   */
  const firedSince = async (before: number): Promise<number> => {
    lastWords += 1;
    await ring(ana, `last-${lastWords}`, 1, world.now());
    return fired() - before - 1;
  };

  test("a ring on its way still arrives where the second phone only said the same", async () => {
    const dueAt = world.now();
    const alone = await world.addTeam();
    const busy = await world.addPhone(alone);
    busy.fault({ type: "status", status: 503 });
    await world.setReminder(busy, alone, { incidentId: "way", revision: 1, dueAt });
    schedule.expect(dueAt);
    await service.until(() => busy.requests() > 0);
    await world.setReminder(busy, alone, { incidentId: "way", revision: 2, dueAt });
    busy.fault(null);
    await service.until(() => busy.received.length > 0);
    expect(dataOf(busy)).toMatchObject([{ incidentId: "way", dueAt }]);
  });

  test("the due time that has rung stays rung when a second phone says it too", async () => {
    const before = fired();
    const dueAt = world.now();
    await ring(ana, "same", 1, dueAt);
    expect(await set(ben, "same", 2, dueAt)).toMatchObject({ applied: true, revision: 2 });
    expect(await set(ana, "same", 3, dueAt)).toMatchObject({ applied: true });
    expect(await firedSince(before)).toBe(1);
    expect(rung("same")).toMatchObject([{ revision: 1, dueAt }]);
  });

  test("it stays rung where it was cancelled in between, and where a phone that is behind says an earlier one", async () => {
    const before = fired();
    const dueAt = world.now();
    await ring(ana, "cancelled", 1, dueAt);
    await set(ben, "cancelled", 2, null);
    await set(ana, "cancelled", 3, dueAt);
    await set(ben, "cancelled", 4, dueAt - 60_000);
    expect(await firedSince(before)).toBe(1);
    expect(rung("cancelled")).toMatchObject([{ revision: 1, dueAt }]);
  });

  test("the next due time rings again", async () => {
    const first = world.now() - 1;
    await ring(ana, "next", 1, first);
    // A minute later: before, it would wait.
    const { db } = opened.store;
    await db
      .updateTable("pushes")
      .set({ created_at: first - MINUTE_MS })
      .where("about", "=", "next")
      .execute();
    await ring(ben, "next", 2, first + 1);
    expect(rung("next")).toMatchObject([
      { revision: 1, dueAt: first },
      { revision: 2, dueAt: first + 1 },
    ]);
  });

  test("a due time that nobody was told of doesn't silence a later one that is past too", async () => {
    const missed = () => world.events.filter(({ type }) => type === "missed").length;
    const before = missed();
    const old = world.now() - LATEST_MS;
    await set(ana, "missed", 1, old);
    schedule.expect(old);
    await world.until(() => missed() > before);
    await ring(ben, "missed", 2, old + 60_000);
    expect(rung("missed")).toMatchObject([{ revision: 2 }]);
  });
});

describe.skip.each(engines.filter(({ missing }) => missing !== null))("on the $name store: $missing", () => {
  test("the ring of two phones", () => {});
});
