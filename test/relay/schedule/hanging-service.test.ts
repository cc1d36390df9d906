// A push service that hangs holds up nobody else, and nothing that it was sent is lost.

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Schedule } from "../../../src/relay/schedule/schedule.ts";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";
import { type Fault, type PushService, startPushService } from "../kit/push-service.ts";
import { createWorld, dataOf, type StartOptions, type World, type WorldPhone } from "../kit/schedule-world.ts";
import { selfSigned } from "../kit/self-signed.ts";

const engines = [embedded, postgres];
/** Longer than any test waits: what has come by then has come while the service hung. */
const FOREVER: StartOptions = { patienceMs: 3_600_000, senderMs: 3_600_000 };
const PHONES = 60;

describe.each(engines.filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  let opened: OpenEngine;
  let healthy: PushService;
  let troubled: PushService;
  let world: World;
  beforeAll(async () => {
    const certificate = selfSigned();
    [healthy, troubled] = [await startPushService({ certificate }), await startPushService({ certificate })];
    opened = await engine.open();
    world = await createWorld(opened.store, healthy, [troubled]);
  });
  // What a test left in the queue, for phones that hang, would take up the service in the next one.
  afterEach(async () => {
    await opened?.store.db.deleteFrom("teams").execute();
  });
  afterAll(async () => {
    await opened?.close();
    await healthy?.close();
    await troubled?.close();
  });

  const running = async (patience: StartOptions, work: (schedule: Schedule) => Promise<void>): Promise<void> => {
    const schedule = await world.start(patience);
    try {
      await work(schedule);
    } finally {
      await schedule.close();
    }
  };
  const count = (type: string, outcome?: string) =>
    world.events.filter(
      (event) => event.type === type && (!outcome || ("outcome" in event && event.outcome === outcome)),
    ).length;
  let incidents = 0;
  const remind = async (schedule: Schedule, by: WorldPhone, team: string): Promise<string> => {
    incidents += 1;
    const incidentId = `incident-${incidents}`;
    await world.setReminder(by, team, { incidentId, revision: 1, dueAt: world.now() });
    schedule.expect(world.now());
    return incidentId;
  };
  const crowd = async (fault: Fault, phones: number, at: PushService) => {
    const team = await world.addTeam();
    const all = await world.addPhones(team, phones, { at });
    for (const phone of all) phone.fault(fault);
    return { team, all, first: all[0] as WorldPhone };
  };

  test.each([
    ["at another service", () => healthy],
    ["at the same service", () => troubled],
  ])("60 phones hang; a reminder of a phone %s is sent meanwhile", async (_, where) => {
    await running(FOREVER, async (schedule) => {
      const ended = count("pushed");
      const { team, all, first } = await crowd({ type: "hang" }, PHONES, troubled);
      await remind(schedule, first, team);
      await troubled.until(() => all.every((phone) => phone.requests() === 1));
      const small = await world.addTeam();
      const [phone] = (await world.addPhones(small, 1, { at: where() })) as [WorldPhone];
      for (let round = 1; round <= 3; round += 1) {
        await remind(schedule, phone, small);
        await where().until(() => phone.received.length === round);
      }
      await world.until(() => count("pushed") === ended + 3);
      expect(world.events.filter(({ type }) => type === "pushed").slice(-3)).toMatchObject(
        Array(3).fill({ kind: "update-due", outcome: "sent" }),
      );
      expect(all.map((one) => one.received.length)).toEqual(Array(PHONES).fill(0));
    });
  });

  test("hundreds of reminders for phones that hang leave room for one that doesn't", async () => {
    await running(FOREVER, async (schedule) => {
      const { team, all, first } = await crowd({ type: "hang" }, 150, troubled);
      for (let index = 0; index < 5; index += 1) await remind(schedule, first, team);
      await world.until(() => count("put-off") > 0);
      const small = await world.addTeam();
      const [phone] = (await world.addPhones(small, 1, { at: healthy })) as [WorldPhone];
      await remind(schedule, phone, small);
      await healthy.until(() => phone.received.length === 1);
      expect(all.flatMap((one) => one.received)).toEqual([]);
    });
  });

  test("a slow answer counts when it comes: the push isn't sent twice", async () => {
    await running(FOREVER, async (schedule) => {
      const answer = Promise.withResolvers<Fault | null>();
      const { team, first } = await crowd({ type: "held", until: answer.promise }, 1, troubled);
      const [slow, sent] = [count("slow"), count("pushed", "sent")];
      await remind(schedule, first, team);
      await world.until(() => count("slow") > slow);
      answer.resolve(null);
      await world.until(() => count("pushed", "sent") > sent);
      expect(await world.pushesTo(first)).toMatchObject([
        { attempts: 1, last_status: 201, sent_at: expect.any(Number) },
      ]);
      expect([first.requests(), first.received.length]).toEqual([1, 1]);
    });
  });

  test("a slow answer that says the subscription is gone counts too", async () => {
    await running(FOREVER, async (schedule) => {
      const answer = Promise.withResolvers<Fault | null>();
      const { team, first } = await crowd({ type: "held", until: answer.promise }, 1, troubled);
      const slow = count("slow");
      await remind(schedule, first, team);
      await world.until(() => count("slow") > slow);
      const gone = count("pushed", "gone");
      answer.resolve({ type: "status", status: 410 });
      await world.until(() => count("pushed", "gone") > gone);
      expect(await world.subscriptionOf(first)).toMatchObject({ endpoint: null, gone_at: expect.any(Number) });
    });
  });

  test("what a process left unanswered is sent by the next one, under the same id", async () => {
    const { team, first } = await crowd({ type: "hang" }, 1, troubled);
    const patience = { patienceMs: 3_000, senderMs: 3_600_000 };
    const slow = count("slow");
    let incidentId = "";
    await running(patience, async (schedule) => {
      incidentId = await remind(schedule, first, team);
      await world.until(() => count("slow") > slow);
    });
    first.fault(null);
    await running(patience, async () => {
      await troubled.until(() => first.received.length > 0);
    });
    const [row] = await world.pushesTo(first);
    expect(dataOf(first)).toMatchObject([{ incidentId, pushId: row?.id }]);
  });

  test("a service that keeps hanging is paused and said so; a new phone's push finds out that it is back", async () => {
    await running({ senderMs: 2_000 }, async (schedule) => {
      const { team, all, first } = await crowd({ type: "hang" }, 12, troubled);
      const paused = count("service-paused");
      await remind(schedule, first, team);
      await world.until(() => count("service-paused") > paused);
      expect(world.events.find(({ type }) => type === "service-paused")).toEqual({
        type: "service-paused",
        service: "another",
        pauseMs: expect.any(Number),
      });
      const small = await world.addTeam();
      const [phone] = (await world.addPhones(small, 1, { at: troubled })) as [WorldPhone];
      await remind(schedule, phone, small);
      await troubled.until(() => phone.received.length === 1);
      await world.until(() => count("service-back") > 0);
      for (const one of all) one.fault(null);
      await troubled.until(() => all.every(({ received }) => received.length > 0));
    });
  });
});

describe.skip.each(engines.filter(({ missing }) => missing !== null))("on the $name store: $missing", () => {
  test("a service that hangs", () => {});
});
