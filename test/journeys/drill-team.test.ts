// A whole surprise drill in a team, with the real relay: two phones join by an invite, a drill is armed and fires, both
// acknowledge, one takes command and the other sees who, and they play the drill to its stand-down, marked as a drill
// everywhere.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Phone, untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";
import { type RelayProcess, startRelay } from "../kit/browser/relay-process.ts";
import { createTeamPhone, type TeamPhone } from "../kit/browser/team-phone.ts";
import { handsOn } from "../kit/drill/drill-hands.ts";
import { type PushService, startPushService } from "../relay/kit/push-service.ts";

let service: PushService;
let relay: RelayProcess;
let ana: TeamPhone;
let ben: TeamPhone;

beforeAll(async () => {
  service = await startPushService();
  relay = await startRelay(inject("dist"), service);
  const link = await relay.invite();
  [ana, ben] = await Promise.all([join(link, "Ana’s phone"), join(link, "Ben’s phone")]);
});
afterAll(async () => {
  await Promise.all([ana?.phone.close(), ben?.phone.close()]);
  await relay?.stop();
  await service?.close();
});

/** Joins by the invite as a person does. */
const join = async (link: string, name: string): Promise<TeamPhone> => {
  const member = await createTeamPhone(service);
  const { page } = member.phone;
  await page.goto(link);
  await page.getByRole("textbox", { name: "Name of this phone" }).fill(name);
  await page.getByRole("button", { name: "Join team" }).tap();
  await page.getByRole("heading", { level: 1, name: "Push health" }).waitFor();
  await page.getByText(/^Subscription confirmed/).waitFor();
  await untilOfflineReady(page);
  return member;
};

const openDrill = async ({ page }: Phone): Promise<void> => {
  await page.getByText(/^DRILL: you’ve been paged\./).waitFor();
  await page.getByRole("button", { name: "Open the drill" }).tap();
  await page.getByRole("complementary", { name: "DRILL" }).waitFor();
  await page.getByRole("heading", { level: 1, name: "Page: payments" }).waitFor();
};

const kindOf = ({ text }: { readonly text: string }): unknown => JSON.parse(text).app?.kind ?? text;

test("a drill is armed on one phone with everything but its moment, and fires on both", async () => {
  const { page } = ana.phone;
  // It would be armed for tonight; the test can't wait for the night.
  await page.route("**/api/drills", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    const body = route.request().postDataJSON() as Record<string, unknown>;
    await route.continue({ postData: JSON.stringify({ ...body, from: Date.now(), to: Date.now() + 10_000 }) });
  });
  await page.goto(`${relay.url}/drills/arm`);
  await page.getByText("The relay draws the moment").first().waitFor();
  await page.getByRole("button", { name: "Three of ten payments fail" }).tap();
  await page.getByText("2 of 2 phones can be reached.").waitFor();
  await page.getByRole("button", { name: "Arm a surprise drill" }).tap();
  await page.getByText("Armed. The moment is drawn; nobody can see it.").waitFor();
  await page.goto(relay.url);
  await service.until(() => [ana, ben].every(({ push }) => push().received.length > 0));
  for (const { push } of [ana, ben])
    expect(JSON.stringify(kindOf(push().received.at(-1) as { text: string }))).toContain("drill");
});

test("both phones show what a page would show, and acknowledge; the times are those of the push", async () => {
  for (const member of [ana, ben]) {
    await member.deliver(relay.url);
    const { page } = member.phone;
    await page.goto(relay.url);
    await openDrill(member.phone);
    await page.getByText("failed payments at 31% for 5 min").waitFor();
    await page.getByRole("button", { name: "Acknowledge" }).tap();
    await page.getByText("Acknowledged.", { exact: true }).waitFor();
    await page
      .getByText(/^after \d:\d\d$/)
      .first()
      .waitFor();
  }
  expect(service.complaints).toEqual([]);
});

test("one takes command, and the other sees who has it", async () => {
  await ana.phone.page.getByRole("button", { name: "Take command" }).tap();
  await ana.phone.page.getByRole("button", { name: /^SEV2/ }).waitFor();
  const { page } = ben.phone;
  await page
    .getByRole("button", { name: "Take command" })
    .or(page.getByRole("link", { name: "Receive the log" }))
    .tap();
  await page.getByText(/^Ana’s phone has command and runs the drill\./).waitFor();
  await page.getByRole("link", { name: "Receive the log" }).waitFor();
  await expect.poll(() => page.getByRole("button", { name: "Take command" }).count()).toBe(0);
});

test("the drill runs to its stand-down, marked as one everywhere", async () => {
  const { phone } = ana;
  const page: Page = phone.page;
  const { firstMinutes, standDown, tap, marked } = handsOn(() => page);
  const text = await firstMinutes("SEV2", "Ivo", "Mara");
  expect(text).toMatch(/^\W*\[DRILL\]/);
  expect(text).toMatch(/injected failure/);
  await page.getByRole("link", { name: /^Channel/ }).tap();
  await page.getByRole("log", { name: "Messages" }).getByText("failed payments at 31%").waitFor();
  await page.getByRole("link", { name: "Back to the board" }).tap();
  await tap("Monitoring");
  await standDown();
  await untilSaved(page);
  await tap("End drill, see the score");
  await page.getByRole("heading", { level: 1, name: "Score" }).waitFor();
  await marked();
  await page.goto(`${relay.url}/review`);
  await page.getByRole("link", { name: /DRILL payments/ }).waitFor();
  await page.goto(relay.url);
  await page.getByText("No open incidents on this phone.").waitFor();
});
