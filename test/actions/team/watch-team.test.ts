// What the open page does on its own: it resends what the relay could not take, and finishes what was left undone.

import { beforeEach, describe, expect, it } from "vitest";
import type { RelayAnswer } from "../../../src/actions/ports/relay-ports.ts";
import { enqueue, reminderMessage } from "../../../src/actions/relay-link/enqueue.ts";
import { readSubscription } from "../../../src/actions/relay-link/push-record.ts";
import { checkCommitment, recordCommitments } from "../../../src/actions/surprise/fairness.ts";
import { createTeamLink } from "../../../src/actions/team/team-link.ts";
import { type WatchNeeds, watchTeam } from "../../../src/actions/team/watch-team.ts";
import type { IncidentId, Instant } from "../../../src/domain/fact/ids.ts";
import { createTestPorts } from "../../kit/app/ports.ts";
import { createTestRelayPorts, ok, type TestRelayPorts, unreachable, VAPID_KEY } from "../../kit/app/relay-ports.ts";
import { joined } from "../../kit/app/some-team.ts";

let ports: TestRelayPorts;
/** The page's timer, and its return to the screen. */
let tick: () => void;
let comeBack: () => void;
const settle = (): Promise<void> => new Promise((done) => setTimeout(done));
const until = async (isDone: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isDone())) await settle();
};

const open = async (): Promise<void> => {
  const page = createTestPorts();
  const none = { set: () => undefined, onReturn: () => undefined };
  const needs: WatchNeeds = {
    ports: page,
    sessions: { open: async () => null, onChange: () => undefined },
    drillTimer: {
      set: (_, callback) => (tick = callback),
      onReturn: (callback) => (comeBack = callback),
    },
    reminderTimer: none,
    drillWords: { title: "", body: "" },
  };
  await watchTeam(createTeamLink(ports), needs);
};
const isUp = (): void => {
  const info = { relay: "first90", version: 1, vapidPublicKey: VAPID_KEY, now: 1, opensTeams: false };
  ports.replies.set("GET /api/info", ok(info));
  ports.replies.set("PUT *", ok({ revision: 1, dueAt: null, applied: true }));
};
const count = (path: string): number => ports.asked.filter(({ call }) => call.path.startsWith(path)).length;

beforeEach(async () => {
  ports = createTestRelayPorts();
  ports.browser.permission = "granted";
  await joined(ports.kept);
});

describe("the open page", () => {
  it("tries again what waits for a relay that was down, without a tap or a change of network", async () => {
    await open();
    await enqueue(ports, [reminderMessage("i" as IncidentId, 1, 5 as Instant)], () => 1);
    await until(async () => (await ports.outbox.list()).length === 1);
    isUp();
    await until(async () => {
      tick();
      return (await ports.outbox.list()).length === 0;
    });
  });

  it("brings the relay its subscription once it is there, and then leaves it alone until the page comes back much later", async () => {
    await open();
    expect((await readSubscription(ports.kept))?.confirmedAt).toBeNull();
    isUp();
    tick();
    await until(async () => ((await readSubscription(ports.kept))?.confirmedAt ?? null) !== null);
    const asked = count("/api/subscription");
    tick();
    comeBack();
    await settle();
    expect(count("/api/subscription")).toBe(asked);
    const { now } = Date;
    Date.now = () => now() + 11 * 60_000;
    try {
      comeBack();
      await until(() => count("/api/subscription") > asked);
    } finally {
      Date.now = now;
    }
  });

  it("asks nobody while there is no network", async () => {
    await open();
    ports.isOnline.set(false);
    const asked = ports.asked.length;
    tick();
    await settle();
    expect(ports.asked).toHaveLength(asked);
  });
});

describe("the seal of a drill", () => {
  const opening = { momentAt: 7, nonce: "n" };
  const commitment = "print of d.0.7.n";
  const listed = (state: string, seal: string): RelayAnswer<unknown> =>
    ok({ drills: [{ drillId: "d", firings: [{ index: 0, state, commitment: seal }] }] });
  const check = (seal: string) => checkCommitment(ports, "d", { index: 0, commitment: seal, opening });

  it("that this phone kept while the drill was armed holds", async () => {
    ports.replies.set("GET /api/drills", listed("armed", commitment));
    await recordCommitments(ports);
    expect(await check(commitment)).toBe("holds");
  });

  it("that the relay changed afterwards, together with the moment, is found out", async () => {
    ports.replies.set("GET /api/drills", listed("armed", "print of d.0.6.n"));
    await recordCommitments(ports);
    ports.replies.set("GET /api/drills", listed("armed", commitment));
    await recordCommitments(ports);
    expect(await check(commitment)).toBe("broken");
  });

  it("that this phone saw only afterwards fits, which is less", async () => {
    ports.replies.set("GET /api/drills", listed("fired", commitment));
    await recordCommitments(ports);
    expect(await check(commitment)).toBe("fits");
    expect(await check("another")).toBe("broken");
  });

  it("is asked for by nobody without a team, and a relay that is down changes nothing", async () => {
    ports.replies.set("GET /api/drills", unreachable);
    await recordCommitments(ports);
    const alone = createTestRelayPorts();
    await recordCommitments(alone);
    expect([ports.asked.length, alone.asked.length]).toEqual([1, 0]);
  });
});
