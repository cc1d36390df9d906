// A phone whose clock is wrong: what the relay's answers show, and what counts correctly because of them.

import { beforeEach, describe, expect, test } from "vitest";
import { readRelayClock } from "../../../src/actions/clock/relay-clock.ts";
import type { MeasuredClock, RelayAnswer } from "../../../src/actions/ports/relay-ports.ts";
import { enqueue, reminderMessage } from "../../../src/actions/relay-link/enqueue.ts";
import { flushOutbox } from "../../../src/actions/relay-link/flush-outbox.ts";
import { keepPushedDrill } from "../../../src/actions/surprise/pushed-drills.ts";
import { findFired, firingIn, unanswered } from "../../../src/actions/team/answer-drill.ts";
import { createTeamLink } from "../../../src/actions/team/team-link.ts";
import type { IncidentId, Instant } from "../../../src/domain/fact/ids.ts";
import type { FiringAnswer } from "../../../src/formats/relay/drill-bodies.ts";
import { START } from "../../kit/app/ports.ts";
import { createTestRelayPorts, ok, type TestRelayPorts } from "../../kit/app/relay-ports.ts";
import { joined } from "../../kit/app/some-team.ts";

const MIN = 60_000;
const at = (ms: number): Instant => (START + ms) as Instant;
const told = (aheadMs: number, withinMs = 40, when: Instant = START): RelayAnswer<unknown> => ({
  ...(ok(true) as RelayAnswer<unknown> & { type: "ok" }),
  clock: { aheadMs, withinMs, at: when } satisfies MeasuredClock,
});
let ports: TestRelayPorts;
beforeEach(async () => {
  ports = createTestRelayPorts();
  await joined(ports.kept);
});
const measure = async (answer: RelayAnswer<unknown>): Promise<MeasuredClock | null> => {
  ports.replies.set("GET /api/info", answer);
  await ports.relay.ask("https://relay.example", { method: "GET", path: "/api/info", token: null, read: () => true });
  return readRelayClock(ports.kept);
};

describe("the difference", () => {
  test("is kept as the sharpest measurement has it, until one contradicts it or an hour has passed", async () => {
    expect(await measure(told(7 * MIN, 500))).toMatchObject({ aheadMs: 7 * MIN, withinMs: 500 });
    expect(await measure(told(7 * MIN + 100, 40))).toMatchObject({ aheadMs: 7 * MIN + 100, withinMs: 40 });
    expect(await measure(told(7 * MIN + 400, 500))).toMatchObject({ aheadMs: 7 * MIN + 100 });
    expect(await measure(told(0, 500))).toMatchObject({ aheadMs: 0 });
    expect(await measure(told(200, 600, at(61 * MIN)))).toMatchObject({ aheadMs: 200 });
  });

  test("is nothing where both clocks may be right", async () => {
    await measure(told(90, 100));
    const link = createTeamLink(ports);
    await link.refresh();
    expect(link.state.get()?.relayAheadMs).toBe(0);
  });
});

describe("on a phone 7 min behind its relay", () => {
  // It fired at START by the phone's clock.
  const pushed = {
    drillId: "d",
    index: 0,
    scenario: null,
    firedAt: at(7 * MIN),
    receivedAt: at(1_500),
    acknowledgedAt: null,
  };

  test("a drill that was pushed fired when it did, by the phone's own clock", async () => {
    await keepPushedDrill(ports.kept, pushed);
    await measure(told(7 * MIN));
    const link = createTeamLink(ports);
    await link.refresh();
    const state = link.state.get();
    if (!state) throw new Error("Nothing was read");
    expect(findFired(state, "d.0")?.firedAt).toBe(START);
    expect(unanswered(state, at(20_000))?.firedAt).toBe(START);
  });

  test("where the relay has told no time yet, it fired at the latest when it came", async () => {
    await keepPushedDrill(ports.kept, pushed);
    const link = createTeamLink(ports);
    await link.refresh();
    expect(link.state.get()?.pushedDrills[0]?.firedAt).toBe(at(1_500));
  });

  test("the relay's list has it by the phone's clock too", () => {
    const firings = [{ index: 0, firedAt: at(7 * MIN) }] as unknown as readonly FiringAnswer[];
    const answer = { type: "ok", tookMs: 1, value: { drills: [{ drillId: "d", firings }] } } as const;
    expect(firingIn(answer, { drillId: "d", index: 0 }, 7 * MIN)?.firedAt).toBe(START);
    expect(firingIn(answer, { drillId: "d", index: 1 }, 7 * MIN)).toBeNull();
  });

  test("reminders go out by the relay's clock, which is asked for first where it isn't known", async () => {
    ports.replies.set("GET /api/info", told(7 * MIN));
    ports.replies.set("PUT *", ok({ revision: 1, dueAt: null, applied: true }));
    await enqueue(ports, [reminderMessage("a" as IncidentId, 1, at(20 * MIN))], () => START);
    expect(ports.asked.map(({ call }) => call.path)).toEqual(["/api/info", "/api/reminders/a"]);
    expect(ports.asked.at(-1)?.call.body).toMatchObject({ dueAt: at(27 * MIN) });
  });

  test("after the phone's own clock was set, they count from the times that the app goes on with", async () => {
    ports.replies.set("GET /api/info", told(-60 * MIN));
    ports.replies.set("PUT *", ok({ revision: 1, dueAt: null, applied: true }));
    await ports.outbox.put(reminderMessage("a" as IncidentId, 1, at(20 * MIN)), START);
    // The device is an hour ahead; the app isn't.
    await flushOutbox({ ...ports, offsetMs: () => -60 * MIN }, () => at(60 * MIN));
    expect(ports.asked.at(-1)?.call.body).toMatchObject({ dueAt: at(20 * MIN) });
  });
});
