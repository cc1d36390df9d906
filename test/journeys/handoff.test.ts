// A handoff of command with the server stopped: the brief from the log, one item edited, every item read back, the
// phone killed in between, "I have command", and the message to the channel.

import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { type Server, startServer, untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";
import { shownAtTap } from "../kit/browser/shown-at-tap.ts";

const ITEMS = [
  "Severity",
  "Impact",
  "Phase",
  "What was tried",
  "Open hypotheses",
  "Roles",
  "Decisions",
  "Next update",
  "Risks",
];

describe("a handoff of command with no server", () => {
  let server: Server;
  let phone: KeptPhone;
  let incident: string;
  const button = (name: string | RegExp): Locator =>
    phone.page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
  const title = (name: string): Promise<void> => phone.page.getByRole("heading", { level: 1, name }).waitFor();
  const box = (item: string): Locator => phone.page.getByRole("checkbox", { name: `Read back: ${item}` });
  const pasted = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  beforeAll(async () => {
    server = await startServer();
    phone = await createKeptPhone();
    await phone.page.goto(server.url);
    await untilOfflineReady(phone.page);
    await phone.context.close();
    await server.stop();
    await phone.restart();
    await phone.page.goto(`${server.url}/team`);
    await phone.page.getByRole("textbox", { name: "Your name" }).fill("Ana");
    await button("Save name").tap();
    await phone.page.getByRole("textbox", { name: "Name", exact: true }).fill("Ben");
    await button("Add").tap();
    await phone.page.getByText("Ben is on the list.").waitFor();
    await phone.page.goto(server.url);
    await button(/^Declare incident/).tap();
    await button(/^SEV2/).tap();
    await button("I am IC").tap();
    await button("Copy channel name").waitFor();
    incident = phone.page.url().replace(/\/first$/, "");
  });
  afterAll(() => phone.close());

  test("gives nine items from the log, one of them in other words", async () => {
    const { page } = phone;
    await page.goto(`${incident}/handoff`);
    await title("Hand off command");
    await expect.poll(() => page.getByRole("heading", { level: 2 }).allTextContents()).toEqual(ITEMS);
    await button("Edit: Risks").tap();
    await page.getByRole("textbox", { name: "Risks" }).fill("The vendor is asleep until 06:00 UTC");
    await button("Done").tap();
    await button("Hand off command").tap();
    await title("Handoff of command");
    await page.getByText("The vendor is asleep until 06:00 UTC", { exact: true }).waitFor();
    await page.getByText(/Ana keeps command until it is taken\./).waitFor();
  });

  test("loses no read-back when the phone dies in the middle", async () => {
    for (const item of ITEMS.slice(0, 4)) await box(item).tap();
    await phone.page.getByText("4 of 9 read back").waitFor();
    await untilSaved(phone.page);
    await phone.kill();
    const page = await phone.restart();
    await page.goto(`${incident}/handoff`);
    await page.getByText("4 of 9 read back").waitFor();
    for (const item of ITEMS) await expect.poll(() => box(item).isChecked()).toBe(ITEMS.indexOf(item) < 4);
  });

  test("refuses command until every item is read back, and says which are missing", async () => {
    const { page } = phone;
    for (const item of ITEMS.slice(4, 7)) {
      await box(item).tap();
      await expect.poll(() => box(item).isChecked()).toBe(true);
    }
    await button("I have command").tap();
    await expect
      .poll(() => page.getByRole("alert").textContent())
      .toContain("Not yet. Still to read back: Next update, Risks.");
    await title("Handoff of command");
  });

  test("reads the rest one at a time, large", async () => {
    const { page } = phone;
    await button("One at a time, large").tap();
    await page.getByText("8 of 9", { exact: true }).waitFor();
    const text = page.getByText(/^None copied yet/);
    expect(
      await text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    ).toBeGreaterThanOrEqual(28);
    await button("Read back").tap();
    await page.getByText("9 of 9", { exact: true }).waitFor();
    await button("Read back").tap();
    await page.getByText("That was the last one.").waitFor();
    await button("To the list").tap();
    await page.getByText("9 of 9 read back").waitFor();
  });

  test("gives command to the one who says so, and tells the channel", async () => {
    const { page } = phone;
    await button("I have command").tap();
    await page.getByRole("dialog", { name: "Who takes command?" }).getByRole("button", { name: "Ben" }).tap();
    await title("Command handed over");
    await page.getByText(/^Ben took command at \d\d:\d\d UTC, from Ana\.$/).waitFor();
    const preview = await shownAtTap(page, () => button("Copy update").tap());
    await page.getByText("Copied and logged.").waitFor();
    expect(await pasted(page)).toBe(preview);
    expect(preview).toMatch(/Ben took over as incident commander at \d\d:\d\d UTC, from Ana\./);
    await button("Go to the board").tap();
    await expect.poll(() => page.getByRole("timer", { name: "Next update" }).textContent()).toMatch(/in (20|1\d):\d\d/);
    await button(/^IC.*Ben/).waitFor();
  });

  test("is in the log with both names and every item", async () => {
    const { page } = phone;
    await untilSaved(page);
    await page.goto(`${incident}/log`);
    await page.getByText("“I have command”: Ben is incident commander").first().waitFor();
    await page
      .getByText(/handoff of incident commander offered by Ana: .*The vendor is asleep/)
      .first()
      .waitFor();
    for (const id of [
      "severity",
      "impact",
      "phase",
      "what was tried",
      "open hypotheses",
      "roles",
      "decisions",
      "next update",
      "risks",
    ])
      await page.getByText(`read back: ${id}`, { exact: true }).first().waitFor();
  });

  test("and the next shift reads it in the digest", async () => {
    const { page } = phone;
    await page.goto(`${server.url}/handover`);
    await button("Copy digest").tap();
    await page.getByText("Copied.", { exact: true }).waitFor();
    expect(await pasted(page)).toMatch(/^Shift handover, .*\n\nOpen incidents: 1\n- SEV2 .* \| IC Ben \| next update /);
  });
});
