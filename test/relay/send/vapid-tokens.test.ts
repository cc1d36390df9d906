// Tokens are reused per origin, renewed in time, and pass a push service's check.

import { describe, expect, test } from "vitest";
import webPush from "web-push";
import { createVapidTokens } from "../../../src/relay/send/vapid-tokens.ts";
import { vapidFault } from "../kit/verify-vapid.ts";

const keys = { ...webPush.generateVAPIDKeys(), subject: "mailto:ops@example.com" };
const HOUR = 3_600_000;
const origin = "https://localhost:8443";

describe("a token", () => {
  test("passes for its origin with its port, and no other", () => {
    const header = createVapidTokens(keys).headerFor(origin);
    const fault = (where: string, key: string | null = keys.publicKey) => vapidFault(header, where, key, Date.now());
    expect(fault(origin)).toBeNull();
    expect(fault("https://localhost")).toBe("the audience is https://localhost:8443");
    expect(fault(origin, webPush.generateVAPIDKeys().publicKey)).toBe("another key than the subscription's");
    expect(vapidFault(header.replace(/\.[\w-]+,/, ".AAAA,"), origin, null, Date.now())).toBe(
      "the signature does not fit",
    );
    expect(vapidFault(header, origin, null, Date.now() + 13 * HOUR)).toBe("the token has run out");
  });

  test("is signed once for all pushes to a service", () => {
    const tokens = createVapidTokens(keys);
    expect(tokens.headerFor(origin)).toBe(tokens.headerFor(origin));
    expect(tokens.headerFor(origin)).not.toBe(tokens.headerFor("https://fcm.googleapis.com"));
  });

  test.each([
    ["shortly before it runs out", 11 * HOUR + 1],
    ["when the clock was set back", -HOUR],
  ])("is renewed %s", (_, passedMs) => {
    const startedAt = Date.now();
    let now = startedAt;
    const tokens = createVapidTokens(keys, () => now);
    const first = tokens.headerFor(origin);
    now = startedAt + 10 * HOUR;
    expect(tokens.headerFor(origin)).toBe(first);
    now = startedAt + passedMs;
    expect(tokens.headerFor(origin)).not.toBe(first);
  });

  test("is signed anew after the service refused it", () => {
    const tokens = createVapidTokens(keys);
    const first = tokens.headerFor(origin);
    tokens.forget(origin, first);
    const second = tokens.headerFor(origin);
    expect(second).not.toBe(first);
    // Other pushes carried the first one too, and hear later that it was refused.
    tokens.forget(origin, first);
    expect(tokens.headerFor(origin)).toBe(second);
  });
});
