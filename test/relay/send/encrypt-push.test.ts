// What the relay encrypts is what the standard says, opens on any phone, and says nothing by its length.

import { createECDH } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PushData, toPushPayload } from "../../../src/formats/relay/push-payload.ts";
import { encryptPush } from "../../../src/relay/send/encrypt-push.ts";
import { sealRecord } from "../../../src/relay/send/seal-record.ts";
import { createPhone } from "../kit/open-push.ts";

const isQuick = import.meta.env.MODE === "quick";

/** RFC 8291, section 5 and appendix A. Frozen. */
const example = {
  text: "When I grow up, I want to be a watermelon",
  senderPrivate: "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw",
  d: "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94",
  p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
  auth: "BTBZMqHH6r4Tts7J_aSIgg",
  salt: "DGv6ra1nlYgDCS1FRnbzlw",
  body: "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
};
const from = (text: string): Buffer => Buffer.from(text, "base64url");

describe("the standard's own example", () => {
  test("is made byte for byte", () => {
    const sender = createECDH("prime256v1");
    sender.setPrivateKey(from(example.senderPrivate));
    const receiver = { publicKey: from(example.p256dh), auth: from(example.auth) };
    const record = Buffer.from(`${example.text}\x02`);
    expect(sealRecord(receiver, record, sender, from(example.salt)).toString("base64url")).toBe(example.body);
  });

  test("is read by the phone of these tests", async () => {
    const phone = await createPhone(example);
    expect(phone.keys).toEqual({ p256dh: example.p256dh, auth: example.auth });
    expect(await phone.open(from(example.body))).toEqual({ text: example.text, padding: 0 });
  });
});

const sealed = (keys: { readonly p256dh: string; readonly auth: string }, text: string): Buffer => {
  const encrypted = encryptPush(keys, text);
  if (!encrypted.ok) throw new Error(encrypted.reason);
  return encrypted.body;
};

test("any text opens on its phone and no other, and differs each time", async () => {
  const [phone, other] = await Promise.all([createPhone(), createPhone()]);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 1000 }), fc.boolean(), async (text, isFresh) => {
      const receiver = isFresh ? await createPhone() : phone;
      const wellFormed = text.toWellFormed();
      const [body, again] = [sealed(receiver.keys, wellFormed), sealed(receiver.keys, wellFormed)];
      expect((await receiver.open(body)).text).toBe(wellFormed);
      await expect(other.open(body)).rejects.toThrow();
      expect(body.subarray(0, 16)).not.toEqual(again.subarray(0, 16));
      expect(body.subarray(21, 86)).not.toEqual(again.subarray(21, 86));
    }),
    { numRuns: isQuick ? 30 : 300 },
  );
});

test("a body with one bit changed opens nowhere", async () => {
  const phone = await createPhone();
  const body = sealed(phone.keys, "x");
  await fc.assert(
    fc.asyncProperty(fc.nat(body.length * 8 - 1), async (bit) => {
      const byte = Math.floor(bit / 8);
      // The record size is only a bound.
      fc.pre(byte < 16 || byte >= 20);
      const changed = Buffer.from(body);
      changed[byte] = (changed[byte] ?? 0) ^ (1 << (bit % 8));
      await expect(phone.open(changed)).rejects.toThrow();
    }),
    { numRuns: isQuick ? 50 : 500 },
  );
});

describe("the length", () => {
  const long = "x".repeat(64);
  const latest = 253_402_300_799_999;
  const kinds: readonly PushData[] = [
    { kind: "test", pushId: "p", sentAt: 1 },
    { kind: "test", pushId: long, sentAt: latest },
    { kind: "update-due", incidentId: "i", revision: 0, dueAt: 1, pushId: "p" },
    { kind: "update-due", incidentId: long, revision: Number.MAX_SAFE_INTEGER, dueAt: latest, pushId: long },
    { kind: "drill", drillId: "d", index: 0, scenario: null, firedAt: 1, pushId: "p" },
    { kind: "drill", drillId: long, index: 4, scenario: long, firedAt: latest, pushId: long },
  ];
  const origins = ["https://a.io", "https://first90.example.org:8443", `https://${`${"a".repeat(60)}.`.repeat(4)}io`];

  test("is the same for all kinds of push, however long ids and addresses are", async () => {
    const phone = await createPhone();
    const bodies = kinds.flatMap((data) =>
      origins.map((origin) => sealed(phone.keys, JSON.stringify(toPushPayload(data, origin, "x".repeat(22))))),
    );
    expect(new Set(bodies.map(({ length }) => length))).toEqual(new Set([86 + 2048 + 16]));
    for (const body of bodies) expect(JSON.parse((await phone.open(body)).text)).toMatchObject({ web_push: 8030 });
  });

  test.each([
    ["nothing", 0, 2150],
    ["the most that fits", 2047, 2150],
    ["one byte more", 2048, 4096],
    ["the most that a service takes", 3993, 4096],
  ])("of %s", async (_, bytes, length) => {
    const phone = await createPhone();
    const body = sealed(phone.keys, "x".repeat(bytes));
    expect(body).toHaveLength(length);
    expect((await phone.open(body)).text).toHaveLength(bytes);
  });

  test("counts bytes, not characters, and ends at 4,096", async () => {
    const { keys } = await createPhone();
    expect(encryptPush(keys, "x".repeat(3994))).toEqual({ ok: false, reason: "too-large" });
    expect(encryptPush(keys, "€".repeat(1332))).toEqual({ ok: false, reason: "too-large" });
  });
});

describe("keys that no phone has", () => {
  const { p256dh, auth } = example;
  const changed = (change: (point: Buffer) => Buffer): string => change(from(p256dh)).toString("base64url");
  test.each([
    ["no key", { p256dh: "", auth }],
    ["no secret", { p256dh, auth: "" }],
    ["a key that is a byte short", { p256dh: changed((point) => point.subarray(0, 64)), auth }],
    ["a key that is a byte long", { p256dh: changed((point) => Buffer.concat([point, Buffer.alloc(1)])), auth }],
    ["a compressed point", { p256dh: changed((p) => Buffer.from([2, ...p.subarray(1, 33)])), auth }],
    ["a hybrid point", { p256dh: changed((p) => Buffer.from([6 + ((p[64] ?? 0) & 1), ...p.subarray(1)])), auth }],
    ["the point at infinity", { p256dh: "A".repeat(87), auth }],
    ["zeros for a point", { p256dh: `B${"A".repeat(86)}`, auth }],
    ["ones for a point", { p256dh: `BP${"_".repeat(84)}w`, auth }],
    [
      "a point beside the curve",
      { p256dh: changed((p) => Buffer.from([...p.subarray(0, 64), (p[64] ?? 0) ^ 1])), auth },
    ],
    ["a secret that is a byte short", { p256dh, auth: from(auth).subarray(1).toString("base64url") }],
    [
      "a secret that is a byte long",
      { p256dh, auth: Buffer.concat([from(auth), Buffer.alloc(1)]).toString("base64url") },
    ],
    ["something else altogether", { p256dh: "🔑".repeat(30), auth: "\0\0\0" }],
  ])("%s", (_, keys) => expect(encryptPush(keys, "x")).toEqual({ ok: false, reason: "keys" }));

  test("random ones never throw, and a body that comes of them is whole", () => {
    const key = fc.oneof(fc.uint8Array({ minLength: 65, maxLength: 65 }), fc.uint8Array({ maxLength: 200 }));
    return fc.assert(
      fc.property(key, fc.uint8Array({ minLength: 14, maxLength: 18 }), (point, secret) => {
        if (point.length > 0) point[0] = 4;
        const keys = {
          p256dh: Buffer.from(point).toString("base64url"),
          auth: Buffer.from(secret).toString("base64url"),
        };
        const encrypted = encryptPush(keys, "x");
        expect(encrypted.ok ? encrypted.body.length : encrypted.reason).toSatisfy((it) => it === "keys" || it === 2150);
      }),
      { numRuns: isQuick ? 100 : 1000 },
    );
  });
});
