// Every screen in every theme: no accessibility violations (contrast at 7:1), no sideways scrolling at 320 px or with
// text at 200 %, targets large enough for a thumb.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { follow } from "../kit/browser/follow.ts";
import { sideways, smallTargets, violations } from "../kit/browser/page-checks.ts";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { setTextSize } from "../kit/browser/text-size.ts";

describe("every screen", () => {
  let server: Server;
  let phone: Phone;
  const screens: [name: string, path: string][] = [
    ["now", "/"],
    ["cards", "/cards"],
    ["severity card", "/cards/severities/SEV1"],
    ["role card", "/cards/roles/ic"],
    ["checklist card", "/cards/checklists/first-90"],
    ["reader", "/cards/checklists/first-90/read"],
    ["drills", "/drills"],
    ["review", "/review"],
    ["receive", "/receive"],
    ["team", "/team"],
    ["settings", "/settings"],
    ["setup", "/setup"],
    ["overview", "/open"],
    ["handover", "/handover"],
    ["template card", "/cards/templates/first-status"],
    ["not found", "/nowhere"],
  ];

  beforeAll(async () => {
    server = await startServer();
    phone = await createPhone();
    const { page } = phone;
    await page.goto(server.url);
    await untilOfflineReady(page);
    await page.getByRole("button", { name: "Declare incident" }).tap();
    await page.getByRole("button", { name: /^SEV1/ }).tap();
    await page.getByRole("button", { name: "I am IC" }).tap();
    await untilSaved(page);
    const incident = new URL(page.url()).pathname.replace(/\/first$/, "");
    for (const step of [
      "",
      "/severity",
      "/first",
      "/update",
      "/sent",
      "/stand-down",
      "/work",
      "/decisions",
      "/export",
      "/send",
      "/log",
      "/picture",
      "/handoff",
    ]) {
      screens.push([`incident${step}`, `${incident}${step}`]);
    }
  });
  afterAll(async () => {
    await phone.close();
    await server.stop();
  });

  const each = async (
    theme: string,
    check: (page: Page) => Promise<readonly string[]>,
  ): Promise<Record<string, readonly string[]>> => {
    const { page } = phone;
    await page.evaluate((chosen) => localStorage.setItem("first90.theme", chosen), theme);
    await page.goto(`${server.url}/nowhere`);
    const found: Record<string, readonly string[]> = {};
    for (const [name, path] of screens) {
      await follow(page, `${server.url}${path}`);
      const result = await check(page);
      if (result.length > 0) found[name] = result;
    }
    return found;
  };

  test.each(["dark", "light", "night"])("has no violations in %s", async (theme) => {
    expect(await each(theme, violations)).toEqual({});
  });

  test("has no violations in what opens over a screen", async () => {
    const { page } = phone;
    const incident = screens.find(([name]) => name === "incident")?.[1] ?? "";
    const found: Record<string, readonly string[]> = {};
    const check = async (name: string): Promise<void> => {
      const result = await violations(page);
      if (result.length > 0) found[name] = result;
    };
    await page.goto(`${server.url}${incident}/severity`);
    await page.getByRole("button", { name: "Ask me, one question at a time" }).tap();
    const yes = page.getByRole("button", { name: "Yes", exact: true });
    await yes.waitFor();
    await check("triage question");
    await yes.tap();
    await yes.waitFor({ state: "detached" });
    await check("triage result");
    await page.goto(`${server.url}${incident}/severity`);
    await page.getByRole("button", { name: /^SEV3/ }).tap();
    await page.getByRole("dialog").waitFor();
    await check("reason sheet");
    await page.goto(`${server.url}${incident}`);
    await page.getByRole("button", { name: /^Ops lead/ }).tap();
    await page.getByRole("dialog").waitFor();
    await check("role sheet");
    await page.goto(`${server.url}${incident}`);
    await page.getByRole("button", { name: "More", exact: true }).tap();
    await page.getByRole("dialog").waitFor();
    await check("more of the board");
    await page.getByRole("dialog").getByRole("button", { name: "Display" }).tap();
    await page.getByRole("dialog", { name: "Display" }).waitFor();
    await check("display");
    await page.goto(`${server.url}${incident}/log`);
    await page.getByRole("article").getByRole("button").first().tap();
    await check("entry sheet");
    await page.getByRole("button", { name: "Correct the time" }).tap();
    await page.getByRole("button", { name: "Use this time" }).tap();
    await page.getByRole("alert").waitFor();
    await check("time of an entry");
    await page.getByRole("button", { name: "Close" }).tap();
    for (const name of ["Add an earlier entry", "Mark the true start of impact", /^Show:/]) {
      if (typeof name === "string") await page.getByRole("button", { name: "More of the log" }).tap();
      await page.getByRole("button", { name }).tap();
      await page.getByRole("dialog").waitFor();
      await check(String(name));
      await page.getByRole("button", { name: "Close" }).tap();
    }
    await page.goto(`${server.url}${incident}/update`);
    await page.getByRole("button", { name: "Copy update" }).tap();
    await page.getByText("Copied and logged.").waitFor();
    await check("posted update");
    await page.goto(`${server.url}${incident}/update?audience=customers`);
    await page.getByRole("button", { name: "Edit", exact: true }).tap();
    await page.getByRole("textbox").fill("It is probably the database.");
    await page.getByText(/^[23] problems to fix\.$/).waitFor();
    await check("edited update");
    await page.goto(`${server.url}${incident}/sent`);
    await page.getByRole("button", { name: "Read the last update for engineering" }).tap();
    await page.getByRole("dialog").waitFor();
    await check("sent update");
    await page.goto(`${server.url}${incident}/handoff`);
    await page.getByRole("button", { name: "Edit: Risks" }).tap();
    await page.getByRole("textbox", { name: "Risks" }).waitFor();
    await check("item of the brief");
    await page.getByRole("button", { name: "Hand off command" }).tap();
    await page.getByRole("button", { name: "I have command" }).tap();
    await page.getByRole("alert").waitFor();
    await check("read-back");
    await page.getByRole("button", { name: "One at a time, large" }).tap();
    await page.getByText("1 of 9").waitFor();
    await check("brief read aloud");
    const pick = (name: string) => page.getByRole("dialog").getByRole("button", { name, exact: true }).first().tap();
    await page.goto(`${server.url}${incident}/work`);
    await page.getByRole("button", { name: "Start a hypothesis" }).tap();
    await page.getByRole("dialog").waitFor();
    await check("hypothesis sheet");
    await pick("Bad data");
    await pick("Start: 15 min");
    await page.getByRole("button", { name: "Escalate" }).tap();
    await pick("VP Engineering and CTO");
    await pick("Escalate");
    await page.locator("[data-escalation-text]").waitFor();
    await check("escalation text");
    await page.goto(`${server.url}${incident}/decisions`);
    await page.getByRole("button", { name: "Ask for options" }).tap();
    await page.getByRole("dialog").waitFor();
    await check("question sheet");
    await pick("Fail over now?");
    await pick("Ask for options");
    await page.getByRole("button", { name: "Add an option" }).tap();
    await pick("Fail over");
    await check("option sheet");
    await pick("Add this option");
    await page.getByRole("table").waitFor();
    await check("options");
    await page.goto(`${server.url}/drills`);
    await page.getByRole("button", { name: "Start practice run" }).tap();
    await page.getByRole("complementary", { name: "DRILL" }).waitFor();
    await check("practice run");
    expect(found).toEqual({});
  });

  test("fits 320 px, with targets of 48 px", async () => {
    await phone.page.setViewportSize({ width: 320, height: 640 });
    expect(await each("dark", async (page) => [...(await sideways(page)), ...(await smallTargets(page))])).toEqual({});
  });

  test("fits with text at 200 %", async () => {
    await phone.page.setViewportSize({ width: 390, height: 844 });
    await setTextSize(phone.page, 200);
    expect(await each("dark", sideways)).toEqual({});
  });
});
