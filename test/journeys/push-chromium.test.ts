// Push in Chromium with real taps: the real relay, the test's own push service, Chromium's own notifications on the
// test's own desktop, and what a tap on each of their buttons does with the page closed, open elsewhere, or with no
// network. Only the way from push service to browser isn't Chromium's own (chromium-push.ts); push-firefox.test.ts
// covers that too.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from "vitest";
import { type ChromiumPush, startChromiumPush } from "../kit/browser/chromium-push.ts";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { type NotificationDaemon, type Shown, startNotificationDaemon } from "../kit/browser/notification-daemon.ts";
import { untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";
import { type RelayProcess, startRelay } from "../kit/browser/relay-process.ts";
import { joinRelaySide, type RelaySide } from "../kit/browser/relay-side.ts";

const MIN = 60_000;

let why: string | null = "notifications can be tapped by a test on Linux only";
let desktop: NotificationDaemon;
let service: ChromiumPush;
let relay: RelayProcess;
let phone: KeptPhone;
/** The relay as the rest of the team sees it. */
let others: RelaySide;
let inviteLink: string;
let incident = "";

beforeAll(async () => {
  if (process.platform !== "linux") return;
  [desktop, service] = await Promise.all([startNotificationDaemon(), startChromiumPush()]);
  vi.stubEnv("DBUS_SESSION_BUS_ADDRESS", desktop.bus);
  [relay, phone] = await Promise.all([
    startRelay(inject("dist"), service),
    createKeptPhone({ permissions: ["notifications", "background-sync"] }),
  ]);
  why = (await desktop.isAsked())
    ? null
    : "this Chromium doesn't speak to the session bus, so its notifications can't be tapped";
  await service.connect(phone.context, relay.url);
  inviteLink = await relay.invite();
  others = await joinRelaySide(relay, inviteLink);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await phone?.close();
  await Promise.all([relay?.stop(), service?.close(), desktop?.close()]);
});
beforeEach(({ skip }) => {
  if (why !== null) skip(why);
});

const appPages = (): readonly Page[] => phone.context.pages().filter((page) => page.url().startsWith(relay.url));
const closeApp = async (): Promise<void> => {
  for (const page of appPages()) await page.close();
};
/** Opens the app at `path`, as its only page. */
const openApp = async (path: string): Promise<Page> => {
  await closeApp();
  const page = await phone.context.newPage();
  await page.goto(`${relay.url}${path}`);
  return page;
};
/** Taps with no page open, and resolves to the page that opens. */
const tapOpens = async (shown: Shown, label?: string): Promise<Page> => {
  expect(appPages()).toEqual([]);
  const [page] = await Promise.all([phone.context.waitForEvent("page"), desktop.tap(shown, label)]);
  return page;
};
/** What the relay knows about this phone. */
const self = () => others.phone("Ana’s phone");
/** Makes the relay push to this phone that the update is due, and resolves to the notification shown. */
const remind = async (): Promise<Shown> => {
  await others.remind(incident, await self());
  return desktop.untilShown(/^Update due: SEV2 checkout/, /Compose it now\.$/);
};
/** Makes a drill reach this phone, and resolves once the relay knows that it has. */
const ringDrill = async () => {
  const drillId = await others.armDrill();
  const shown = await desktop.untilShown("DRILL Surprise drill", /This is practice/);
  const firedAt = (await others.firing(drillId)).firedAt ?? 0;
  await expect.poll(async () => (await self()).lastReceivedAt).toBeGreaterThanOrEqual(firedAt);
  return { drillId, shown, firedAt };
};
/** Moments by this machine's clock, which phone and relay share. */
interface Moments {
  readonly firedAt: number;
  readonly beforeTap: number;
  readonly afterTap: number;
  /** Just before the network was back. */
  readonly back: number;
}
/**
 * Waits until the relay has this phone's acknowledgement, with the moment of the tap. A phone sends how long ago that
 * was, so the travel time to the relay counts as well; that is never longer than from the network's return until now.
 */
const expectAcknowledged = async (drillId: string, moments: Moments): Promise<void> => {
  await expect.poll(async () => (await others.firing(drillId)).acks).toHaveLength(1);
  const { firedAt, beforeTap, afterTap, back } = moments;
  const longestWayMs = Date.now() - back;
  const [{ deviceId, afterMs = Number.NaN } = {}] = (await others.firing(drillId)).acks;
  expect(deviceId).toBe((await self()).id);
  expect(firedAt + afterMs).toBeGreaterThanOrEqual(beforeTap);
  expect(firedAt + afterMs - longestWayMs).toBeLessThanOrEqual(afterTap);
};

test("a phone joins by invite; a tap on its test push takes the open page to push health, without loading it", async () => {
  const page = await openApp("/");
  await untilOfflineReady(page);
  await page.goto(inviteLink);
  await page.getByRole("textbox", { name: "Name of this phone" }).fill("Ana’s phone");
  await page.getByRole("button", { name: "Join team" }).tap();
  // Push is already allowed, so it subscribes without asking.
  await page.getByText("Subscription confirmed").waitFor();
  await page.getByRole("button", { name: "Send a test push" }).tap();
  const shown = await desktop.untilShown("Test push");
  await page.getByText("there and back").waitFor();
  await page.goto(`${relay.url}/cards`);
  const pages = phone.context.pages().length;
  const loaded = await page.evaluate(() => performance.timeOrigin);
  desktop.tap(shown);
  await page.waitForURL(`${relay.url}/team/push`);
  await desktop.untilClosed(shown.id);
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  expect(phone.context.pages()).toHaveLength(pages);
});

test("a tap on a drill opens the fired screen, with the page closed", async () => {
  await closeApp();
  const drillId = await others.armDrill();
  const shown = await desktop.untilShown("DRILL Surprise drill");
  expect(shown.actions.map(({ label }) => label)).toEqual(expect.arrayContaining(["Acknowledge", "Open"]));
  const page = await tapOpens(shown);
  await page.waitForURL(`${relay.url}/drills?fired=${drillId}.0`);
  await page.getByRole("heading", { level: 1, name: "Page: payments" }).waitFor();
  await page.getByRole("button", { name: "Take command" }).waitFor();
  expect((await others.firing(drillId)).acks).toEqual([]);
});

test("an acknowledgement with no page and no network goes out by itself, with the moment of the tap", async () => {
  await closeApp();
  const { drillId, shown, firedAt } = await ringDrill();
  await phone.context.setOffline(true);
  const beforeTap = Date.now();
  desktop.tap(shown, "Acknowledge");
  const kept = await desktop.untilShown("DRILL Surprise drill", /Saved, not sent yet\./);
  const afterTap = Date.now();
  expect(kept.body).toContain("To be sure, open First90 when there is a network.");
  expect((await others.firing(drillId)).acks).toEqual([]);
  const back = Date.now();
  await phone.context.setOffline(false);
  const sent = await desktop.untilShown("DRILL Surprise drill", /Acknowledged\./);
  await expectAcknowledged(drillId, { firedAt, beforeTap, afterTap, back });
  const page = await tapOpens(sent, "Open");
  await page.waitForURL(`${relay.url}/drills?fired=${drillId}.0`);
  await page.getByRole("button", { name: "Take command" }).waitFor();
  await expect.poll(() => page.getByRole("button", { name: "Acknowledge" }).count()).toBe(0);
});

test("one that a page was open for goes out by Background Sync, with the moment of the tap and the page closed since", async () => {
  await openApp("/cards");
  const { drillId, shown, firedAt } = await ringDrill();
  await phone.context.setOffline(true);
  const beforeTap = Date.now();
  desktop.tap(shown, "Acknowledge");
  await desktop.untilShown("DRILL Surprise drill", /Saved\. It will be sent once there is a network again\.$/);
  const afterTap = Date.now();
  await closeApp();
  expect((await others.firing(drillId)).acks).toEqual([]);
  // No page is left, and the worker doesn't retry: only Chromium can wake it.
  const back = Date.now();
  await phone.context.setOffline(false);
  await expectAcknowledged(drillId, { firedAt, beforeTap, afterTap, back });
});

test("a tap on a due update opens its update screen, with the page closed", async () => {
  await closeApp();
  const page = await phone.context.newPage();
  // It was declared 22 minutes ago, by a page that has been closed since: with an update every 20 minutes, one is due
  // now. With no network, because a phone that hears from the relay finds out how far its clock is behind.
  await phone.context.setOffline(true);
  await page.addInitScript((lateMs) => {
    const { now } = Date;
    Date.now = () => now() - lateMs;
  }, 22 * MIN);
  await page.goto(relay.url);
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  incident = /incident\/([^/]+)/.exec(page.url())?.[1] ?? "";
  await page.getByRole("button", { name: "I am IC" }).tap();
  await page.getByRole("button", { name: "Copy channel name" }).waitFor();
  await page.goto(`${relay.url}/incident/${incident}/update`);
  await page.getByRole("button", { name: "checkout", exact: true }).tap();
  await page.getByRole("button", { name: "Copy update" }).tap();
  await page.getByText("Copied and logged.").waitFor();
  await untilSaved(page);
  await closeApp();
  await phone.context.setOffline(false);
  const shown = await desktop.untilShown(/^Update due: SEV2 checkout/, /Compose it now\.$/);
  const opened = await tapOpens(shown);
  await opened.waitForURL(`${relay.url}/incident/${incident}/update`);
  await opened.getByRole("heading", { level: 1, name: "Status update" }).waitFor();
});

test("with a page open elsewhere the tap takes that one there, without loading it, and opens no second one", async () => {
  const page = await openApp("/cards");
  const shown = await remind();
  const pages = phone.context.pages().length;
  const loaded = await page.evaluate(() => performance.timeOrigin);
  desktop.tap(shown);
  await page.waitForURL(`${relay.url}/incident/${incident}/update`);
  await page.getByRole("heading", { level: 1, name: "Status update" }).waitFor();
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  expect(phone.context.pages()).toHaveLength(pages);
});

test('"Compose update" opens the update screen, with the page closed', async () => {
  await closeApp();
  const page = await tapOpens(await remind(), "Compose update");
  await page.waitForURL(`${relay.url}/incident/${incident}/update`);
  await page.getByRole("button", { name: "Copy update" }).waitFor();
});

test('"Snooze 5 min" with the page closed moves the reminder, and is in the log when the app is opened', async () => {
  await closeApp();
  const shown = await remind();
  // Three moments in order, however long each took.
  const before = Date.now();
  desktop.tap(shown, "Snooze 5 min");
  const quiet = await desktop.untilShown(/^SEV2 checkout/, /Reminder snoozed until \d\d:\d\d UTC\.$/);
  const after = Date.now();
  expect(appPages()).toEqual([]);
  await expect.poll(async () => (await others.reminder(incident)).dueAt).toBeGreaterThanOrEqual(before + 5 * MIN);
  expect((await others.reminder(incident)).dueAt).toBeLessThanOrEqual(after + 5 * MIN);
  const until = /\d\d:\d\d UTC/.exec(quiet.body)?.[0] ?? "";
  const page = await tapOpens(quiet);
  await page.waitForURL(`${relay.url}/incident/${incident}`);
  await page.getByText(`Reminder snoozed until ${until}. The update is still due.`).waitFor();
  await page.goto(`${relay.url}/incident/${incident}/log`);
  await page
    .getByRole("article")
    .filter({ hasText: `snoozed until ${until}` })
    .waitFor();
  expect(service.complaints).toEqual([]);
});
