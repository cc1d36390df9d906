// The subscription is confirmed, made again and explained; the check compares the clocks.

import { beforeEach, describe, expect, it } from "vitest";
import { checkRelay } from "../../../src/actions/relay-link/check-relay.ts";
import { readMembership } from "../../../src/actions/relay-link/membership.ts";
import { readSubscription } from "../../../src/actions/relay-link/push-record.ts";
import { refreshSubscription } from "../../../src/actions/relay-link/refresh-subscription.ts";
import { leaveTeam } from "../../../src/actions/team/join-team.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { START } from "../../kit/app/ports.ts";
import {
  createTestRelayPorts,
  OTHER_VAPID_KEY,
  ok,
  refused,
  type TestRelayPorts,
  unreachable,
  VAPID_KEY,
} from "../../kit/app/relay-ports.ts";
import { joined, RELAY } from "../../kit/app/some-team.ts";

const MIN = 60_000;
const at = (minutes: number): Instant => (START + minutes * MIN) as Instant;
let ports: TestRelayPorts;
let now: number;
beforeEach(() => {
  ports = createTestRelayPorts();
  now = START;
});
const clock = (): number => now;

describe("the subscription", () => {
  const info = (vapidPublicKey: string) =>
    ok({ relay: "first90", version: 1, vapidPublicKey, now: START, opensTeams: false });
  beforeEach(async () => {
    await joined(ports.kept);
    ports.browser.permission = "granted";
    ports.replies.set("GET /api/info", info(VAPID_KEY));
    ports.replies.set("PUT /api/subscription", ok(true));
  });

  it("is confirmed at each opening, and its age counts from the first", async () => {
    expect(await refreshSubscription(ports, clock)).toEqual({ type: "confirmed" });
    now += 60 * MIN;
    await refreshSubscription(ports, clock);
    expect(await readSubscription(ports.kept)).toMatchObject({ since: START, confirmedAt: at(60), refused: null });
    expect(ports.browser.asks).toBe(0);
  });

  it("is made anew when the relay's key has changed", async () => {
    await refreshSubscription(ports, clock);
    ports.replies.set("GET /api/info", info(OTHER_VAPID_KEY));
    now += 60 * MIN;
    await refreshSubscription(ports, clock);
    expect(ports.asked.at(-1)?.call.body).toMatchObject({ vapidPublicKey: OTHER_VAPID_KEY });
    expect(await readSubscription(ports.kept)).toMatchObject({ vapidPublicKey: OTHER_VAPID_KEY, since: at(60) });
    expect((await readMembership(ports.kept))?.vapidPublicKey).toBe(OTHER_VAPID_KEY);
  });

  it("tells why the relay would not have it", async () => {
    ports.replies.set("PUT /api/subscription", refused(422, "This push service is not on the list."));
    expect(await refreshSubscription(ports, clock)).toMatchObject({ type: "refused", status: 422 });
    expect((await readSubscription(ports.kept))?.refused).toBe("This push service is not on the list.");
  });

  it("brings back no team that was left meanwhile", async () => {
    ports.replies.set("GET /api/info", () => {
      void leaveTeam(ports);
      return info(OTHER_VAPID_KEY);
    });
    expect(await refreshSubscription(ports, clock)).toEqual({ type: "no-team" });
    expect(await readMembership(ports.kept)).toBeNull();
    expect(await readSubscription(ports.kept)).toBeNull();
  });

  it.each([
    ["timeout", { type: "timeout" }],
    ["denied", { type: "denied" }],
    ["a browser's error", { type: "failed", detail: "AbortError" }],
  ] as const)("passes on what is in the way: %s", async (_name, outcome) => {
    ports.browser.subscribe = () => outcome;
    expect(await refreshSubscription(ports, clock)).toEqual(outcome);
  });

  it("asks nothing of anybody without permission or team", async () => {
    ports.browser.permission = "default";
    expect(await refreshSubscription(ports, clock)).toEqual({ type: "not-allowed" });
    expect(await refreshSubscription(createTestRelayPorts(), clock)).toEqual({ type: "no-team" });
    expect(ports.asked).toEqual([]);
  });

  it("the check compares the clocks", async () => {
    now = START + 45_000;
    expect((await checkRelay(ports, RELAY, clock)).clockMs).toBe(45_000 - 21);
    expect(await checkRelay(createTestRelayPorts(), RELAY, clock)).toEqual({ answer: unreachable, clockMs: null });
  });
});
