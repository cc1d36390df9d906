// What a push service can do to us, end to end: what is retried and when, what is deleted, what is flagged.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Schedule } from "../../../src/relay/schedule/schedule.ts";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";
import { type Fault, type PushService, startPushService } from "../kit/push-service.ts";
import { createWorld, type World, type WorldPhone } from "../kit/schedule-world.ts";

const engines = [embedded, postgres];
const status = (code: number, retryAfter?: string): Fault => ({
  type: "status",
  status: code,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

describe.each(engines.filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  let opened: OpenEngine;
  let service: PushService;
  let world: World;
  let schedule: Schedule;
  let team: string;

  beforeAll(async () => {
    service = await startPushService();
    opened = await engine.open();
    world = await createWorld(opened.store, service);
    schedule = await world.start();
    team = await world.addTeam();
  });
  afterAll(async () => {
    await schedule?.close();
    await opened?.close();
    await service?.close();
  });

  /** Sends a test push to a new phone for which the service answers with this fault, `times` times. */
  const pushWith = async (fault: Fault | null, times?: number): Promise<WorldPhone> => {
    const phone = await world.addPhone(team);
    phone.fault(fault, times);
    await schedule.pushTest(phone.deviceId);
    return phone;
  };
  /** Resolves when `attempts` attempts are recorded, which happens before their event. */
  const ended = async (phone: WorldPhone, attempts: number): Promise<void> => {
    for (;;) {
      const seen = world.events.length;
      if ((await world.pushesTo(phone))[0]?.attempts === attempts) return;
      await world.until(() => world.events.length > seen);
    }
  };

  /** Resolves once the phone's subscription is flagged as the test expects. */
  const flaggedAs = async (phone: WorldPhone, reason: string | null): Promise<void> => {
    for (;;) {
      const seen = world.events.length;
      if ((await world.subscriptionOf(phone))?.flagged === reason) return;
      await world.until(() => world.events.length > seen);
    }
  };

  const expectRetry = async (fault: Fault): Promise<void> => {
    const phone = await pushWith(fault, 1);
    await service.until(() => phone.received.length > 0);
    await ended(phone, 2);
    expect(await world.pushesTo(phone)).toMatchObject([{ attempts: 2, last_status: 201, sent_at: expect.any(Number) }]);
    expect(await world.subscriptionOf(phone)).toMatchObject({ endpoint: phone.endpoint, flagged: null, gone_at: null });
    expect([phone.received.length, phone.requests()]).toEqual([1, 2]);
  };

  test.concurrent.each<[string, Fault]>([
    ["500", status(500)],
    ["502", status(502)],
    ["503", status(503)],
    ["429 without a time", status(429)],
    ["406, which is how WNS throttles", status(406)],
    ["408", status(408)],
    ["a Retry-After that says nothing", status(503, "soon")],
    ["an answer that never comes", { type: "hang" }],
  ])("%s: the push is tried again", (_, fault) => expectRetry(fault));

  // However slow the machine is, the retry can only be later. Without the header it would come after half a second to a
  // second.
  test.concurrent.each([
    ["in seconds", () => "2", (askedAt: number) => askedAt + 2000],
    ["as a date", () => new Date(Date.now() + 3000).toUTCString(), (_: number, date: string) => Date.parse(date)],
  ])("Retry-After %s is kept to", async (_, retryAfter, earliest) => {
    const header = retryAfter();
    const phone = await pushWith(status(429, header), 1);
    await service.until(() => phone.received.length > 0);
    expect(phone.received[0]?.at).toBeGreaterThanOrEqual(earliest(phone.askedAt[0] ?? Number.NaN, header));
  });

  // Not concurrently: the others share the connection that is cut.
  test("a connection that is cut: the push is tried again", () => expectRetry({ type: "drop" }));

  test("it is given up at once where the service wants to wait longer than that", async () => {
    const before = world.events.filter(({ type }) => type === "expired").length;
    const phone = await pushWith(status(429, "3600"));
    await world.until(() => world.events.filter(({ type }) => type === "expired").length > before);
    expect(phone.requests()).toBe(1);
  });

  test.each([404, 410])("%i deletes the subscription and says when", async (code) => {
    const phone = await pushWith(status(code));
    await ended(phone, 1);
    expect(await world.subscriptionOf(phone)).toEqual({ endpoint: null, flagged: null, gone_at: expect.any(Number) });
    expect(await world.pushesTo(phone)).toMatchObject([{ sent_at: null, last_status: 410 }]);
  });

  test("a subscription that was renewed while the old one died stays", async () => {
    const phone = await world.addPhone(team);
    let die: (fault: Fault) => void = () => {};
    phone.fault({ type: "held", until: new Promise((told) => (die = told)) });
    await schedule.pushTest(phone.deviceId);
    await service.until(() => phone.requests() === 1);
    const renewed = service.subscribe(world.vapid.publicKey);
    await opened.store.db
      .updateTable("subscriptions")
      .set({ endpoint: renewed.endpoint, ...renewed.keys })
      .where("device_id", "=", phone.deviceId)
      .execute();
    die(status(410));
    await ended(phone, 1);
    expect(await world.subscriptionOf(phone)).toMatchObject({ endpoint: renewed.endpoint, gone_at: null });
  });

  test.each([
    [400, 1],
    // Asked again at once with a new token.
    [401, 2],
    [403, 2],
  ])("%i keeps the subscription and flags it, until a push goes through", async (code, asked) => {
    const phone = await pushWith(status(code), asked);
    await ended(phone, 1);
    expect(await world.subscriptionOf(phone)).toMatchObject({ endpoint: phone.endpoint, flagged: String(code) });
    expect(phone.requests()).toBe(asked);
    await schedule.pushTest(phone.deviceId);
    await flaggedAs(phone, null);
    expect(phone.received).toHaveLength(1);
  });

  test("a subscription that was made with another key is not tried, and flags", async () => {
    const phone = await world.addPhone(team);
    const byPhone = opened.store.db.updateTable("subscriptions").where("device_id", "=", phone.deviceId);
    await byPhone.set({ vapid_public: "the key before" }).execute();
    await schedule.pushTest(phone.deviceId);
    // Where other processes may be at work, one of them may have that key.
    if (engine === postgres) await world.until(() => world.events.some(({ type }) => type === "left"));
    else await flaggedAs(phone, "vapid-key");
    expect(phone.requests()).toBe(0);
  });

  test("a redirect is not followed, and flags", async () => {
    const other = service.subscribe();
    const phone = await pushWith({ type: "status", status: 307, location: other.endpoint }, 1);
    await ended(phone, 1);
    expect([other.requests(), (await world.subscriptionOf(phone))?.flagged]).toEqual([0, "307"]);
  });

  test("413 is our defect: said so, and nothing is deleted or tried again", async () => {
    const phone = await pushWith(status(413));
    await ended(phone, 1);
    expect(world.events).toContainEqual({ type: "defect", sentence: "A push of kind test was too large." });
    expect(await world.subscriptionOf(phone)).toMatchObject({ endpoint: phone.endpoint, flagged: null });
  });

  test("one phone's trouble is not another's: of a crowd only the failed are tried again", async () => {
    const crowd = await world.addTeam();
    const phones: WorldPhone[] = [];
    for (let index = 0; index < 60; index += 1) phones.push(await world.addPhone(crowd));
    for (const [index, phone] of phones.entries()) {
      if (index % 5 === 0) phone.fault(status(503), 1);
      if (index % 7 === 1) phone.fault(status(410));
    }
    await world.armDrill(crowd, [{ momentAt: world.now() }]);
    schedule.expect(world.now());
    const alive = phones.filter((_, index) => index % 7 !== 1);
    await service.until(() => alive.every(({ received }) => received.length > 0));
    expect(phones.map(({ received, requests }) => [received.length, requests()])).toEqual(
      phones.map((_, index) => (index % 7 === 1 ? [0, 1] : index % 5 === 0 ? [1, 2] : [1, 1])),
    );
  });

  // Sets the clock forward, so tests after this one would have to wait.
  test("it is given up when its time is over", async () => {
    const before = world.events.filter(({ type }) => type === "expired").length;
    const phone = await pushWith(status(503));
    await ended(phone, 1);
    world.skip(60_001);
    await world.until(() => world.events.filter(({ type }) => type === "expired").length > before);
    expect(await world.pushesTo(phone)).toMatchObject([{ sent_at: null, last_status: 503, attempts: 1 }]);
    expect(phone.requests()).toBe(1);
  });

  test("events name no endpoint, id or key", () => {
    expect(world.events.length).toBeGreaterThan(30);
    const fields = new Set(world.events.flatMap((event) => Object.keys(event)));
    expect([...fields].sort()).toEqual([
      "devices",
      "kind",
      "lateMs",
      "outcome",
      "pushes",
      "reason",
      "sentence",
      "type",
    ]);
    expect(JSON.stringify(world.events)).not.toMatch(/localhost|https?:|[\w-]{30,}/);
  });
});

describe.skip.each(engines.filter(({ missing }) => missing !== null))("on the $name store: $missing", () => {
  test("the faults", () => {});
});
