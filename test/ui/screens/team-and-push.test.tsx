// Push health: what wakes this phone, what doesn’t, and what was refused or overtaken.

import { act, cleanup, screen, waitFor } from "@testing-library/preact/pure";
import { beforeEach, describe, expect, test } from "vitest";
import type { Ports } from "../../../src/actions/ports/ports.ts";
import type { PushSupport } from "../../../src/actions/ports/relay-ports.ts";
import { ackMessage, reminderMessage } from "../../../src/actions/relay-link/enqueue.ts";
import { keepSubscription } from "../../../src/actions/relay-link/push-record.ts";
import type { IncidentId, Instant } from "../../../src/domain/fact/ids.ts";
import type { ReminderBody } from "../../../src/formats/relay/reminder-bodies.ts";
import { TeamRoute } from "../../../src/ui/screens/team/TeamRoute.tsx";
import { createTestPorts, START } from "../../kit/app/ports.ts";
import {
  createTestRelayPorts,
  createTestTeam,
  ok,
  refused,
  type TestRelayPorts,
  VAPID_KEY,
} from "../../kit/app/relay-ports.ts";
import { joined } from "../../kit/app/some-team.ts";
import { tap } from "../kit/incident.tsx";
import { createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

let relay: TestRelayPorts;
beforeEach(() => {
  relay = createTestRelayPorts();
});
const show = async (address: string, codes?: Ports["codes"]): Promise<void> => {
  const kit = createTestKit({ ...createTestPorts({ name: "" }), ...(codes && { codes }) }, createTestTeam(relay));
  await showScreen(TeamRoute, kit, address, "/team/:part?");
  await settle();
};
const text = (): string => screen.getByRole("main").textContent ?? "";
const region = (name: string): HTMLElement => screen.getByRole("region", { name });
const info = (now: number) => ok({ relay: "first90", version: 1, vapidPublicKey: VAPID_KEY, now, opensTeams: false });

describe("push health", () => {
  test("without a team says that nothing is missing, and which ways are in force", async () => {
    await show("/team/push");
    await waitFor(() => expect(text()).toContain("First90 itself can’t ring while it is closed."));
    await waitFor(() => expect(text()).toContain("on this phone only, the next time First90 is open"));
    await waitFor(() => expect(text()).toContain("Whether Do Not Disturb"));
    expect(relay.asked).toEqual([]);
  });

  test.each([
    [false, "Nothing wakes it before that."],
    [true, "or when the browser wakes it, at most once an hour"],
  ])("without a team says whether the browser wakes First90 for its drills: %s", async (wakes, sentence) => {
    relay.browser.wakes = wakes;
    await show("/team/push");
    await waitFor(() => expect(text()).toContain(sentence));
  });

  test.each<[string, object, object, RegExp, RegExp]>([
    ["all is well", {}, {}, /Reminders: by push/, /covers neither|by the open app, and by an incident’s calendar/],
    [
      "the relay refuses the subscription",
      {},
      { refused: "No." },
      /by the open app, and by an incident’s calendar/,
      /by push, and/,
    ],
    ["this phone covers neither role", { roles: ["ops"] }, {}, /covers neither/, /Reminders: by push/],
    [
      "its due times aren't sent",
      { reminders: false },
      {},
      /tells the relay about none of its incidents/,
      /Reminders: by push/,
    ],
  ])("claims push only where it is in force: %s", async (_, team, record, said, unsaid) => {
    relay.browser.permission = "granted";
    await joined(relay.kept, team);
    const subscription = { endpoint: "e", vapidPublicKey: VAPID_KEY, since: START, confirmedAt: START, refused: null };
    await keepSubscription(relay.kept, { ...subscription, ...record });
    await show("/team/push");
    await waitFor(() => expect(region("How you’ll be reminded").textContent).toMatch(said));
    expect(region("How you’ll be reminded").textContent).not.toMatch(unsaid);
  });

  test("asks for permission only at the tap, after saying why, and subscribes then", async () => {
    await joined(relay.kept);
    relay.replies.set("GET /api/info", info(Date.now()));
    relay.replies.set("PUT /api/subscription", ok(true));
    await show("/team/push");
    expect(relay.browser.asks).toBe(0);
    await waitFor(() => expect(text()).toContain("The browser will ask for your permission."));
    await tap("Allow push");
    expect(relay.browser.asks).toBe(1);
    await waitFor(() => expect(text()).toContain("The relay has this phone’s subscription."));
    await waitFor(() => expect(text()).toContain("Reminders: by push, and by the open app."));
  });

  test.each<[PushSupport, RegExp]>([
    ["home-screen", /tap Share, then Add to Home Screen/],
    ["insecure", /Push needs https/],
    ["unsupported", /This browser has no push/],
  ])("says what is in the way instead of a button that can't work: %s", async (support, sentence) => {
    relay.browser.support = support;
    await joined(relay.kept);
    await show("/team/push");
    await waitFor(() => expect(text()).toMatch(sentence));
    expect(screen.queryByRole("button", { name: "Allow push" })).toBeNull();
  });

  test("says that push is blocked, and that the push service did not answer", async () => {
    relay.browser.permission = "denied";
    await joined(relay.kept);
    await show("/team/push");
    await waitFor(() => expect(text()).toContain("Push is blocked for First90."));
  });

  test("says when the browser's push service hangs", async () => {
    relay.browser.permission = "granted";
    relay.browser.subscribe = () => ({ type: "timeout" });
    await joined(relay.kept);
    await show("/team/push");
    await tap("Subscribe");
    await waitFor(() => expect(text()).toContain("The browser’s push service did not answer."));
  });

  test("warns of a clock that is more than half a minute off", async () => {
    await joined(relay.kept);
    relay.replies.set("GET /api/info", info(Date.now() - 45_000));
    await show("/team/push");
    await waitFor(() => expect(text()).toMatch(/This phone’s clock is 45 s ahead of the relay’s/));
  });

  test("tells how long a test push took, there and back", async () => {
    await joined(relay.kept);
    relay.replies.set("POST /api/test-push", ok({ pushId: "push-1", sentAt: Date.now() }));
    await show("/team/push");
    await tap("Send a test push");
    await waitFor(() => expect(text()).toContain("Sent. Waiting for it to arrive…"));
    await relay.kept.writeSetting("push.received/test", { at: Date.now() + 400, pushId: "push-1" });
    relay.teamChanged.notify();
    await settle();
    await waitFor(() => expect(text()).toMatch(/It arrived after 0\.\d s, there and back\./));
  });

  test("says how long to wait for the next test push", async () => {
    await joined(relay.kept);
    const message = "This phone has asked for 20 test pushes within an hour. Try again in 12 min.";
    relay.replies.set("POST /api/test-push", { type: "later", why: "busy", message });
    await show("/team/push");
    await tap("Send a test push");
    await waitFor(() => expect(text()).toContain(`No test push was sent. ${message}`));
  });

  test("says so where the phone was removed from the team", async () => {
    await joined(relay.kept);
    relay.replies.set("GET /api/team", refused(401, "This phone is not in the team any more."));
    await show("/team/push");
    await waitFor(() => expect(text()).toContain("The relay refused: This phone is not in the team any more."));
  });

  test("shows what was refused, with its reason, until it is tried again or removed", async () => {
    await joined(relay.kept);
    await relay.outbox.put(ackMessage("push-1", "received", START), START);
    const [entry] = await relay.outbox.list();
    if (entry) await relay.outbox.mark(entry, { at: START, status: 404, message: "There is no such push." });
    await show("/team/push");
    const part = region("Waiting for the relay");
    await waitFor(() => expect(part.textContent).toContain("Refused: There is no such push."));
    await tap("Try again");
    await waitFor(() => expect(part.textContent).toContain("Will be sent when the relay is reachable."));
    relay.replies.set("POST /api/acks", ok(true));
    await tap("Send now");
    await waitFor(() => expect(part.textContent).toContain("Nothing queued."));
  });
});

describe("a reminder that another phone has set since", () => {
  const id = "incident-1" as IncidentId;
  const overtake = async (dueAt: Instant | null): Promise<void> => {
    await joined(relay.kept);
    await relay.outbox.put(reminderMessage(id, 7, (START + 5 * 60_000) as Instant), START);
    const [entry] = await relay.outbox.list();
    const refusal = { at: START, status: 200, message: "", overtakenBy: { revision: 99, dueAt } };
    if (entry) await relay.outbox.mark(entry, refusal);
  };

  test("is said on Team and on push health, and this phone’s can be sent again", async () => {
    await overtake((START + 20 * 60_000) as Instant);
    await show("/team");
    await waitFor(() => expect(text()).toContain("The relay didn’t take one thing from this phone."));
    await act(cleanup);
    relay.replies.set("GET /api/info", info(START));
    relay.replies.set("PUT *", ({ body }) => ok({ ...(body as ReminderBody), applied: true }));
    await show("/team/push");
    await waitFor(() =>
      expect(text()).toContain("Another phone of the team has since set this reminder for 03:22 UTC."),
    );
    await tap("Use this phone’s");
    await waitFor(() => expect(text()).toContain("Nothing queued."));
    const sent = relay.asked.find(({ call }) => call.method === "PUT")?.call;
    expect(sent).toMatchObject({ path: "/api/reminders/incident-1", body: { revision: 100 } });
  });

  test("can be left as it is", async () => {
    await overtake(null);
    await show("/team/push");
    await waitFor(() => expect(text()).toContain("Another phone of the team has since cancelled this reminder."));
    await tap("Leave theirs");
    await waitFor(() => expect(text()).toContain("Nothing queued."));
    expect(relay.asked.some(({ call }) => call.method === "PUT")).toBe(false);
  });
});
