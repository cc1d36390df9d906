// Woken at three in the morning: a push rings on a locked phone, the app is closed and the network is gone. One thumb must
// get to the right screen and to its answer, at once and a quarter of an hour later. With Chromium's own notifications, as
// in push-chromium.test.ts.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from "vitest";
import { type ChromiumPush, startChromiumPush } from "../kit/browser/chromium-push.ts";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { type NotificationDaemon, type Shown, startNotificationDaemon } from "../kit/browser/notification-daemon.ts";
import { untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";
import { type RelayProcess, startRelay } from "../kit/browser/relay-process.ts";
import { joinRelaySide, type RelaySide } from "../kit/browser/relay-side.ts";
import { countHandOn } from "../kit/taps/hand-count.ts";
import { tapUnscrolled, untilInReach } from "../kit/taps/reach.ts";

const MIN = 60_000;
const LATER = "test-later";

let why: string | null = "notifications can be tapped by a test on Linux only";
let desktop: NotificationDaemon;
let service: ChromiumPush;
let relay: RelayProcess;
let phone: KeptPhone;
let others: RelaySide;
let incident = "";

beforeAll(async () => {
  if (process.platform !== "linux") return;
  [desktop, service] = await Promise.all([startNotificationDaemon(), startChromiumPush()]);
  vi.stubEnv("DBUS_SESSION_BUS_ADDRESS", desktop.bus);
  [relay, phone] = await Promise.all([
    startRelay(inject("dist"), service),
    createKeptPhone({ permissions: ["notifications", "background-sync"] }),
  ]);
  why = (await desktop.isAsked()) ? null : "this Chromium doesn't speak to the session bus";
  if (why !== null) return;
  await service.connect(phone.context, relay.url);
  // A page of later: the phone's own clock can't be set for one test.
  await phone.context.addInitScript((key) => {
    const later = Number(localStorage.getItem(key) ?? 0);
    const { now } = Date;
    Date.now = () => now() + later;
  }, LATER);
  const link = await relay.invite();
  others = await joinRelaySide(relay, link);
  const page = await openApp("/");
  await untilOfflineReady(page);
  await page.goto(link);
  await page.getByRole("textbox", { name: "Name of this phone" }).fill("Ana’s phone");
  await page.getByRole("button", { name: "Join team" }).tap();
  await page.getByText("Subscription confirmed").waitFor();
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
const openApp = async (path: string): Promise<Page> => {
  await closeApp();
  const page = await phone.context.newPage();
  await page.goto(`${relay.url}${path}`);
  return page;
};
/** Pages that open from now on have this clock. */
const setLater = async (ms: number): Promise<void> => {
  const page = await openApp("/healthz");
  await page.evaluate(([key, later]) => localStorage.setItem(key ?? "", later ?? ""), [LATER, String(ms)]);
};
/** The app is closed, the network goes, and a thumb taps what the phone shows. */
const wake = async (shown: Shown): Promise<Page> => {
  await closeApp();
  await phone.context.setOffline(true);
  const [page] = await Promise.all([phone.context.waitForEvent("page"), desktop.tap(shown)]);
  return page;
};
const networkBack = () => phone.context.setOffline(false);

const ringDrill = async (): Promise<{ readonly drillId: string; readonly shown: Shown }> => {
  await closeApp();
  const drillId = await others.armDrill();
  return { drillId, shown: await desktop.untilShown("DRILL Surprise drill", /This is practice/) };
};

test.each([
  ["at once", 0],
  ["a quarter of an hour later", 15 * MIN],
])("a drill tapped %s shows its page, and takes the answer by one thumb", async (_, later) => {
  const { drillId, shown } = await ringDrill();
  await setLater(later);
  const page = await wake(shown);
  await page.waitForURL(`${relay.url}/drills?fired=${drillId}.0`);
  await page.getByRole("heading", { level: 1, name: "Page: payments" }).waitFor();
  const hand = await countHandOn(page);
  await untilInReach(page.getByRole("button", { name: "Take command" }));
  await tapUnscrolled(page, page.getByRole("button", { name: "Acknowledge" }));
  await page.getByText(/^Saved on this phone\. It will be sent/).waitFor();
  expect([await hand.taps(), await hand.keystrokes()]).toEqual([1, 0]);
  await networkBack();
  await expect.poll(async () => (await others.firing(drillId)).acks).toHaveLength(1);
});

test("an incident is open whose update is due", async () => {
  await setLater(-22 * MIN);
  const page = await openApp("/");
  await phone.context.setOffline(true);
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
  await networkBack();
  await setLater(0);
  await closeApp();
});

test("its reminder, tapped at once, opens the update with Copy under the thumb", async () => {
  const page = await wake(await desktop.untilShown(/^Update due: SEV2 checkout/, /Compose it now\.$/));
  await page.waitForURL(`${relay.url}/incident/${incident}/update`);
  await page.getByRole("heading", { level: 1, name: "Status update" }).waitFor();
  await untilInReach(page.getByRole("button", { name: "Copy update" }));
  await networkBack();
});

test("tapped a quarter of an hour later it does too, and one tap sends it on its way", async () => {
  await setLater(0);
  await closeApp();
  await others.remind(incident, await others.phone("Ana’s phone"));
  const shown = await desktop.untilShown(/^Update due: SEV2 checkout/, /Compose it now\.$/);
  await setLater(15 * MIN);
  const page = await wake(shown);
  await page.waitForURL(`${relay.url}/incident/${incident}/update`);
  const hand = await countHandOn(page);
  await tapUnscrolled(page, page.getByRole("button", { name: "Copy update" }));
  await page.getByText("Copied and logged.").waitFor();
  expect([await hand.taps(), await hand.keystrokes()]).toEqual([1, 0]);
  await untilSaved(page);
  // Back on the board, by one more tap, the clock runs to the next one.
  await page.goto(`${relay.url}/incident/${incident}`);
  await page
    .getByText(/^Next update/)
    .first()
    .waitFor();
  expect(service.complaints).toEqual([]);
});
