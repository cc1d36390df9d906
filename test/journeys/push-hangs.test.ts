// In a browser without its push service, `subscribe` never settles: the screen must give up all the same.

import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { pushHealthWords, refreshedWords } from "../../src/ui/words/push.ts";
import { storyTokens, tellStory } from "../kit/app/relay-story.ts";
import { type FakeRelay, startFakeRelay } from "../kit/browser/fake-relay.ts";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { untilOfflineReady } from "../kit/browser/phone.ts";

let relay: FakeRelay;
let phone: KeptPhone;

beforeAll(async () => {
  relay = await startFakeRelay(inject("dist"));
  tellStory(relay);
  phone = await createKeptPhone({ permissions: ["notifications"] });
  await phone.page.goto(relay.url);
  await untilOfflineReady(phone.page);
});
afterAll(async () => {
  await phone.close();
  await relay.stop();
});

test("subscribing ends with a sentence", async () => {
  const { page } = phone;
  // Browsers differ in what they do without one; this is the worst case.
  await page.addInitScript(() => {
    PushManager.prototype.subscribe = () => new Promise(() => undefined);
  });
  await page.goto(`${relay.url}/join#relay=${encodeURIComponent(relay.url)}&invite=${storyTokens.invite}`);
  await page.getByRole("textbox", { name: "Name of this phone" }).fill("Ana’s phone");
  await page.getByRole("button", { name: "Join team" }).tap();
  await page.getByRole("button", { name: "Subscribe" }).tap();
  const said = page.getByRole("region", { name: "On this phone" }).getByRole("status");
  await page.getByText(pushHealthWords.renewing).waitFor();
  const ended = [pushHealthWords.renewLate, refreshedWords({ type: "timeout" })];
  await expect.poll(async () => ended.includes((await said.textContent()) ?? "")).toBe(true);
});
