// The comms desk with the server stopped: a text edited and stored, the linter's finding and its fix, the clock that
// follows the text, who was sent what, and the executive brief in one tap. The last part uses the keyboard alone.

import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { type Server, startServer, untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";
import { press, untilFocused } from "../kit/taps/press.ts";

describe("the comms desk with no server", () => {
  let server: Server;
  let phone: KeptPhone;
  let incident = "";
  const button = (name: string | RegExp): Locator => phone.page.getByRole("button", { name });
  const field = (): Locator => phone.page.getByRole("textbox", { name: "Your text, exactly as it will be pasted" });
  const clipboard = (): Promise<string> => phone.page.evaluate(() => navigator.clipboard.readText());
  const open = async (step: string): Promise<Page> => {
    await phone.page.goto(`${incident}/${step}`);
    return phone.page;
  };

  beforeAll(async () => {
    server = await startServer();
    phone = await createKeptPhone();
    await phone.page.goto(server.url);
    await untilOfflineReady(phone.page);
    await phone.context.close();
    await server.stop();
    await phone.restart();
    await phone.page.goto(server.url);
    await button("Declare incident").tap();
    await button(/^SEV2/).tap();
    await button("I am IC").tap();
    await untilSaved(phone.page);
    incident = phone.page.url().replace(/\/first$/, "");
  });
  afterAll(() => phone.close());

  test("keeps an edited text on leaving, on reload and when the app is closed", async () => {
    let page = await open("update?audience=customers");
    await button("Edit").tap();
    await field().fill(`${await field().inputValue()}\nAna works on it, it is probably a backend.`);
    await page.getByRole("link", { name: "Back to the board" }).tap();
    await page.getByRole("timer").waitFor();
    page = await open("update?audience=customers");
    await expect.poll(() => field().inputValue()).toContain("probably a backend");
    await page.reload();
    await expect.poll(() => field().inputValue()).toContain("probably a backend");
    await phone.context.close();
    page = await phone.restart();
    await open("update?audience=customers");
    await field().waitFor();
    await expect.poll(() => field().inputValue()).toContain("probably a backend");
  });

  test("says what is wrong with it while it is typed, and takes the fix", async () => {
    const { page } = phone;
    const findings = page.getByRole("region", { name: "Check before you copy it" });
    await findings
      .getByText("“probably”")
      .or(findings.getByText("probably", { exact: true }))
      .waitFor();
    await field().fill((await field().inputValue()).replace(/it is probably.*/, "as latency is high."));
    await findings.getByRole("listitem").filter({ hasText: "latency" }).waitFor();
    await expect.poll(() => findings.getByRole("status").textContent()).toBe("1 problem to fix.");
    await button("Use “slow responses”").tap();
    await page.getByText("No rule broken.").waitFor();
    await expect.poll(() => field().inputValue()).toContain("as slow responses is high.");
  });

  test("says what the clock will do with another time, and does it", async () => {
    const { page } = phone;
    const time = new Date(Date.now() + 10 * 60_000).toISOString().slice(11, 16);
    await field().fill(
      (await field().inputValue()).replace(/next update follows at .*/, `next update follows at ${time} UTC.`),
    );
    await page.getByText(`Clock: next update ${time} UTC.`).waitFor();
    const text = await field().inputValue();
    await button("Copy update").tap();
    // Engineering was told nothing yet, and is due before that.
    await page.getByText(/^Copied and logged\. Next: engineering/).waitFor();
    // Around midnight it has its day.
    await page
      .getByText(new RegExp(`customers \\(Slack\\), next update (?:\\S+ )?${time} UTC`))
      .first()
      .waitFor();
    expect(await clipboard()).toBe(text);
    await untilSaved(page);
    await page.reload();
    await button("Edit").waitFor();
  });

  test("tells it as sent to customers, and to nobody else", async () => {
    const { page } = phone;
    await button("Updates so far").tap();
    const rows = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 2 }) });
    await rows.filter({ hasText: "Customers" }).getByText(/ago/).waitFor();
    await expect.poll(() => rows.filter({ hasText: "Nothing yet." }).count()).toBe((await rows.count()) - 1);
    await button("Read the last update for customers").tap();
    await expect.poll(() => page.getByRole("dialog").locator("pre").textContent()).toBe(await clipboard());
    await button("Close").tap();
  });

  test("has what executives need in one tap", async () => {
    const { page } = phone;
    await button("Executive brief").tap();
    const preview = page.locator("[data-update-preview]");
    await preview.getByText(/Next contact/).waitFor();
    await expect
      .poll(() => preview.textContent())
      .toMatch(/Impact[\s\S]*Timeline[\s\S]*Plan[\s\S]*decide by \d\d:\d\d UTC/);
    await button("Copy update").tap();
    await page.getByText("Copied and logged.").waitFor();
  });

  test("says when an SMS is too long for one message", async () => {
    const { page } = phone;
    await open("update");
    await button("One line, SMS").tap();
    await page.getByText(/^\d+ characters, 1 message$/).waitFor();
    await button("Edit").tap();
    await field().fill(`${await field().inputValue()} ${"and more ".repeat(20)}`);
    await page.getByText(/^\d+ characters: too long for one message, split into \d$/).waitFor();
    await button("Fill in again").tap();
    await page.getByText(/^\d+ characters, 1 message$/).waitFor();
  });

  test("works with the keyboard alone", async () => {
    const page = await open("sent");
    await press(page, "Write for support", button(/^Edit$/));
    await press(page, "Edit", field());
    await untilFocused(page, field());
    await page.keyboard.press("Control+End");
    await page.keyboard.type("\nThe banner is on.");
    await press(page, "Fill in again", button(/^Back to my text$/));
    await untilFocused(page, button(/^Edit$/));
    await press(page, "Back to my text", field());
    await press(page, "Copy update", page.getByText("Copied and logged."));
    expect(await clipboard()).toMatch(/The banner is on\.$/);
  });
});
