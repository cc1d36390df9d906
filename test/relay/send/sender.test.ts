// The sender against a push service on this machine: what arrives, and the outcome of each fault.

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import webPush from "web-push";
import { type PushData, toPushPayload } from "../../../src/formats/relay/push-payload.ts";
import { createEndpointPolicy } from "../../../src/relay/send/endpoint-policy.ts";
import { createSender, type Sender } from "../../../src/relay/send/sender.ts";
import { topicOf } from "../../../src/relay/send/topic.ts";
import type { Transport } from "../../../src/relay/send/transport.ts";
import { createBrowserKeys } from "../kit/browser-keys.ts";
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

  test.each([401, 403])("%i is asked again once, with a new token", async (code) => {
    const phone = service.subscribe(keys.publicKey);
    phone.fault(status(code), 1);
    expect(await sender.send(targetOf(phone), message)).toEqual({ type: "sent" });
    expect([phone.requests(), phone.received.length]).toEqual([2, 1]);
    phone.fault(status(code));
    expect(await sender.send(targetOf(phone), message)).toEqual({ type: "refused", reason: String(code) });
    expect(phone.requests()).toBe(4);
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

  test("is asked about again too, which costs the tokens of others nothing", async () => {
    const [bad, good] = [service.subscribe("B".repeat(87)), service.subscribe(keys.publicKey)];
    const pushes = Array.from({ length: 20 }, (_, index) => sender.send(targetOf(index % 2 ? bad : good), message));
    expect(new Set((await Promise.all(pushes)).map(({ type }) => type))).toEqual(new Set(["sent", "refused"]));
    expect([good.requests(), good.received.length, bad.requests()]).toEqual([10, 10, 20]);
  });

  test("a message beyond 4096 bytes is our defect", async () => {
    const phone = service.subscribe(keys.publicKey);
    expect(await sender.send(targetOf(phone), { ...message, body: "x".repeat(4000) })).toEqual({ type: "too-large" });
  });
});

describe("on the wire", () => {
  const sentBy = async (answers: readonly { status: number; afterMs?: number }[], text = body) => {
    const requests: { authorization: string; bytes: number }[] = [];
    let steadyMs = performance.now();
    const steady = vi.spyOn(performance, "now").mockImplementation(() => steadyMs);
    const transport: Transport = {
      post: async (_, headers, sealed) => {
        requests.push({ authorization: headers.Authorization ?? "", bytes: sealed.length });
        const { status, afterMs = 0 } = answers[requests.length - 1] ?? { status: 201 };
        steadyMs += afterMs;
        return { status, retryAfter: null };
      },
      close: async () => {},
    };
    const phone = { endpoint: "https://web.push.apple.com/x", ...createBrowserKeys() };
    const outcome = await createSender({ keys, transport }).send(phone, { ...message, body: text });
    steady.mockRestore();
    return { outcome, requests };
  };

  test("a refused token isn't sent again", async () => {
    const { outcome, requests } = await sentBy([{ status: 403 }]);
    expect(outcome).toEqual({ type: "sent" });
    expect(new Set(requests.map(({ authorization }) => authorization)).size).toBe(2);
  });

  test("a slow refusal isn't asked about again: the push's time is limited", async () => {
    const { outcome, requests } = await sentBy([{ status: 401, afterMs: 1_000 }]);
    expect([outcome, requests.length]).toEqual([{ type: "refused", reason: "401" }, 1]);
  });

  test("test, drill and reminder have the same number of bytes", async () => {
    const all: readonly PushData[] = [
      data,
      { kind: "drill", drillId: "d1", index: 2, scenario: "checkout-errors", firedAt: 1, pushId: "p1" },
      { kind: "update-due", incidentId: "i1", revision: 7, dueAt: 1, pushId: "p1" },
    ];
    const sizes: number[] = [];
    for (const one of all) {
      const text = JSON.stringify(toPushPayload(one, "https://first90.example", topicOf(one)));
      sizes.push(...(await sentBy([{ status: 201 }], text)).requests.map(({ bytes }) => bytes));
    }
    expect(sizes).toEqual([2150, 2150, 2150]);
  });
});
