// Push for real, end to end: relay, encryption, a push service that speaks Firefox's own protocol, Firefox, our worker, a
// notification on a desktop, a real tap, and the right screen.

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import type { DrillsAnswer } from "../../src/formats/relay/drill-bodies.ts";
import { revisionAt } from "../../src/formats/relay/reminder-bodies.ts";
import type { JoinAnswer, TeamAnswer } from "../../src/formats/relay/team-bodies.ts";
import { createFirefox, type Firefox } from "../kit/browser/firefox.ts";
import { type FirefoxPushService, startFirefoxPushService } from "../kit/browser/firefox-push-service.ts";
import { type NotificationDaemon, startNotificationDaemon } from "../kit/browser/notification-daemon.ts";
import { type RelayProcess, startRelay } from "../kit/browser/relay-process.ts";

const { path: executable, why } = inject("firefox");

let desktop: NotificationDaemon;
let service: FirefoxPushService;
let relay: RelayProcess;
let firefox: Firefox;
/** A phone of the team that uses only the API: it sets reminders, and sees the team. */
let other: JoinAnswer;
let inviteLink: string;

beforeAll(async () => {
  if (executable === null) return;
  [desktop, service] = await Promise.all([startNotificationDaemon(), startFirefoxPushService()]);
  relay = await startRelay(inject("dist"), service);
  inviteLink = await relay.invite();
  other = await relay.join(inviteLink, "Ben’s phone");
  firefox = await createFirefox({ executable, pushUrl: service.socketUrl, bus: desktop.bus });
});
afterAll(async () => {
  await firefox?.close();
  await Promise.all([relay?.stop(), service?.close(), desktop?.close()]);
});
beforeEach(({ skip }) => {
  if (why !== null) skip(why);
});

const seen = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 100 }, text);
const tap = async (page: Page, name: string): Promise<void> => {
  const button = page.locator(`button::-p-text(${name})`);
  await button.wait();
  // A control that has just appeared under the last touch takes no tap yet.
  await page.waitForSelector("html:not([data-taps])");
  await button.click();
};
const alive = () => service.subscriptions.filter(({ isAlive }) => isAlive);
const phone = async (): Promise<TeamAnswer["devices"][number]> => {
  const { devices } = await relay.ask<TeamAnswer>("GET", "/api/team", other.deviceToken);
  const found = devices.find(({ name }) => name === "Ana’s phone");
  if (!found) throw new Error("Ana’s phone is not in the team");
  return found;
};
/** Makes the relay push to this phone that an update is due now. */
const remind = async (incidentId: string, revision: number): Promise<void> => {
  const devices = [(await phone()).id];
  await relay.ask("PUT", `/api/reminders/${incidentId}`, other.deviceToken, { revision, dueAt: Date.now(), devices });
};

test("a phone joins by invite, is subscribed, and a test push goes there and back", async () => {
  const { page } = firefox;
  await page.goto(relay.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(inviteLink);
  await page.locator("input[type=text], input:not([type])").fill("Ana’s phone");
  await tap(page, "Join team");
  await seen(page, "Push is allowed.");
  // It subscribes without asking, or shows the button for it.
  const subscribed = service.until("a subscription", () => alive().length === 1);
  await Promise.any([subscribed, tap(page, "Subscribe")]);
  await subscribed;
  await seen(page, "Subscription confirmed");
  await tap(page, "Send a test push");
  const shown = await desktop.untilShown("Test push");
  await seen(page, "there and back");
  await page.goto(`${relay.url}/cards`);
  desktop.tap(shown);
  await firefox.untilAt("/team/push");
  await desktop.untilClosed(shown.id);
  expect(service.complaints).toEqual([]);
});

test("a surprise drill rings with the page closed; its button acknowledges, and the next one opens it", async () => {
  await firefox.page.goto("about:blank");
  const from = Date.now();
  await relay.ask("POST", "/api/drills", other.deviceToken, {
    ...{ from, to: from + 8_000, hours: [0, 24], weekdays: [1, 2, 3, 4, 5, 6, 7], count: 1, gapMinutes: 0 },
    ...{ scenario: "checkout-payments", devices: null },
  });
  desktop.tap(await desktop.untilShown("DRILL Surprise drill"), "Acknowledge");
  const answered = await desktop.untilShown("DRILL Surprise drill", /^Acknowledged\./);
  const { drills } = await relay.ask<DrillsAnswer>("GET", "/api/drills", other.deviceToken);
  const [firing] = drills[0]?.firings ?? [];
  expect(firing?.acks.map(({ deviceId }) => deviceId)).toEqual([(await phone()).id]);
  desktop.tap(answered, "Open");
  const opened = await firefox.untilAt(`/drills?fired=${drills[0]?.drillId}.0`);
  await seen(opened, "Page: payments");
});

test("with the page closed the worker says what this phone knows, and a tap opens the incident", async () => {
  const { page } = firefox;
  await page.bringToFront();
  await page.goto(relay.url);
  await tap(page, "Declare incident");
  await tap(page, "SEV2");
  await tap(page, "I am IC");
  const [path = ""] = /\/incident\/[^/]+/.exec(page.url()) ?? [];
  await page.goto(`${relay.url}${path}/update`);
  await tap(page, "checkout");
  await tap(page, "Copy update");
  await seen(page, "Copied and logged.");
  await page.locator('[data-saving="saved"]').wait();
  await page.goto("about:blank");
  // A later revision than the phone itself has sent the relay since the declaration.
  await remind(path.replace("/incident/", ""), revisionAt(Date.now()) + 3600);
  const shown = await desktop.untilShown(/^SEV2 checkout/, /^Next update at /);
  desktop.tap(shown);
  const opened = await firefox.untilAt(path);
  await seen(opened, "SEV2");
});

test("a push that waited for a closed browser is shown after its next start", async () => {
  await firefox.quit();
  const before = desktop.shown.length;
  await remind("elsewhere", 1);
  await service.until("the push to wait", () => service.waiting().length === 1);
  await firefox.restart();
  const shown = await desktop.untilShown("A status update is due");
  expect(desktop.shown.length).toBe(before + 1);
  desktop.tap(shown);
  await firefox.untilAt("/");
  expect(service.waiting()).toEqual([]);
});

test("a subscription that the service has lost is made anew, and the relay uses the new one", async () => {
  const [lost] = alive();
  const { subscribedAt } = await phone();
  service.forgetAll();
  await service.until("a new subscription", () => alive().length === 1);
  expect(alive()[0]?.endpoint).not.toBe(lost?.endpoint);
  await expect.poll(async () => (await phone()).subscribedAt).not.toBe(subscribedAt);
  await remind("elsewhere-again", 1);
  await desktop.untilShown("A status update is due");
  expect(service.complaints).toEqual([]);
  expect(service.delivered.every(({ outcome }) => outcome === "delivered")).toBe(true);
});
