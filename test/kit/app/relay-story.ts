// What a relay answers in a small team: two phones, one armed drill and one that has fired.

import { createHash } from "node:crypto";
import type { FakeRelay } from "../browser/fake-relay.ts";

const token = (prefix: string): string => `${prefix}_${"t".repeat(43)}`;
export const storyTokens = { setup: token("op"), admin: token("ad"), invite: token("in"), device: token("dv") };
/** A point on P-256, so that a browser accepts it. */
const STORY_KEY = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

const MIN = 60_000;

/** Teaches the relay a team whose first phone is this one; `now` is its clock. */
export const tellStory = ({ replies }: FakeRelay, now: () => number = Date.now): void => {
  const ok = (body: unknown, status = 200) => ({ status, body });
  replies.set("GET /api/info", () =>
    ok({ relay: "first90", version: 1, vapidPublicKey: STORY_KEY, now: now(), opensTeams: false }),
  );
  replies.set(
    "POST /api/teams",
    ok({ teamId: "team-1", adminToken: storyTokens.admin, inviteToken: storyTokens.invite }, 201),
  );
  replies.set(
    "POST /api/join",
    ok(
      {
        teamId: "team-1",
        deviceId: "phone-1",
        deviceToken: storyTokens.device,
        zone: "Europe/Berlin",
        vapidPublicKey: STORY_KEY,
      },
      201,
    ),
  );
  const phone = (id: string, name: string, change: object) => ({
    id,
    name,
    roles: ["ic"],
    subscribedAt: now() - 600 * MIN,
    lastSentAt: now() - 41 * MIN,
    lastReceivedAt: now() - 41 * MIN,
    state: "reachable",
    ...change,
  });
  replies.set("GET /api/team", () =>
    ok({
      teamId: "team-1",
      deviceId: "phone-1",
      zone: "Europe/Berlin",
      now: now(),
      devices: [
        phone("phone-1", "Ana’s phone", {}),
        phone("phone-2", "Ben’s phone", { roles: ["ops", "scribe"], lastReceivedAt: now() - 3 * 1440 * MIN }),
        phone("phone-3", "On-call tablet in the war room", { roles: [], lastReceivedAt: null, state: "never" }),
        phone("phone-4", "Cara’s phone", { roles: ["comms"], state: "gone" }),
      ],
    }),
  );
  const seal = (momentAt: number): string => createHash("sha256").update(`drill-1.0.${momentAt}.nonce`).digest("hex");
  const momentAt = now() - 30 * MIN;
  const drill = { armedBy: "phone-2", hours: [22, 6], weekdays: [1, 2, 3, 4, 5], gapMinutes: 240, devices: null };
  const sealed = { firedAt: null, scenario: null, opening: null, acks: [], takenBy: null, takenAt: null };
  replies.set("GET /api/drills", () =>
    ok({
      drills: [
        {
          ...drill,
          drillId: "drill-2",
          armedAt: now() - 60 * MIN,
          from: now() - 60 * MIN,
          to: now() + 5 * 1440 * MIN,
          count: 3,
          firings: [0, 1, 2].map((index) => ({ ...sealed, index, state: "armed", commitment: seal(index) })),
        },
        {
          ...drill,
          drillId: "drill-1",
          armedAt: now() - 1440 * MIN,
          from: now() - 1440 * MIN,
          to: now() - 20 * MIN,
          count: 2,
          firings: [
            {
              index: 0,
              state: "fired",
              commitment: seal(momentAt),
              firedAt: momentAt + 40,
              scenario: "checkout-payments",
              opening: { nonce: "nonce", momentAt },
              acks: [
                { deviceId: "phone-1", afterMs: 21_400 },
                { deviceId: "phone-2", afterMs: 65_000 },
              ],
              takenBy: "phone-1",
              takenAt: momentAt + 30_000,
            },
            { ...sealed, index: 1, state: "missed", commitment: seal(1) },
          ],
        },
      ],
    }),
  );
  replies.set("PUT /api/subscription", { status: 204 });
  replies.set("POST /api/acks", { status: 204 });
  replies.set("POST /api/test-push", () => ok({ pushId: "push-test", sentAt: now() }, 202));
  replies.set("POST /api/drills", ok({ drillId: "drill-9", firings: [{ index: 0, commitment: seal(9) }] }, 201));
  replies.set("POST /api/drills/drill-1/0/ack", ok({ afterMs: 21_400 }));
  replies.set("POST /api/drills/drill-1/0/take", ok({ takenBy: "phone-1", first: true }));
};
