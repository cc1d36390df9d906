// Stopping the harm with the server stopped: what stops it, a freeze of deploys asked for and confirmed, a roll-back that
// worked, and a stand-down that names the freeze until it is lifted.

import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { type Server, startServer, untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";
import { countHandOn, type HandCount } from "../kit/taps/hand-count.ts";

describe("what stops the harm, with no server", () => {
  let server: Server;
  let phone: KeptPhone;
  let incident = "";
  let hand: HandCount;
  const button = (name: string | RegExp): Locator => phone.page.getByRole("button", { name, exact: true });
  const part = (name: string): Locator => phone.page.getByRole("region", { name, exact: true });
  const inSheet = (name: string): Promise<void> =>
    phone.page.getByRole("dialog").getByRole("button", { name, exact: true }).tap();
  const move = (): Locator => phone.page.locator("[data-next-move] button").first();
  const copied = (): Promise<string> => phone.page.evaluate(() => navigator.clipboard.readText());

  beforeAll(async () => {
    server = await startServer();
    phone = await createKeptPhone();
    await phone.page.goto(server.url);
    await untilOfflineReady(phone.page);
    await phone.context.close();
    await server.stop();
    const page = await phone.restart();
    await page.goto(server.url);
    await button("Declare incident").tap();
    await button(/^SEV2/).tap();
    await button("I am IC").tap();
    await button("Copy channel name").tap();
    await button("Add a name").tap();
    await page.getByRole("textbox", { name: "Name" }).fill("Ben");
    await button("Add").tap();
    await page.getByRole("heading", { level: 2, name: /comms/i }).waitFor();
    await button("Nobody yet").tap();
    await button("Write the first status").tap();
    await button("Copy update").tap();
    await page.getByText("Copied and logged.").waitFor();
    await untilSaved(page);
    incident = page.url().replace(/\/update.*$/, "");
    await page.goto(incident);
    await move().waitFor();
    hand = await countHandOn(page);
  });
  afterAll(() => phone.close());

  test("is asked first, before any cause", async () => {
    expect(await phone.page.locator("[data-next-move]").getAttribute("data-next-move")).toBe("start-mitigating");
    await phone.page.getByText("What stops the harm now?").first().waitFor();
    await move().tap();
    await phone.page.getByRole("heading", { level: 1, name: "What stops the harm now?" }).waitFor();
  });

  test("a freeze is asked for in one tap, and confirmed by somebody in another", async () => {
    await button("Freeze all deploys and scheduled jobs").tap();
    await part("Freeze")
      .getByText(/^Asked for at \d\d:\d\d UTC, not confirmed yet\.$/)
      .waitFor();
    await part("Freeze").getByText("Copied. Paste it where deploys are made.").waitFor();
    expect(await copied()).toMatch(/^SEV2 .*Please stop all deploys and scheduled jobs now/);
    await part("Freeze").getByRole("button", { name: "Ben", exact: true }).tap();
    await part("Freeze")
      .getByText(/^Confirmed by Ben at \d\d:\d\d UTC\.$/)
      .waitFor();
  });

  test("rolling back takes two taps, and one says that it worked", async () => {
    await button("Roll back").tap();
    await inSheet("Begin: Roll back");
    await phone.page.getByText("Ben is on it.").waitFor();
    await button("It worked").tap();
    await phone.page.getByText(/^Phase: Mitigated/).waitFor();
    expect(await hand.keystrokes()).toBe(0);
    await untilSaved(phone.page);
  });

  test("stand-down lists the freeze until it is lifted", async () => {
    const { page } = phone;
    await page.goto(`${incident}/stand-down`);
    await button("Mark resolved").tap();
    await part("Temporary changes")
      .getByText(/^Freeze of all deploys and scheduled jobs \(/)
      .waitFor();
    await button("Stand down").tap();
    await page.getByText(/^Still on, with no owner: Freeze of all deploys/).waitFor();
    await inSheet("Not yet");
    await button("Lift the freeze: Freeze of all deploys and scheduled jobs").tap();
    await part("Temporary changes").getByText("Nothing temporary is on, as far as the log knows.").waitFor();
    await expect.poll(copied).toContain("The freeze is lifted.");
    await button("Stand down").tap();
    expect(await page.getByText(/^Still on, with no owner/).count()).toBe(0);
    await inSheet("Stand down");
    await page.getByText(/^Stood down\./).waitFor();
    await untilSaved(page);
  });

  test("the log has each of them", async () => {
    await phone.page.goto(`${incident}/log`);
    for (const entry of [
      /^asked for: Freeze of all deploys and scheduled jobs/,
      /^confirmed by Ben: Freeze of all deploys/,
      /^mitigation begun: Roll back, by Ben, check by \d\d:\d\d UTC/,
      /^mitigation “Roll back” worked/,
      /^lifted: Freeze of all deploys/,
    ])
      await phone.page.getByText(entry).first().waitFor();
  });
});
