// A reminder that the relay didn't take is never taken for one that is in force: the phone goes on from a revision that is
// ahead, or says that another phone has set it.

import { beforeEach, describe, expect, it } from "vitest";
import type { RelayAnswer } from "../../../src/actions/ports/relay-ports.ts";
import { reminderMessage } from "../../../src/actions/relay-link/enqueue.ts";
import { flushOutbox } from "../../../src/actions/relay-link/flush-outbox.ts";
import { queueReminders } from "../../../src/actions/team/reminders.ts";
import type { IncidentId, Instant } from "../../../src/domain/fact/ids.ts";
import { type ReminderBody, revisionAt } from "../../../src/formats/relay/reminder-bodies.ts";
import { START } from "../../kit/app/ports.ts";
import { createTestRelayPorts, ok, type TestRelayPorts } from "../../kit/app/relay-ports.ts";
import { joined } from "../../kit/app/some-team.ts";
import { summaryOf } from "../../worker/kit/push-needs.ts";

const MIN = 60_000;
const DAY_S = 86_400;
const id = "a" as IncidentId;
const at = (minutes: number): Instant => (START + minutes * MIN) as Instant;
let ports: TestRelayPorts;
/** By the phone's clock; the relay's is `aheadMs` ahead of it. */
let now: number;
let aheadMs: number;
let stored: { revision: number; dueAt: number | null } | null;
const relayNow = (): number => now + aheadMs;
const clock = (): number => now;

/** The relay's rule. */
const put = ({ revision, dueAt }: ReminderBody): RelayAnswer<unknown> => {
  const measured = { clock: { aheadMs, withinMs: 20, at: now } };
  if (revision > Math.max(revisionAt(relayNow()) + DAY_S, (stored?.revision ?? 0) + 1)) {
    return { type: "refused", status: 409, message: "Too high.", code: "revision-ahead", ...measured };
  }
  const applied = stored === null || revision > stored.revision;
  if (applied) stored = { revision, dueAt };
  return { ...ok({ ...stored, applied }), ...measured } as RelayAnswer<unknown>;
};

beforeEach(async () => {
  ports = createTestRelayPorts();
  now = START;
  aheadMs = 0;
  stored = null;
  ports.replies.set("GET /api/info", () => ({ ...ok(true), clock: { aheadMs, withinMs: 20, at: now } }) as never);
  ports.replies.set("PUT *", ({ body }) => put(body as ReminderBody));
  await joined(ports.kept);
});
const look = (dueAt: Instant | null): Promise<void> =>
  queueReminders(ports, [summaryOf({ id, remindAt: dueAt })], clock);
const puts = (): number => ports.asked.filter(({ call }) => call.method === "PUT").length;

describe("a reminder", () => {
  it("is taken over from a phone that has numbered it as high as it could", async () => {
    stored = { revision: revisionAt(now) + DAY_S, dueAt: null };
    await look(at(20));
    expect(stored).toEqual({ revision: revisionAt(now) + DAY_S + 1, dueAt: at(20) });
    now += MIN;
    await look(at(25));
    expect(stored).toMatchObject({ dueAt: at(25) });
    expect(await ports.outbox.list()).toEqual([]);
  });

  it("of a phone whose clock is a hundred days ahead goes out by the relay's clock, each time", async () => {
    aheadMs = -100 * DAY_S * 1000;
    for (const minutes of [20, 25, 30]) {
      await look(at(minutes));
      expect(stored?.dueAt).toBe(at(minutes) + aheadMs);
    }
    expect(stored?.revision).toBeLessThanOrEqual(revisionAt(relayNow()) + 2);
  });

  it("numbered while the phone's clock was ahead, and refused for it, is numbered again", async () => {
    await ports.outbox.put(reminderMessage(id, revisionAt(now) + 40 * DAY_S, at(20)), now as Instant);
    expect(await flushOutbox(ports, clock)).toBe("done");
    expect(stored).toEqual({ revision: revisionAt(now), dueAt: at(20) });
    expect([await ports.outbox.list(), puts()]).toEqual([[], 2]);
  });

  it("both too high here and overtaken there is settled in three tries", async () => {
    stored = { revision: revisionAt(now) + 3600, dueAt: null };
    await ports.outbox.put(reminderMessage(id, revisionAt(now) + 40 * DAY_S, at(20)), now as Instant);
    await flushOutbox(ports, clock);
    expect([stored, puts()]).toEqual([{ revision: revisionAt(now) + 3601, dueAt: at(20) }, 3]);
  });

  it("that another phone has set to the same time is in force, whichever came first", async () => {
    stored = { revision: revisionAt(now) + 5, dueAt: at(20) + 1000 };
    await look(at(20));
    expect([await ports.outbox.list(), puts()]).toEqual([[], 1]);
  });

  it.each([
    ["set", at(35)],
    ["cancelled", null],
  ])("that another phone has %s since stays here, and says so", async (_, dueAt) => {
    await ports.outbox.put(reminderMessage(id, revisionAt(now), at(20)), now as Instant);
    now += 10 * MIN;
    stored = { revision: revisionAt(now), dueAt };
    expect(await flushOutbox(ports, clock)).toBe("done");
    expect(stored.dueAt).toBe(dueAt);
    const [entry] = await ports.outbox.list();
    expect(entry).toMatchObject({ dueAt: at(20), refused: { overtakenBy: { revision: stored.revision, dueAt } } });
    expect(await flushOutbox(ports, clock)).toBe("done");
    expect(puts()).toBe(1);
    now += MIN;
    await look(at(40));
    expect([stored.dueAt, await ports.outbox.list()]).toEqual([at(40), []]);
  });

  it("that has waited doesn't jump over another phone's, however high that one is numbered", async () => {
    await ports.outbox.put(reminderMessage(id, revisionAt(now), at(20)), now as Instant);
    now += 10 * MIN;
    stored = { revision: revisionAt(now) + 600, dueAt: at(35) };
    await flushOutbox(ports, clock);
    expect([stored.dueAt, puts()]).toEqual([at(35), 1]);
    expect(await ports.outbox.list()).toMatchObject([{ refused: { overtakenBy: { dueAt: at(35) } } }]);
  });

  it("refused for anything else stays as it is, with the relay's words", async () => {
    ports.replies.set("PUT *", { type: "refused", status: 409, message: "The team is full.", code: "limit-reached" });
    await look(at(20));
    expect(puts()).toBe(1);
    expect(await ports.outbox.list()).toMatchObject([{ refused: { status: 409, message: "The team is full." } }]);
  });
});
