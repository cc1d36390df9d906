// The sender against a push service on this machine: what arrives, and the outcome of each fault.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import webPush from "web-push";
import { toPushPayload } from "../../../src/formats/relay/push-payload.ts";
import { createEndpointPolicy } from "../../../src/relay/send/endpoint-policy.ts";
import { createSender, type Sender } from "../../../src/relay/send/sender.ts";
import { topicOf } from "../../../src/relay/send/topic.ts";
import { type Fault, type PushService, type ServicePhone, startPushService } from "../kit/push-service.ts";

const keys = { ...webPush.generateVAPIDKeys(), subject: "mailto:ops@example.com" };
const data = { kind: "test", pushId: "p1", sentAt: 1 } as const;
const body = JSON.stringify(toPushPayload(data, "https://first90.example", topicOf(data)));
const message = { body, topic: topicOf(data), ttlS: 60 };

let service: PushService;
let sender: Sender;
let impatient: Sender;
beforeAll(async () => {
  service = await startPushService();
  const policy = createEndpointPolicy([service.host]);
  sender = createSender({ keys, policy, ca: service.ca });
  impatient = createSender({ keys, policy, ca: service.ca, patienceMs: 700 });
});
afterAll(async () => {
  await Promise.all([sender.close(), impatient.close()]);
  await service.close();
});

const targetOf = (phone: ServicePhone) => ({ endpoint: phone.endpoint, ...phone.keys });

describe("a push", () => {
  test("arrives over HTTP/2, decrypted by other code than encrypted it", async () => {
    const phone = service.subscribe(keys.publicKey);
    expect(await sender.send(targetOf(phone), message)).toEqual({ type: "sent" });
    expect(phone.received).toMatchObject([{ text: body, topic: message.topic, ttlS: 60 }]);
    expect(service.protocols).toEqual(new Set(["2.0"]));
    expect(service.complaints).toEqual([]);
  });

  test("replaces an older one of the same subject while the phone is away", async () => {
    const phone = service.subscribe(keys.publicKey);
    phone.leave();
    await sender.send(targetOf(phone), { ...message, body: "old" });
    await sender.send(targetOf(phone), { ...message, body: "new" });
    await sender.send(targetOf(phone), { ...message, body: "never", ttlS: 0 });
    phone.comeBack();
    expect(phone.received.map(({ text }) => text)).toEqual(["new"]);
  });

  test("many at once share few connections and all arrive", async () => {
    const phones = Array.from({ length: 300 }, () => service.subscribe(keys.publicKey));
    const outcomes = await Promise.all(phones.map((phone) => sender.send(targetOf(phone), message)));
    expect(outcomes.filter(({ type }) => type !== "sent")).toEqual([]);
    expect(phones.filter(({ received }) => received.length !== 1)).toEqual([]);
  });
});

describe("an answer", () => {
  const status = (code: number, more: Partial<Extract<Fault, { type: "status" }>> = {}): Fault => ({
    type: "status",
    status: code,
    ...more,
  });

  test.each<[string, Fault, object]>([
    ["200", status(200), { type: "sent" }],
    ["202", status(202), { type: "sent" }],
    ["301", status(301, { location: "https://localhost/elsewhere" }), { type: "refused", reason: "301" }],
    ["307", status(307, { location: "https://localhost/elsewhere" }), { type: "refused", reason: "307" }],
    ["400", status(400), { type: "refused", reason: "400" }],
    ["401", status(401), { type: "refused", reason: "401" }],
    ["403", status(403), { type: "refused", reason: "403" }],
    ["404", status(404), { type: "gone" }],
    ["406", status(406), { type: "later", reason: "406", notBeforeMs: null }],
    ["408", status(408), { type: "later", reason: "408", notBeforeMs: null }],
    ["410", status(410), { type: "gone" }],
    ["413", status(413), { type: "too-large" }],
    ["429", status(429, { retryAfter: "5" }), { type: "later", reason: "429", notBeforeMs: expect.any(Number) }],
    ["500", status(500), { type: "later", reason: "500", notBeforeMs: null }],
    ["503", status(503, { retryAfter: "soon" }), { type: "later", reason: "503", notBeforeMs: null }],
    ["that never comes", { type: "hang" }, { type: "later", reason: "UND_ERR_HEADERS_TIMEOUT", notBeforeMs: null }],
    ["cut short", { type: "drop" }, { type: "later", reason: expect.any(String), notBeforeMs: null }],
    ["without an end", { type: "endless" }, { type: "sent" }],
    ["that is slow", { type: "slow", ms: 200 }, { type: "sent" }],
  ])("%s", async (_, fault, outcome) => {
    const phone = service.subscribe(keys.publicKey);
    const used = fault.type === "hang" ? impatient : sender;
    phone.fault(fault);
    expect(await used.send(targetOf(phone), message)).toEqual(outcome);
    phone.fault(null);
    expect(await used.send(targetOf(phone), message)).toEqual({ type: "sent" });
  });

  test("redirects are not followed", async () => {
    const [from, to] = [service.subscribe(), service.subscribe()];
    from.fault(status(307, { location: to.endpoint }));
    await sender.send(targetOf(from), message);
    expect(to.requests()).toBe(0);
  });

  test("of nobody: the port is closed", async () => {
    const other = await startPushService();
    const phone = other.subscribe();
    const lone = createSender({ keys, policy: createEndpointPolicy([other.host]), ca: other.ca });
    await other.close();
    expect(await lone.send(targetOf(phone), message)).toMatchObject({ type: "later", reason: "ECONNREFUSED" });
    await lone.close();
  });

  test("of a service whose certificate nobody vouches for", async () => {
    const distrustful = createSender({ keys, policy: createEndpointPolicy([service.host]) });
    const phone = service.subscribe();
    expect(await distrustful.send(targetOf(phone), message)).toMatchObject({ type: "later" });
    expect(phone.requests()).toBe(0);
    await distrustful.close();
  });
});

describe("a subscription that can't be right", () => {
  test.each([
    ["made with another VAPID key", { vapid: "B".repeat(87) }, { type: "refused", reason: "403" }],
    ["with a key that is no point", { p256dh: `B${"A".repeat(86)}` }, { type: "refused", reason: "keys" }],
    ["with a short secret", { auth: "AAAA" }, { type: "refused", reason: "keys" }],
    ["of an unknown host", { endpoint: "https://push.example/s/1" }, { type: "refused", reason: "endpoint" }],
  ])("%s is refused", async (_, { vapid, ...change }: Record<string, string>, outcome) => {
    const phone = service.subscribe(vapid ?? keys.publicKey);
    expect(await sender.send({ ...targetOf(phone), ...change }, message)).toEqual(outcome);
  });

  test("a message beyond 4096 bytes is our defect", async () => {
    const phone = service.subscribe(keys.publicKey);
    expect(await sender.send(targetOf(phone), { ...message, body: "x".repeat(4000) })).toEqual({ type: "too-large" });
  });
});
