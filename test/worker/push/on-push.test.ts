// Every push shows something, and this is true on this phone.

import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { snoozeMessage } from "../../../src/actions/relay-link/enqueue.ts";
import { lastReceived } from "../../../src/actions/relay-link/push-record.ts";
import { readPushedDrills } from "../../../src/actions/surprise/pushed-drills.ts";
import type { IncidentId, Instant } from "../../../src/domain/fact/ids.ts";
import { type PushData, toPushPayload } from "../../../src/formats/relay/push-payload.ts";
import { onPush } from "../../../src/worker/push/on-push.ts";
import { START } from "../../kit/app/ports.ts";
import { ok, refused, unreachable } from "../../kit/app/relay-ports.ts";
import { joined } from "../../kit/app/some-team.ts";
import { createTestPushNeeds, summaryOf, type TestPushNeeds } from "../kit/push-needs.ts";

const MIN = 60_000;
const at = (minutes: number): Instant => (START + minutes * MIN) as Instant;

let needs: TestPushNeeds;
beforeEach(() => {
  needs = createTestPushNeeds();
});

const due: PushData = { kind: "update-due", incidentId: "incident-1", revision: 1, dueAt: START, pushId: "push-1" };
const drill: PushData = {
  kind: "drill",
  drillId: "drill-1",
  index: 0,
  scenario: null,
  firedAt: START,
  pushId: "push-2",
};
const test: PushData = { kind: "test", pushId: "push-3", sentAt: START };
const textOf = (data: PushData): string => JSON.stringify(toPushPayload(data, "https://first90.test", "tag-1"));
const push = (data: PushData): Promise<void> => onPush(textOf(data), needs);
const shown = () => {
  const [notice, ...others] = needs.notices;
  expect(others).toEqual([]);
  if (!notice) throw new Error("Nothing was shown");
  return notice;
};
const actions = (): readonly string[] => shown().actions.map(({ title }) => title);

describe("an update that is due", () => {
  it("says so with the incident's own words and both actions", async () => {
    needs.incidents.set("incident-1", summaryOf());
    await push(due);
    expect(shown()).toMatchObject({
      title: "Update due: SEV2 checkout: failing",
      body: "Due at 03:02 UTC. Compose it now.",
      tag: "tag-1",
      silent: false,
      data: { path: "/incident/incident-1/update" },
    });
    expect(actions()).toEqual(["Compose update", "Snooze 5 min"]);
  });

  it("is marked where it is a drill's", async () => {
    needs.incidents.set("incident-1", summaryOf({ drill: true }));
    await push(due);
    expect(shown().title).toBe("DRILL Update due: SEV2 checkout: failing");
  });

  it.each([
    ["has been sent since", { dueAt: at(40), remindAt: at(40) }, "Next update at 03:42 UTC."],
    ["is put off in the log", { remindAt: at(5) }, "Reminder snoozed until 03:07 UTC."],
    ["belongs to a resolved incident", { dueAt: null, remindAt: null }, "No update is needed any more."],
    ["belongs to one that is over", { open: false, dueAt: null, remindAt: null }, "No update is needed any more."],
  ])("is a quiet line where it %s", async (_name, change, body) => {
    needs.incidents.set("incident-1", summaryOf(change));
    await push(due);
    expect(shown()).toMatchObject({ title: "SEV2 checkout: failing", body, silent: true, tag: "tag-1", actions: [] });
  });

  it("is quiet where it was put off from a notification and the log doesn't know yet", async () => {
    needs.incidents.set("incident-1", summaryOf());
    await needs.outbox.put(snoozeMessage("incident-1" as IncidentId, START, at(5)), START);
    await push(due);
    expect(shown()).toMatchObject({ body: "Reminder snoozed until 03:07 UTC.", silent: true });
  });

  it("is due where the relay's clock is a little ahead", async () => {
    needs.incidents.set("incident-1", summaryOf({ dueAt: at(0.5), remindAt: at(0.5) }));
    await push(due);
    expect(shown().title).toMatch(/^Update due/);
  });

  it("has generic words where the incident is not on this phone, and leads to no screen that isn't there", async () => {
    await push(due);
    expect(shown()).toMatchObject({ title: "A status update is due", data: { path: "/" }, actions: [] });
  });

  it("has generic words where the phone can't read what it knows, or takes too long", async () => {
    await onPush(textOf(due), { ...needs, summaryOf: () => Promise.reject(new Error("broken")) });
    await onPush(textOf(due), { ...needs, summaryOf: () => new Promise(() => undefined) });
    expect(needs.notices.map(({ title }) => title)).toEqual(["A status update is due", "A status update is due"]);
  });
});

describe("a surprise drill", () => {
  it("asks to be acknowledged, and is kept for a screen with no network", async () => {
    await push(drill);
    expect(shown()).toMatchObject({
      title: "DRILL Surprise drill",
      silent: false,
      data: { path: "/drills?fired=drill-1.0" },
    });
    expect(actions()).toEqual(["Acknowledge", "Open"]);
    expect(await readPushedDrills(needs.kept)).toMatchObject([{ drillId: "drill-1", index: 0, firedAt: START }]);
  });

  it("is kept once, however often it is pushed", async () => {
    await push(drill);
    await push(drill);
    expect(await readPushedDrills(needs.kept)).toHaveLength(1);
  });

  it("steps back while a real incident is open, but not while another drill is", async () => {
    needs.incidents.set("incident-1", summaryOf());
    await push(drill);
    expect(shown()).toMatchObject({ title: "DRILL A surprise drill is waiting", silent: true, actions: [] });
    needs.notices.length = 0;
    needs.incidents.set("incident-1", summaryOf({ drill: true }));
    await push(drill);
    expect(actions()).toContain("Acknowledge");
  });
});

it("a test push leads to push health", async () => {
  await push(test);
  expect(shown()).toMatchObject({ title: "Test push", data: { path: "/team/push" } });
});

describe("what arrived", () => {
  it("is noted by kind, and told to the relay", async () => {
    await joined(needs.kept);
    needs.ports.replies.set("POST /api/acks", ok(true));
    needs.time.now = at(1);
    await push(test);
    expect(await lastReceived(needs.kept, "test")).toEqual({ at: at(1), pushId: "push-3" });
    expect(await lastReceived(needs.kept, "drill")).toBeNull();
    const received = { pushId: "push-3", kind: "received", at: at(1), sentAt: at(1) };
    expect(needs.ports.asked.map(({ call }) => call.body)).toEqual([received]);
    expect(await needs.outbox.list()).toEqual([]);
  });

  it("is told later where there is no network", async () => {
    await joined(needs.kept);
    needs.ports.replies.set("POST /api/acks", unreachable);
    await push(test);
    expect((await needs.outbox.list()).map(({ type }) => type)).toEqual(["ack"]);
    expect(needs.ports.woken).toEqual(["online"]);
  });

  it("stays visible with the reason where the relay will not hear of it", async () => {
    await joined(needs.kept);
    needs.ports.replies.set("POST /api/acks", refused(404, "There is no such push."));
    await push(test);
    expect(await needs.outbox.list()).toMatchObject([{ refused: { status: 404, message: "There is no such push." } }]);
  });

  it("is shown all the same where nothing can be noted", async () => {
    const broken = {
      readSetting: () => Promise.reject(new Error("no")),
      writeSetting: () => Promise.reject(new Error("no")),
    };
    await onPush(textOf(test), { ...needs, kept: broken });
    expect(shown().title).toBe("Test push");
  });
});

describe("a push that this version doesn't understand", () => {
  const strange = (data: unknown): string => JSON.stringify({ web_push: 8030, notification: { title: "x", data } });

  it("shows generic words, and is acknowledged where it names itself", async () => {
    await joined(needs.kept);
    needs.ports.replies.set("POST /api/acks", ok(true));
    await onPush(strange({ kind: "from-the-future", pushId: "push-9", secret: "<b>text</b>" }), needs);
    expect(shown()).toMatchObject({
      title: "First90",
      body: "There is news. Open the app to see it.",
      data: { path: "/" },
    });
    expect(await lastReceived(needs.kept, "other")).toMatchObject({ pushId: "push-9" });
    expect(needs.ports.asked).toHaveLength(1);
  });

  it("shows one notification for whatever bytes came, and believes none of them", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.constant(null),
          fc.string(),
          fc.json(),
          fc.anything().map((value) => JSON.stringify({ notification: { data: value, tag: value } }) ?? ""),
          fc
            .record({
              ...Object.fromEntries(Object.keys(due).map((key) => [key, fc.anything()])),
              kind: fc.constantFrom("update-due", "drill", "test"),
            })
            .map(strange),
        ),
        async (text) => {
          const fresh = createTestPushNeeds();
          await onPush(text, fresh);
          expect(fresh.notices).toHaveLength(1);
          expect(fresh.notices[0]?.title).toMatch(/^(First90|Test push|A status update is due|DRILL Surprise drill)$/);
          expect(fresh.notices[0]?.data.path).toMatch(/^\/(?!\/)/);
          expect(fresh.notices[0]?.tag).toMatch(/^[\w-]{1,64}$/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
