// The work on the fault and a decision about it, with the server stopped and hours passing in fake time: hypotheses and
// their timeboxes, a call-back, an escalation, options, objections, the decision and its announcement.

import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { type Server, startServer, untilOfflineReady, untilSaved } from "../kit/browser/phone.ts";
import { shownAtTap } from "../kit/browser/shown-at-tap.ts";
import { countHandOn, type HandCount } from "../kit/taps/hand-count.ts";

describe("work and decisions with no server", () => {
  let server: Server;
  let phone: KeptPhone;
  let incident = "";
  let hand: HandCount;
  const button = (name: string | RegExp): Locator => phone.page.getByRole("button", { name, exact: true });
  const part = (name: string): Locator => phone.page.getByRole("region", { name, exact: true });
  /** Taps a button of the open sheet, in the group of that name if one is given. */
  const pick = async (name: string, group?: string): Promise<void> => {
    const dialog = phone.page.getByRole("dialog");
    await (group ? dialog.getByRole("group", { name: group }) : dialog)
      .getByRole("button", { name, exact: true })
      .tap();
  };
  const gone = (): Promise<void> => phone.page.getByRole("dialog").waitFor({ state: "detached" });
  const copied = (): Promise<string> => phone.page.evaluate(() => navigator.clipboard.readText());

  beforeAll(async () => {
    server = await startServer();
    phone = await createKeptPhone();
    await phone.page.goto(server.url);
    await untilOfflineReady(phone.page);
    await phone.context.close();
    await server.stop();
    const page = await phone.restart();
    await page.clock.install();
    await page.goto(server.url);
    await button("Declare incident").tap();
    await button(/^SEV2/).tap();
    await button("I am IC").tap();
    await button("Copy channel name").tap();
    await button("Add a name").tap();
    await page.getByRole("textbox", { name: "Name" }).fill("Ben");
    await button("Add").tap();
    await page.getByRole("heading", { level: 2, name: /comms/i }).waitFor();
    await untilSaved(page);
    incident = page.url().replace(/\/first$/, "");
    await page.goto(`${incident}/work`);
    await button("Start a hypothesis").waitFor();
    hand = await countHandOn(page);
  });
  afterAll(() => phone.close());

  test("two hypotheses run, one of them out of its time, and it is ruled out", async () => {
    await button("Start a hypothesis").tap();
    await pick("The last deploy");
    await pick("Ben");
    await pick("Start: 15 min");
    await button("Start a hypothesis").tap();
    await pick("Load or capacity");
    await pick("5 min");
    await pick("Start: 5 min");
    await gone();
    await phone.page.clock.fastForward("09:00");
    const hypotheses = part("Hypotheses");
    await hypotheses.getByText(/^4 min overdue \(since \d\d:\d\d UTC\)$/).waitFor();
    await hypotheses.getByText(/^[56] min left, until \d\d:\d\d UTC$/).waitFor();
    await button("Rule out: Load or capacity").tap();
    await phone.page.getByRole("list", { name: "Ruled out" }).getByText("Load or capacity").waitFor();
    await hypotheses.getByText(/overdue \(since/).waitFor({ state: "detached" });
  });

  test("a person is asked by name and called back", async () => {
    await button("Ask someone").tap();
    await pick("Ben");
    await pick("Is it safe to roll back?");
    await pick("3 min");
    await phone.page.getByText("Say: “Ben, is it safe to roll back? I’ll come back to you in 3 minutes.”").waitFor();
    await pick("Ask Ben: 3 min");
    await gone();
    await phone.page.clock.fastForward("04:00");
    await part("Call-backs")
      .getByText(/^1 min overdue/)
      .waitFor();
    await button("More: Ben, Is it safe to roll back?").tap();
    await pick("5 min");
    await part("Call-backs")
      .getByText(/^5 min left/)
      .waitFor();
    await button("Answered: Ben, Is it safe to roll back?").tap();
    await part("Call-backs").getByText("Nobody owes an answer.").waitFor();
  });

  test("the next tier is called in, with a text to send", async () => {
    await button("Escalate").tap();
    await pick("Engineering manager");
    await pick("We need a decision above us");
    await pick("Escalate");
    const text = await phone.page.locator("[data-escalation-text]").textContent();
    await pick("Copy text");
    await phone.page.getByText("Copied. Paste it where they will see it.").waitFor();
    expect(await copied()).toBe(text);
    expect(text).toMatch(
      /^\[SEV2\] .*\nEscalation to: Engineering manager\nWhy: We need a decision above us\nPlease: /,
    );
    await pick("Close");
    await part("Escalations").getByText("no answer for under 1 min").waitFor();
  });

  test("a change by other hands than the ops lead's is logged with a warning", async () => {
    await button("Log a change").tap();
    await pick("Restarted");
    await pick("Me");
    await phone.page
      .getByRole("dialog")
      .getByText(/The ops lead is Ben, not you/)
      .waitFor();
    await pick("Log the change");
    await part("Done so far")
      .getByText(/Last change by you, not by the ops lead/)
      .waitFor();
    expect(await hand.keystrokes()).toBe(0);
    await untilSaved(phone.page);
  });

  test("options are compared, objections asked for, and it is decided and announced", async () => {
    const { page } = phone;
    await page.goto(`${incident}/decisions`);
    await button("Ask for options").tap();
    await pick("Roll back or fix forward?");
    await page
      .getByRole("dialog")
      .getByText(/^In this incident: .*Decides: Data loss against downtime/)
      .waitFor();
    await pick("Ask for options");
    await button("Add an option").tap();
    await pick("Roll back", "Option");
    await pick("10 min", "Time");
    await pick("possible", "Data loss");
    await pick("low", "Risk");
    await pick("Add this option");
    await button("Add an option: Roll back or fix forward?").tap();
    await pick("Fix forward", "Option");
    await pick("30 min", "Time");
    await pick("none", "Data loss");
    await pick("Ben", "Who suggests it?");
    await pick("Add this option");
    const table = page.getByRole("table", { name: "Options: Roll back or fix forward?" });
    await expect.poll(() => table.getByRole("row").count()).toBe(3);
    await expect.poll(() => table.getByRole("columnheader").count()).toBe(5);
    await button("Any strong objections?: Roll back or fix forward?").tap();
    await page.getByText(/^Objections asked for at \d\d:\d\d UTC\. None so far\.$/).waitFor();
    await button("Raise an objection: Roll back or fix forward?").tap();
    await pick("Data could be lost");
    await pick("Ben");
    await pick("Log the objection");
    await page.getByText("Data could be lost (Ben)").waitFor();
    await button("Decide").tap();
    await pick("Roll back", "What do we do?");
    await pick("Fastest way back");
    await pick("Fix forward", "Plan B");
    await pick("Log the decision");
    await button("Announce the decision").tap();
    const preview = await shownAtTap(page, () => pick("Copy update"));
    await page.getByText(/Text copied or shared at \d\d:\d\d UTC\.$/).waitFor();
    expect(await copied()).toBe(preview);
    expect(preview).toContain("*Decision:* Roll back\n*Reason:* Fastest way back\n*Plan B:* Fix forward");
    await untilSaved(page);
  });

  test("copying the announcement has started the status clock", async () => {
    await phone.page.goto(incident);
    const timer = phone.page.getByRole("timer", { name: "Next update" });
    await timer.waitFor();
    await expect.poll(() => timer.textContent()).toMatch(/in (20|1\d):\d\d$/);
  });

  test("everything is still there after a reload", async () => {
    const { page } = phone;
    await page.goto(`${incident}/work`);
    await button("Confirm: The last deploy").waitFor();
    await page.getByRole("list", { name: "Ruled out" }).getByText("Load or capacity").waitFor();
    await part("Call-backs").getByText("Nobody owes an answer.").waitFor();
    await part("Escalations").getByText("Engineering manager").waitFor();
    await part("Done so far").getByText("Restarted").waitFor();
    await page.goto(`${incident}/decisions`);
    await part("Last decision").getByText("Because: Fastest way back").waitFor();
    await part("Last decision")
      .getByText(/Text copied or shared/)
      .waitFor();
  });
});
