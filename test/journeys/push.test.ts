// Push as a phone gets it, in a real browser: what the notification says, what its buttons do with no page open, what
// waits for a network and is then sent on its own, and what is left after a kill.

import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { SYNC_TAG } from "../../src/device/wake-up-tags.ts";
import { type PushData, toPushPayload } from "../../src/formats/relay/push-payload.ts";
import { noticeWords } from "../../src/worker/words/push-words.ts";
import { storyTokens, tellStory } from "../kit/app/relay-story.ts";
import { type Displayed, handPush, registrationOf } from "../kit/browser/chromium-worker.ts";
import { type FakeRelay, startFakeRelay } from "../kit/browser/fake-relay.ts";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";

let relay: FakeRelay;
let phone: KeptPhone;
let incident = "";

beforeAll(async () => {
  relay = await startFakeRelay(inject("dist"));
  tellStory(relay);
  phone = await createKeptPhone({ permissions: ["notifications", "background-sync"] });
  await phone.page.goto(relay.url);
  await untilOfflineReady(phone.page);
});
afterAll(async () => {
  await phone.close();
  await relay.stop();
});

/**
 * Hands a push to the worker as the browser would, through an empty page that belongs to no app; resolves to what it
 * showed. It then closes the page: a page behind another draws only once a second, and a tap on it waits for that.
 */
const deliver = async (text: string): Promise<readonly Displayed[]> => {
  const page = await phone.context.newPage();
  const displayed = await handPush(await phone.context.newCDPSession(page), relay.url, text);
  await page.close();
  return displayed;
};
const push = (data: PushData, tag: string): Promise<readonly Displayed[]> =>
  deliver(JSON.stringify(toPushPayload(data, relay.url, tag)));

/**
 * Wakes the worker as the browser does when a network is back. Chromium also does this on its own, but if its first try
 * came while there was none, the next comes only after five minutes.
 */
const wake = async (tag: string): Promise<void> => {
  const session = await phone.context.newCDPSession(await phone.context.newPage());
  const registrationId = await registrationOf(session, relay.url);
  await session.send("ServiceWorker.dispatchSyncEvent", { origin: relay.url, registrationId, tag, lastChance: false });
};

/**
 * Hands the push over with the app's page closed and resolves to what was shown; tries again if the worker had to show
 * something before it had read the log: a browser gives it little time, and on a busy machine it then says less.
 */
const pushKnowing = async (data: PushData, tag: string, generic: string): Promise<readonly Displayed[]> => {
  await phone.page.goto("about:blank");
  for (;;) {
    const displayed = await push(data, tag);
    if (!displayed.some(({ body }) => body === generic)) return displayed;
  }
};

test("a phone joins by an invite, whose secret stays in no address and no history", async () => {
  const { page } = phone;
  await page.goto(`${relay.url}/join#relay=${encodeURIComponent(relay.url)}&invite=${storyTokens.invite}`);
  await page.getByText("You are invited to the team at").waitFor();
  expect(page.url()).toBe(`${relay.url}/join`);
  await page.getByRole("textbox", { name: "Name of this phone" }).fill("Ana’s phone");
  await page.getByRole("button", { name: "Join team" }).tap();
  await page.getByRole("heading", { level: 1, name: "Push health" }).waitFor();
  await page.getByText("Reached in").waitFor();
  await page.getByText("This phone’s clock agrees with the relay’s.").waitFor();
  expect(relay.asked.find(({ path }) => path === "/api/join")?.token).toBe(storyTokens.invite);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).not.toContain("dv_");
});

test("the due time of an update goes to the relay by itself, and carries no word of the incident", async () => {
  const { page } = phone;
  relay.replies.set("PUT /api/reminders/unknown", { status: 404 });
  const reminded = relay.until(({ method, path }) => method === "PUT" && path.startsWith("/api/reminders/"));
  await page.goto(relay.url);
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  incident = /incident\/([^/]+)/.exec(page.url())?.[1] ?? "";
  relay.replies.set(`PUT /api/reminders/${incident}`, {
    status: 200,
    body: { revision: 1, dueAt: null, applied: true },
  });
  await page.getByRole("button", { name: "I am IC" }).tap();
  await page.getByRole("button", { name: "Copy channel name" }).waitFor();
  await page.goto(`${relay.url}/incident/${incident}/update`);
  await page.getByRole("button", { name: "checkout", exact: true }).tap();
  await page.getByRole("button", { name: "Copy update" }).tap();
  await page.getByText("Copied and logged.").waitFor();
  await untilSaved(page);
  const { path, body, token } = await reminded;
  expect(path).toBe(`/api/reminders/${incident}`);
  expect(token).toBe(storyTokens.device);
  expect(body).toMatchObject({ devices: null, dueAt: expect.any(Number) });
  expect(JSON.stringify(relay.asked.slice(-5))).not.toContain("checkout");
});

test('a push that says "due" after an update was sent is a quiet line, with the page closed', async () => {
  const due = { kind: "update-due", incidentId: incident, revision: 1, dueAt: 1, pushId: "push-1" } as const;
  expect(await pushKnowing(due, "due", noticeWords.unknownBody)).toEqual([
    {
      tag: "due",
      title: expect.stringMatching(/^SEV2 checkout/),
      body: expect.stringMatching(/^Next update at \d\d:\d\d UTC\.$/),
    },
  ]);
  await relay.until(({ path, body }) => path === "/api/acks" && JSON.stringify(body).includes("push-1"));
});

test("a surprise drill steps back while a real incident is open, and something no version knows shows generic words", async () => {
  const drill = { kind: "drill", drillId: "drill-1", index: 0, scenario: "checkout-payments" } as const;
  const fired = { ...drill, firedAt: Date.now(), pushId: "push-2" };
  expect(await pushKnowing(fired, "drill", noticeWords.drillBody)).toEqual([
    { tag: "drill", title: expect.any(String), body: expect.stringContaining("real incident is open") },
  ]);
  await relay.until(({ path, body }) => path === "/api/acks" && JSON.stringify(body).includes("push-2"));
  expect(await deliver("not even JSON")).toEqual([
    { tag: "first90", title: "First90", body: expect.stringContaining("news") },
  ]);
});

test("what can't be sent with no network goes out by Background Sync, with no page open", async () => {
  const { page, context } = phone;
  const told = relay.until(({ path, body }) => path === "/api/acks" && JSON.stringify(body).includes("push-offline"));
  await context.setOffline(true);
  expect(await push({ kind: "test", pushId: "push-offline", sentAt: Date.now() }, "test")).toEqual([
    { tag: "test", title: expect.any(String), body: expect.stringContaining("reached this phone") },
  ]);
  await page.goto(`${relay.url}/team/push`);
  await page.getByText("Confirm that a push arrived").waitFor();
  expect(JSON.stringify(relay.asked)).not.toContain("push-offline");
  await page.goto("about:blank");
  // None of our pages is open: only the browser can wake the worker.
  await context.setOffline(false);
  await wake(SYNC_TAG);
  await told;
  await page.goto(`${relay.url}/team/push`);
  await page.getByText("Nothing queued.").waitFor();
});

test("what waits for a relay that is down is there after a kill, and goes out when the app is next open", async () => {
  relay.isUp = false;
  await push({ kind: "test", pushId: "push-killed", sentAt: Date.now() }, "test");
  await phone.page.getByText("Confirm that a push arrived").waitFor();
  await phone.kill();
  const page = await phone.restart();
  await page.goto(`${relay.url}/team/push`);
  await page.getByText("Confirm that a push arrived").waitFor();
  await page.getByText("The relay can’t be reached").first().waitFor();
  relay.isUp = true;
  await page.reload();
  await relay.until(({ path, body }) => path === "/api/acks" && JSON.stringify(body).includes("push-killed"));
  await page.getByText("Nothing queued.").waitFor();
});

test("what the relay refuses stays visible with its reason until a person removes it", async () => {
  const { page } = phone;
  relay.replies.set("POST /api/acks", {
    status: 404,
    body: { error: { code: "not-found", message: "There is no such push." } },
  });
  await push({ kind: "test", pushId: "push-refused", sentAt: Date.now() }, "test");
  await page.getByText("Refused: There is no such push.").waitFor();
  await page.reload();
  await page.getByText("Refused: There is no such push.").waitFor();
  await page.getByRole("button", { name: "Remove" }).tap();
  await page.getByText("Nothing queued.").waitFor();
});
