// Taps on notifications, with pages open and with none.

import { beforeEach, describe, expect, it } from "vitest";
import { keepPushedDrill, readPushedDrills } from "../../../src/actions/surprise/pushed-drills.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { onNotificationClick } from "../../../src/worker/push/on-notification-click.ts";
import type { PushNeeds } from "../../../src/worker/push/push-needs.ts";
import { START } from "../../kit/app/ports.ts";
import { ok, refused, unreachable } from "../../kit/app/relay-ports.ts";
import { joined } from "../../kit/app/some-team.ts";
import { createTestPushNeeds, summaryOf, type TestPushNeeds } from "../kit/push-needs.ts";

const UNTIL = (START + 5 * 60_000) as Instant;
const update = { path: "/incident/incident-1/update", incidentId: "incident-1", pushId: "push-1" };
const drill = { path: "/drills?fired=drill-1.0", drillId: "drill-1", index: 0, pushId: "push-2" };

let needs: TestPushNeeds;
beforeEach(() => {
  needs = createTestPushNeeds();
  needs.incidents.set("incident-1", summaryOf());
});
const tap = (action: string, data: unknown): Promise<void> =>
  onNotificationClick({ action, tag: "tag-1", data }, needs);
const page = (url: string, follows = true, focused = false) => ({
  url: `https://first90.test${url}`,
  follows,
  focused,
});

describe("the notification itself", () => {
  it("opens its screen in a new page where none is open", async () => {
    await tap("", update);
    expect(needs.opened).toEqual(["/incident/incident-1/update"]);
  });

  it("brings the page forward that shows the screen already", async () => {
    needs.pages.push(page("/cards"), page("/incident/incident-1/update"));
    await tap("compose", update);
    expect(needs.pages.map(({ focused }) => focused)).toEqual([false, true]);
    expect([needs.opened, needs.loaded]).toEqual([[], []]);
  });

  it("has an open page go there by itself, so that it loses nothing", async () => {
    needs.pages.push(page("/cards"), page("/review", true, true));
    await tap("open", drill);
    expect(needs.pages[1]?.url).toBe("https://first90.test/drills?fired=drill-1.0");
    expect([needs.opened, needs.loaded]).toEqual([[], []]);
  });

  it("loads a page anew that doesn't answer", async () => {
    needs.pages.push(page("/", false));
    await tap("", update);
    expect(needs.loaded).toEqual(["/incident/incident-1/update"]);
  });

  it.each([undefined, null, 7, {}, { path: "//evil.example" }, { path: "https://evil.example" }, { path: 3 }])(
    "opens the home screen for data that it doesn't know: %j",
    async (data) => {
      await tap("", data);
      expect(needs.opened).toEqual(["/"]);
    },
  );
});

describe("Snooze 5 min", () => {
  it("is kept for the log, moves the relay's reminder, and says until when", async () => {
    await joined(needs.kept);
    needs.ports.replies.set("GET /api/info", ok(true));
    needs.ports.replies.set("PUT /api/reminders/incident-1", ok({ revision: 1, dueAt: UNTIL, applied: true }));
    await tap("snooze", update);
    expect(await needs.outbox.list()).toMatchObject([
      { type: "snooze", incidentId: "incident-1", at: START, until: UNTIL },
    ]);
    expect(needs.ports.asked.at(-1)?.call.body).toMatchObject({ dueAt: UNTIL, devices: null });
    expect(needs.notices).toMatchObject([
      { title: "SEV2 checkout: failing", body: "Reminder snoozed until 03:07 UTC.", tag: "tag-1", silent: true },
    ]);
    expect(needs.opened).toEqual([]);
  });

  it("is told to open pages at once, before the relay is asked", async () => {
    await joined(needs.kept);
    const asked: number[] = [];
    needs.teamChanged.listen(() => void asked.push(needs.ports.asked.length));
    await tap("snooze", update);
    expect(needs.ports.asked.length).toBeGreaterThan(0);
    expect(asked[0]).toBe(0);
  });

  it("works with no network: both wait", async () => {
    await joined(needs.kept);
    await tap("snooze", update);
    expect((await needs.outbox.list()).map(({ type }) => type)).toEqual(["snooze", "reminder"]);
    expect(new Set(needs.ports.woken)).toEqual(new Set(["online"]));
    expect(needs.notices).toHaveLength(1);
  });

  it("tells the relay nothing without a team or with reminders off", async () => {
    await tap("snooze", update);
    await joined(needs.kept, { reminders: false });
    await tap("snooze", update);
    expect(needs.ports.asked).toEqual([]);
    expect((await needs.outbox.list()).map(({ type }) => type)).toEqual(["snooze"]);
  });

  it("says so where it can't be kept", async () => {
    const outbox = { ...needs.outbox, put: () => Promise.reject(new Error("full")) };
    await onNotificationClick({ action: "snooze", tag: "tag-1", data: update }, { ...needs, outbox });
    expect(needs.notices.at(-1)?.body).toBe("The reminder could not be snoozed. Open First90.");
  });
});

describe("Acknowledge", () => {
  beforeEach(async () => {
    await joined(needs.kept);
    const pushed = { drillId: "drill-1", index: 0, scenario: null, firedAt: START, receivedAt: START };
    await keepPushedDrill(needs.kept, { ...pushed, acknowledgedAt: null });
  });

  it("is sent at once, with the time of the tap", async () => {
    needs.ports.replies.set("POST *", ok({ afterMs: 3_000 }));
    needs.time.now = START + 3_000;
    await tap("acknowledge", drill);
    expect(needs.ports.asked.map(({ call }) => [call.path, call.body])).toEqual([
      ["/api/drills/drill-1/0/ack", { at: START + 3_000, sentAt: START + 3_000 }],
      ["/api/acks", { pushId: "push-2", kind: "acknowledged", at: START + 3_000, sentAt: START + 3_000 }],
    ]);
    expect(await needs.outbox.list()).toEqual([]);
    expect(needs.notices.at(-1)?.body).toBe("Acknowledged. Open First90 to take command.");
    expect(await readPushedDrills(needs.kept)).toMatchObject([{ acknowledgedAt: START + 3_000 }]);
  });

  it("is kept with no network, and says so", async () => {
    await tap("acknowledge", drill);
    expect((await needs.outbox.list()).map(({ type }) => type)).toEqual(["drill-ack", "ack"]);
    expect(needs.notices.at(-1)?.body).toBe("Saved. It will be sent once there is a network again.");
  });

  it("that is refused stays with its reason", async () => {
    needs.ports.replies.set("POST *", refused(409, "This drill has not fired."));
    await tap("acknowledge", drill);
    expect((await needs.outbox.list())[0]?.refused?.message).toBe("This drill has not fired.");
    expect(needs.notices.map(({ body }) => body)).toEqual(["The relay refused it. Open First90 to see why."]);
  });

  it("says so where it can't be kept", async () => {
    const outbox = { ...needs.outbox, put: () => Promise.reject(new Error("full")) };
    await onNotificationClick({ action: "acknowledge", tag: "tag-1", data: drill }, { ...needs, outbox });
    expect(needs.notices.at(-1)?.body).toBe("It could not be saved. Open First90 to acknowledge.");
  });
});

describe("with no network, where the browser promises no wake-up", () => {
  const notYet = "Saved, not sent yet. To be sure, open First90 when there is a network.";
  const alone = () => ({ ...needs, wakeUps: { ...needs.wakeUps, whenOnline: async () => false } });
  /** Taps on a phone whose network is back after `failures` calls. */
  const tapAlone = (action: string, data: unknown, failures: number, change: Partial<PushNeeds> = {}) => {
    let left = failures;
    const later = (value: unknown) => () => (left-- > 0 ? unreachable : ok(value));
    needs.ports.replies.set("POST *", later({ afterMs: 3_000 }));
    needs.ports.replies.set("GET /api/info", ok(true));
    needs.ports.replies.set("PUT *", later({ revision: 1, dueAt: UNTIL, applied: true }));
    return onNotificationClick({ action, tag: "tag-1", data }, { ...alone(), ...change });
  };
  const bodies = () => needs.notices.map(({ body }) => body);
  beforeEach(() => joined(needs.kept));

  it("an acknowledgement is tried again for a time, and says when it is sent", async () => {
    await tapAlone("acknowledge", drill, 2);
    expect(await needs.outbox.list()).toEqual([]);
    expect(bodies()).toEqual([notYet, "Acknowledged. Open First90 to take command."]);
  });

  it("one that never gets out stays, and promises nothing", async () => {
    await tapAlone("acknowledge", drill, 99);
    expect((await needs.outbox.list()).map(({ type }) => type)).toEqual(["drill-ack", "ack"]);
    expect(bodies()).toEqual([notYet]);
  });

  it("one that the relay refuses at last says that", async () => {
    let left = 1;
    const call = () => (left-- > 0 ? unreachable : refused(409, "This drill has not fired."));
    needs.ports.replies.set("POST /api/drills/drill-1/0/ack", call);
    needs.ports.replies.set("POST /api/acks", ok(null));
    await onNotificationClick({ action: "acknowledge", tag: "tag-1", data: drill }, alone());
    expect(bodies()).toEqual([notYet, "The relay refused it. Open First90 to see why."]);
  });

  it("nothing comes back that the person has wiped away meanwhile", async () => {
    await tapAlone("acknowledge", drill, 2, { isShown: async () => false });
    expect(await needs.outbox.list()).toEqual([]);
    expect(bodies()).toEqual([notYet]);
  });

  it("a snooze moves the relay's reminder once there is a network, and says meanwhile that it may not ring", async () => {
    await tapAlone("snooze", update, 2);
    expect((await needs.outbox.list()).map(({ type }) => type)).toEqual(["snooze"]);
    expect(bodies()).toEqual([
      "Reminder snoozed until 03:07 UTC.",
      "Snoozed until 03:07 UTC. With no network, it may not ring.",
      "Reminder snoozed until 03:07 UTC.",
    ]);
  });

  it("a snooze that reaches the relay at once says nothing more", async () => {
    await tapAlone("snooze", update, 0);
    expect(bodies()).toEqual(["Reminder snoozed until 03:07 UTC."]);
  });
});
