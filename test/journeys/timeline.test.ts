// The log corrected after the first rush, with the server stopped: an earlier entry, a pin, a search, a corrected time,
// a withdrawal with its reason; then the incident over time, on screen and as a file.

import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { type Server, startServer, untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";

describe("the timeline with no server", () => {
  let server: Server;
  let phone: KeptPhone;
  let incident = "";
  const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name });
  const exact = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });
  const row = (page: Page, words: string): Locator => page.getByRole("article").filter({ hasText: words });
  const note = async (page: Page, kind: string, text: string): Promise<void> => {
    await exact(page, kind).tap();
    await page.getByRole("textbox", { name: "What happened" }).fill(text);
    await exact(page, "Add to log").tap();
    await row(page, text).waitFor();
  };

  beforeAll(async () => {
    server = await startServer();
    phone = await createKeptPhone();
    await phone.page.goto(server.url);
    await untilOfflineReady(phone.page);
    await phone.context.close();
    await server.stop();
    const page = await phone.restart();
    await page.goto(server.url);
    await button(page, "Declare incident").tap();
    await button(page, /^SEV2/).tap();
    await button(page, "I am IC").tap();
    await untilSaved(page);
    incident = page.url().replace(/\/first$/, "");
    await page.goto(incident);
    await note(page, "Finding", "Payments time out");
    await note(page, "Decision", "Fail over to the replica");
    await note(page, "Note", "Pasted from another call");
    await untilSaved(page);
  });
  afterAll(() => phone.close());

  test("an entry opens from the board with all that can be done to it", async () => {
    const { page } = phone;
    await row(page, "Payments time out").getByRole("link").tap();
    await page.getByRole("dialog", { name: "This entry" }).waitFor();
    await exact(page, "Pin it").tap();
    await row(page, "Payments time out").getByText("Pinned").waitFor();
  });

  test("what happened earlier stands where it happened, and says when it was logged", async () => {
    const { page } = phone;
    await button(page, "More of the log").tap();
    await button(page, "Add an earlier entry").tap();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("button", { name: "Impact", exact: true }).tap();
    await exact(page, "30 min").tap();
    await sheet.getByRole("textbox", { name: "What happened" }).fill("First failed payment");
    await exact(page, "Add earlier entry").tap();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const first = page.getByRole("article").last();
    await first.getByText("impact: First failed payment").waitFor();
    await first.getByText(/Back-dated, logged \d\d:\d\d:\d\d UTC/).waitFor();
    await untilSaved(page);
    await first.getByRole("button").tap();
    await exact(page, "This is when the impact began").tap();
    await row(page, "true start of impact").waitFor();
  });

  test("is found again by words, by kind and by its pin", async () => {
    const { page } = phone;
    await page.getByRole("searchbox", { name: "Search the log" }).fill("PAYMENT");
    await page.getByText(/^2 of \d+ entries, newest first$/).waitFor();
    await exact(page, "Clear").tap();
    await button(page, /^Show:/).tap();
    await button(page, /^Decisions, 1/).tap();
    await page.getByText(/^1 of \d+ entries/).waitFor();
    await expect.poll(() => page.getByRole("article").count()).toBe(1);
    await button(page, /^Show:/).tap();
    await button(page, /^All,/).tap();
    await button(page, "Pinned, 1").tap();
    await expect
      .poll(() => page.getByRole("article").allTextContents())
      .toEqual([expect.stringContaining("Payments time out")]);
    await button(page, "Pinned, 1").tap();
  });

  test("a time is corrected into the past and never into the future; both times stay", async () => {
    const { page } = phone;
    await row(page, "Fail over").getByRole("button").tap();
    await exact(page, "Correct the time").tap();
    await page.getByLabel("Or date and time, UTC").fill("2099-01-01T00:00");
    await exact(page, "Use this time").tap();
    await page.getByRole("alert").filter({ hasText: "That time is in the future." }).waitFor();
    await exact(page, "5 min").tap();
    await exact(page, "Use this time").tap();
    await row(page, "Fail over")
      .getByText(/^Time corrected \d\d:\d\d:\d\d UTC by unnamed, previously \d\d:\d\d:\d\d UTC$/)
      .waitFor();
    await untilSaved(page);
  });

  test("a withdrawn entry stays, struck through, with its reason, also after a restart", async () => {
    await row(phone.page, "Pasted").getByRole("button").tap();
    await exact(phone.page, "Withdraw it").tap();
    await exact(phone.page, "Wrong incident").tap();
    const struck = (page: Page): Locator => row(page, "Pasted").getByText(/^Withdrawn .*: Wrong incident$/);
    await struck(phone.page).waitFor();
    // Once a later entry is on the phone, so is the withdrawal.
    await row(phone.page, "Payments time out").getByRole("button").tap();
    await exact(phone.page, "Unpin").tap();
    await untilSaved(phone.page);
    await phone.context.close();
    const page = await phone.restart();
    await page.goto(`${incident}/log`);
    await struck(page).waitFor();
    const line = await row(page, "Pasted")
      .locator("p")
      .nth(1)
      .evaluate((text) => getComputedStyle(text).textDecorationLine);
    expect(line).toBe("line-through");
  });

  test("the incident over time is drawn with its words side by side, and told in words", async () => {
    const { page } = phone;
    await button(page, "More of the log").tap();
    await button(page, "See it as a picture").tap();
    const image = page.getByRole("img", { name: /^The incident over time: SEV2/ });
    await image.getByText("Decisions: 1").waitFor();
    await page
      .getByText(/^\d\d:\d\d Fail over to the replica$/)
      .last()
      .waitFor();
    const overlaps = await image.evaluate((svg) => {
      const { right } = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll("text")].map((text) => ({
        text: text.lastChild?.textContent ?? "",
        box: text.getBoundingClientRect(),
      }));
      return texts.flatMap(({ text, box }, index) => [
        ...(box.right > right + 1 ? [`${text} leaves the picture`] : []),
        ...texts
          .slice(index + 1)
          .filter(
            ({ box: other }) =>
              Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
              Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 4,
          )
          .map((other) => `${text} / ${other.text}`),
      ]);
    });
    expect(overlaps).toEqual([]);
    await page.getByText(/^began \d\d:\d\d, \d+ min before the declaration$/).waitFor();
  });

  test("an exported entry has the severity that was in force when it happened", async () => {
    const { page } = phone;
    await page.goto(`${incident}/export`);
    const [download] = await Promise.all([page.waitForEvent("download"), exact(page, "Download").tap()]);
    const lines = (await readFile(await download.path(), "utf8")).split("\n").filter((line) => /^\d{4}-/.test(line));
    const severities = lines.map((line) => / (SEV.) \[/.exec(line)?.[1]);
    expect(lines[0]).toContain("First failed payment");
    // Nobody had picked one half an hour before the declaration; once there is one, there is one.
    expect(severities[0]).toBe("SEV?");
    expect(severities.join(" ")).toMatch(/^(?:SEV\? )+(?:SEV2 ?)+$/);
    await page.goto(`${incident}/picture`);
  });

  test("the picture is a file that a strict reader accepts", async () => {
    const { page } = phone;
    await button(page, "Export the picture").tap();
    const [download] = await Promise.all([page.waitForEvent("download"), exact(page, "Download").tap()]);
    expect(download.suggestedFilename()).toMatch(/^first90-\d{8}-\d{4}-\w{4}-sev2\.svg$/);
    const svg = await readFile(await download.path(), "utf8");
    const read = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      return { root: parsed.documentElement.tagName, wrong: parsed.querySelector("parsererror")?.textContent ?? null };
    }, svg);
    expect(read).toEqual({ root: "svg", wrong: null });
    expect(svg).toContain("Impact began");
    expect(svg).not.toContain("Pasted from another call");
  });
});
