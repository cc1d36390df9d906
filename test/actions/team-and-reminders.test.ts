// Joining and leaving, the reminders that follow the status clocks, and what waits for the relay.

import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { changeReminders } from "../../src/actions/change-reminders.ts";
import { checkRelay } from "../../src/actions/check-relay.ts";
import { flushOutbox } from "../../src/actions/flush-outbox.ts";
import { readInviteLink, toInviteLink, toRelayOrigin } from "../../src/actions/invite-link.ts";
import { createTeam, joinTeam, leaveTeam } from "../../src/actions/join-team.ts";
import { readMembership } from "../../src/actions/membership.ts";
import { readSubscription } from "../../src/actions/push-record.ts";
import { ackParcel, putParcels, reminderParcel, snoozeParcel } from "../../src/actions/put-parcel.ts";
import { queueReminders } from "../../src/actions/queue-reminders.ts";
import { refreshSubscription } from "../../src/actions/refresh-subscription.ts";
import type { IncidentId, Instant } from "../../src/domain/ids.ts";
import type { IncidentSummary } from "../../src/domain/summary.ts";
import { START } from "../kit/ports.ts";
import {
  createTestRelayPorts,
  OTHER_VAPID_KEY,
  ok,
  refused,
  type TestRelayPorts,
  unreachable,
  VAPID_KEY,
} from "../kit/relay-ports.ts";
import { ADMIN, DEVICE, INVITE, joined, member, RELAY } from "../kit/some-team.ts";
import { summaryOf } from "../worker/kit/push-needs.ts";

const MIN = 60_000;
const at = (minutes: number): Instant => (START + minutes * MIN) as Instant;
let ports: TestRelayPorts;
let now: number;
beforeEach(() => {
  ports = createTestRelayPorts();
  now = START;
});
const clock = (): number => now;
const answer = {
  teamId: "team-1",
  deviceId: "phone-1",
  deviceToken: DEVICE,
  zone: "Europe/Berlin",
  vapidPublicKey: VAPID_KEY,
};
const joining = { name: "Ana’s phone", roles: ["ic"] as const, at: START };

describe("a team", () => {
  it("is joined by its invite, and known from then on", async () => {
    ports.replies.set("POST /api/join", ok(answer));
    const outcome = await joinTeam(ports, { relay: RELAY, inviteToken: INVITE }, joining);
    expect(outcome.type).toBe("joined");
    expect(ports.asked[0]).toMatchObject({
      relay: RELAY,
      call: { token: INVITE, body: { name: "Ana’s phone", roles: ["ic"] } },
    });
    expect(await readMembership(ports.kept)).toEqual(member);
  });

  it("is made with the setup code, and keeps what it needs to invite others", async () => {
    ports.replies.set("POST /api/teams", ok({ teamId: "team-1", adminToken: ADMIN, inviteToken: INVITE }));
    ports.replies.set("POST /api/join", ok(answer));
    await createTeam(ports, { relay: RELAY, setupCode: "op_code", zone: "Europe/Berlin" }, joining);
    expect(ports.asked.map(({ call }) => call.token)).toEqual(["op_code", INVITE]);
    expect((await readMembership(ports.kept))?.admin).toEqual({ adminToken: ADMIN, inviteToken: INVITE });
  });

  it.each([
    ["refused", refused(401, "This invite is not valid any more.")],
    ["unreachable", unreachable],
  ])("is not joined where that is %s, and the one before stays", async (_name, reply) => {
    await joined(ports.kept, { teamId: "before" });
    ports.replies.set("POST /api/join", reply);
    expect(await joinTeam(ports, { relay: RELAY, inviteToken: INVITE }, joining)).toEqual(reply);
    expect((await readMembership(ports.kept))?.teamId).toBe("before");
  });

  it.each([
    ["is told", ok(true), true],
    ["has removed this phone before", refused(401, "Unknown."), true],
    ["can't be told", unreachable, false],
  ])("is forgotten when it is left, token and all, where the relay %s", async (_name, reply, isKnown) => {
    await joined(ports.kept);
    ports.replies.set("DELETE /api/device", reply);
    await ports.outbox.put(ackParcel("push-1", "received", START), START);
    await ports.outbox.put(snoozeParcel("incident-1" as IncidentId, START, at(5)), START);
    expect(await leaveTeam(ports)).toBe(isKnown);
    expect(await readMembership(ports.kept)).toBeNull();
    expect((await ports.outbox.list()).map(({ type }) => type)).toEqual(["snooze"]);
  });
});

describe("an invite link", () => {
  it("holds relay and secret after the #, and is read wherever it was made", () => {
    const invite = { relay: RELAY, inviteToken: INVITE };
    const link = toInviteLink("https://app.example", invite);
    expect(new URL(link).pathname).toBe("/join");
    expect(new URL(link).search).toBe("");
    expect(readInviteLink(` ${link}\n`)).toEqual(invite);
  });

  it.each([
    "",
    "hello",
    "https://a.example/join",
    "https://a.example/join#relay=x",
    `https://a.example/join#invite=${INVITE}`,
    `https://a.example/join#relay=http%3A%2F%2Fevil.example&invite=${INVITE}`,
    `https://a.example/join#relay=javascript%3Aalert(1)&invite=${INVITE}`,
    `https://a.example/join#relay=%E0%A4%A&invite=${INVITE}`,
    `https://a.example/join#relay=${RELAY}&invite=in_short`,
  ])("that is none is refused: %s", (link) => {
    expect(readInviteLink(link)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void readInviteLink(`https://a.example/join#${text}`)));
  });

  it.each([
    ["relay.example", "https://relay.example"],
    ["https://Relay.example:8443/", "https://relay.example:8443"],
    ["http://localhost:3000", "http://localhost:3000"],
    ["http://relay.example", null],
    ["https://user@relay.example", null],
    ["https://relay.example/path", null],
  ])("takes %s for the relay %s", (text, origin) => expect(toRelayOrigin(text)).toBe(origin));
});

describe("reminders", () => {
  const bodies = (): readonly unknown[] =>
    ports.asked.filter(({ call }) => call.path.startsWith("/api/reminders/")).map(({ call }) => call.body);
  const look = (...open: readonly Partial<IncidentSummary>[]): Promise<void> =>
    queueReminders(ports, open.map(summaryOf), clock);
  beforeEach(() => ports.replies.set("PUT *", ok({ revision: 1, dueAt: null, applied: true })));

  it("go nowhere without a team", async () => {
    await look({ remindAt: at(20) });
    expect([ports.asked, await ports.outbox.list()]).toEqual([[], []]);
  });

  it("follow the clock: set, moved, cancelled at resolve, each later than the one before", async () => {
    await joined(ports.kept);
    await look({ remindAt: at(20) });
    await look({ remindAt: at(20) });
    await look({ remindAt: at(25) });
    now += MIN;
    await look({ remindAt: null });
    await look();
    const sent = bodies() as readonly { revision: number; dueAt: number | null }[];
    expect(sent.map(({ dueAt }) => dueAt)).toEqual([at(20), at(25), null]);
    const revisions = sent.map(({ revision }) => revision);
    expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
    expect(Math.max(...revisions)).toBeLessThan(2_000_000_000);
  });

  it("carry no text of the incident", async () => {
    await joined(ports.kept);
    await look({ remindAt: at(20), title: "secret words", drill: true });
    expect(JSON.stringify(ports.asked)).not.toContain("secret");
    expect(Object.keys(bodies()[0] as object).sort()).toEqual(["devices", "dueAt", "revision"]);
  });

  it("are cancelled when the incident is over, and never set for one that was withdrawn", async () => {
    await joined(ports.kept);
    await look({ remindAt: at(20) });
    await look();
    await look();
    expect(bodies()).toMatchObject([{ dueAt: at(20) }, { dueAt: null }]);
  });

  it("are cancelled when they are turned off, and set again when they are turned on", async () => {
    await joined(ports.kept);
    await look({ remindAt: at(20) });
    const log = { listOpen: async () => [summaryOf({ remindAt: at(20) })] };
    await changeReminders(ports, log, false, clock);
    await changeReminders(ports, log, true, clock);
    expect(bodies()).toMatchObject([{ dueAt: at(20) }, { dueAt: null }, { dueAt: at(20) }]);
  });

  it("that moved with no network go out as the newest alone", async () => {
    await joined(ports.kept);
    ports.replies.set("PUT *", unreachable);
    await look({ remindAt: at(20) });
    await look({ remindAt: at(25) });
    await look({ remindAt: at(30) });
    expect(await ports.outbox.list()).toMatchObject([{ dueAt: at(30) }]);
    ports.asked.length = 0;
    ports.replies.set("PUT *", ok({ revision: 1, dueAt: null, applied: true }));
    expect(await flushOutbox(ports, clock)).toBe("done");
    expect(bodies()).toMatchObject([{ dueAt: at(30) }]);
    expect(await ports.outbox.list()).toEqual([]);
  });
});

describe("what waits", () => {
  const id = (name: string): IncidentId => name as IncidentId;

  it("stops at a relay that can't answer now, and keeps the order", async () => {
    await joined(ports.kept);
    const parcels = ["a", "b"].map((name, index) => reminderParcel(id(name), index + 1, at(20)));
    await putParcels(ports, parcels, clock);
    expect(ports.asked).toHaveLength(1);
    expect((await ports.outbox.list()).map(({ key }) => key)).toEqual(["reminder/a", "reminder/b"]);
    expect(ports.woken).toEqual(["online"]);
  });

  it("goes past what is refused, which stays with its reason and is not asked again", async () => {
    await joined(ports.kept);
    ports.replies.set("PUT /api/reminders/a", refused(403, "Not yours."));
    ports.replies.set("PUT /api/reminders/b", ok({ revision: 2, dueAt: null, applied: true }));
    await putParcels(ports, [reminderParcel(id("a"), 1, at(20)), reminderParcel(id("b"), 2, at(20))], clock);
    await flushOutbox(ports, clock);
    expect(await ports.outbox.list()).toMatchObject([
      { key: "reminder/a", refused: { status: 403, message: "Not yours.", at: START } },
    ]);
    expect(ports.asked).toHaveLength(2);
  });

  it("doesn't lose a newer reminder to the answer for an older one", async () => {
    await joined(ports.kept);
    ports.replies.set("PUT *", () => {
      void ports.outbox.put(reminderParcel(id("a"), 2, at(30)), START);
      return ok({ revision: 1, dueAt: at(20), applied: true });
    });
    await ports.outbox.put(reminderParcel(id("a"), 1, at(20)), START);
    await flushOutbox(ports, clock);
    expect(await ports.outbox.list()).toMatchObject([{ revision: 2, dueAt: at(30) }]);
  });
});

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
