// The browser wakes the worker from time to time: then a drill of this phone starts, if it can be shown.

import { beforeEach, expect, it } from "vitest";
import { armDrillHere } from "../../../src/actions/surprise/arm-drill-here.ts";
import { readLocalDrills } from "../../../src/actions/surprise/local-drills.ts";
import { SYNC_TAG, VISIT_TAG } from "../../../src/device/wake-up-tags.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { onSync } from "../../../src/worker/push/on-sync.ts";
import { START } from "../../kit/app/ports.ts";
import { joined } from "../../kit/app/some-team.ts";
import { createTestPushNeeds, summaryOf, type TestPushNeeds } from "../kit/push-needs.ts";

const HOUR = 3_600_000;
let needs: TestPushNeeds;
const firedAt = async (): Promise<number | null | undefined> =>
  (await readLocalDrills(needs.kept))[0]?.firings[0]?.firedAt;

beforeEach(async () => {
  needs = createTestPushNeeds();
  needs.ports.browser.permission = "granted";
  const window = {
    from: START,
    to: (START + HOUR) as Instant,
    hours: [0, 24],
    weekdays: [1, 2, 3, 4, 5, 6, 7],
  } as const;
  const plan = { window, count: 1, gapMinutes: 0, scenario: null };
  await armDrillHere(needs.ports, plan, ["a"], { now: START, zone: () => 0 });
  needs.time.now = START + 2 * HOUR;
});

it("a drill whose moment has come begins with a notification", async () => {
  await onSync(VISIT_TAG, needs);
  expect(needs.notices).toMatchObject([{ title: "DRILL Surprise drill", silent: false }]);
  expect(await firedAt()).toBe(START + 2 * HOUR);
});

it.each([
  ["before its moment", () => (needs.time.now = START - 1)],
  ["while a real incident is open", () => needs.incidents.set("incident-1", summaryOf())],
  ["where nothing may be shown: it would run unseen", () => (needs.ports.browser.permission = "default")],
])("none begins %s", async (_, given) => {
  given();
  await onSync(VISIT_TAG, needs);
  expect([needs.notices, await firedAt()]).toEqual([[], null]);
});

it("what waits for a relay that can't be reached makes the browser try again", async () => {
  await joined(needs.kept);
  await needs.outbox.put({ type: "drill-take", key: "k", drillId: "d", index: 0 }, START);
  await expect(onSync(SYNC_TAG, needs)).rejects.toThrow("can't be reached");
  needs.ports.replies.set("POST *", { type: "ok", value: { takenBy: "p", first: true }, tookMs: 1 });
  await onSync(SYNC_TAG, needs);
  expect(await needs.outbox.list()).toEqual([]);
});
