// The reminders that follow the status clocks, and the messages waiting for the relay.

import { beforeEach, describe, expect, it } from "vitest";
import { ackMessage, drillAckMessage, enqueue, reminderMessage } from "../../../src/actions/relay-link/enqueue.ts";
import { flushOutbox } from "../../../src/actions/relay-link/flush-outbox.ts";
import { changeReminders, queueReminders } from "../../../src/actions/team/reminders.ts";
import type { IncidentId, Instant } from "../../../src/domain/fact/ids.ts";
import type { IncidentSummary } from "../../../src/domain/views/summary.ts";
import { START } from "../../kit/app/ports.ts";
import { createTestRelayPorts, ok, refused, type TestRelayPorts, unreachable } from "../../kit/app/relay-ports.ts";
import { joined } from "../../kit/app/some-team.ts";
import { summaryOf } from "../../worker/kit/push-needs.ts";

const MIN = 60_000;
const at = (minutes: number): Instant => (START + minutes * MIN) as Instant;
let ports: TestRelayPorts;
let now: number;
beforeEach(() => {
  ports = createTestRelayPorts();
  now = START;
});
const clock = (): number => now;

describe("reminders", () => {
  const bodies = (): readonly unknown[] =>
    ports.asked.filter(({ call }) => call.path.startsWith("/api/reminders/")).map(({ call }) => call.body);
  const look = (...open: readonly Partial<IncidentSummary>[]): Promise<void> =>
    queueReminders(ports, open.map(summaryOf), clock);
  beforeEach(() => {
    ports.replies.set("GET /api/info", ok(true));
    ports.replies.set("PUT *", ok({ revision: 1, dueAt: null, applied: true }));
  });

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
  beforeEach(() => ports.replies.set("GET /api/info", ok(true)));

  it("stops at a relay that can't answer now, and keeps the order", async () => {
    await joined(ports.kept);
    const parcels = ["a", "b"].map((name, index) => reminderMessage(id(name), index + 1, at(20)));
    await enqueue(ports, parcels, clock);
    expect(ports.asked.map(({ call }) => call.path)).toEqual(["/api/info", "/api/reminders/a"]);
    expect((await ports.outbox.list()).map(({ key }) => key)).toEqual(["reminder/a", "reminder/b"]);
    expect(ports.woken).toEqual(["online"]);
  });

  it("isn't held up by one entry on which the relay fails", async () => {
    await joined(ports.kept);
    ports.replies.set("PUT /api/reminders/a", { type: "later", why: "broken" });
    ports.replies.set("PUT /api/reminders/b", ok({ revision: 2, dueAt: null, applied: true }));
    await enqueue(ports, [reminderMessage(id("a"), 1, at(20)), reminderMessage(id("b"), 2, at(20))], clock);
    expect(await ports.outbox.list()).toMatchObject([{ key: "reminder/a", refused: null }]);
    expect(ports.woken).toEqual(["online"]);
  });

  it("says when it is sent, so that an answer that waited counts right by any clock", async () => {
    await joined(ports.kept);
    await enqueue(ports, [drillAckMessage("d", 0, at(0)), ackMessage("p", "received", at(0))], clock);
    now = at(7);
    ports.replies.set("POST *", ok(true));
    await flushOutbox(ports, clock);
    expect(ports.asked.slice(-2).map(({ call }) => call.body)).toEqual([
      { at: at(0), sentAt: at(7) },
      { pushId: "p", kind: "received", at: at(0), sentAt: at(7) },
    ]);
  });

  it("goes past what is refused, which stays with its reason and is not asked again", async () => {
    await joined(ports.kept);
    ports.replies.set("PUT /api/reminders/a", refused(403, "Not yours."));
    ports.replies.set("PUT /api/reminders/b", ok({ revision: 2, dueAt: null, applied: true }));
    await enqueue(ports, [reminderMessage(id("a"), 1, at(20)), reminderMessage(id("b"), 2, at(20))], clock);
    ports.asked.length = 0;
    await flushOutbox(ports, clock);
    expect(await ports.outbox.list()).toMatchObject([
      { key: "reminder/a", refused: { status: 403, message: "Not yours.", at: START } },
    ]);
    expect(ports.asked).toEqual([]);
  });

  it("doesn't lose a newer reminder to the answer for an older one", async () => {
    await joined(ports.kept);
    ports.replies.set("PUT *", () => {
      void ports.outbox.put(reminderMessage(id("a"), 2, at(30)), START);
      return ok({ revision: 1, dueAt: at(20), applied: true });
    });
    await ports.outbox.put(reminderMessage(id("a"), 1, at(20)), START);
    await flushOutbox(ports, clock);
    expect(await ports.outbox.list()).toMatchObject([{ revision: 2, dueAt: at(30) }]);
  });
});
