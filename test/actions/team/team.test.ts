// Joining a team by its invite, making one, leaving it.

import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { ackMessage, snoozeMessage } from "../../../src/actions/relay-link/enqueue.ts";
import { readMembership } from "../../../src/actions/relay-link/membership.ts";
import { readInviteLink, toInviteLink, toRelayOrigin } from "../../../src/actions/team/invite-link.ts";
import { createTeam, joinTeam, leaveTeam } from "../../../src/actions/team/join-team.ts";
import { readJoinLink } from "../../../src/actions/team/read-join-link.ts";
import type { IncidentId, Instant } from "../../../src/domain/fact/ids.ts";
import { toSetupLink } from "../../../src/formats/relay/setup-link.ts";
import { START } from "../../kit/app/ports.ts";
import {
  createTestRelayPorts,
  ok,
  refused,
  type TestRelayPorts,
  unreachable,
  VAPID_KEY,
} from "../../kit/app/relay-ports.ts";
import { ADMIN, DEVICE, INVITE, joined, member, RELAY } from "../../kit/app/some-team.ts";
import { disguises } from "../../kit/links/disguises.ts";

const MIN = 60_000;
const at = (minutes: number): Instant => (START + minutes * MIN) as Instant;
let ports: TestRelayPorts;
beforeEach(() => {
  ports = createTestRelayPorts();
});
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
    await ports.outbox.put(ackMessage("push-1", "received", START), START);
    await ports.outbox.put(snoozeMessage("incident-1" as IncidentId, START, at(5)), START);
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

  describe.each(disguises)("disguised by %s", (_name, dress) => {
    it.each([undefined, "Payments", "R&D (EU): 50% of us"])("is found, also for the team %s", (team) => {
      const invite = { relay: RELAY, inviteToken: INVITE, ...(team && { team }) };
      const text = dress(toInviteLink("https://app.example", invite));
      expect(readJoinLink(text), text).toEqual({ type: "invite", invite });
    });

    it("is found as the link of an operator", () => {
      const setupCode = `op_${"k-_9".repeat(11).slice(0, 43)}`;
      const text = dress(toSetupLink("https://app.example", setupCode));
      expect(readJoinLink(text), text).toEqual({ type: "setup", setupCode });
    });
  });

  it("of an older version, with the team at its end, is read as well", () => {
    const link = `https://a.example/join#relay=${encodeURIComponent(RELAY)}&invite=${INVITE}&team=R%26D%20(EU)`;
    for (const text of [link, `${link}\nAna`, `<${link}>`, `[${link}]`])
      expect(readInviteLink(text)).toEqual({
        relay: RELAY,
        inviteToken: INVITE,
        team: expect.stringMatching(/^R&D \(EU/),
      });
  });

  it("to one of two teams isn't chosen by chance", () => {
    const [one, other] = [INVITE, `in_${"z".repeat(43)}`].map((inviteToken) =>
      toInviteLink("https://app.example", { relay: RELAY, inviteToken }),
    );
    expect(readJoinLink(`${one}\n${other}`)).toEqual({ type: "several" });
    expect(readJoinLink(`${one} or ${one}`)?.type).toBe("invite");
  });

  it("that was cut is none", () => {
    const link = toInviteLink("https://app.example", { relay: RELAY, inviteToken: INVITE, team: "Payments" });
    for (let cut = 1; cut < link.length; cut += 1) {
      expect(readJoinLink(link.slice(0, -cut))).toBeNull();
      expect(readJoinLink(`${link.slice(0, -cut)}. Cheers from Ana, who is on call tonight and tomorrow`)).toBeNull();
    }
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
