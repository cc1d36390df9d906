// What the clipboard holds after a tap, read back in a real browser: plain text for Slack and shells, HTML with bold,
// lists and links beside it, for mail, wikis and Teams.

import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPhone, type Phone, type Server, startServer, untilSaved } from "../kit/browser/phone.ts";

interface Flavours {
  readonly plain: string;
  /** Null if there is none. */
  readonly html: string | null;
}

describe("the clipboard", () => {
  let server: Server;
  let phone: Phone;
  let incident = "";
  const button = (name: string | RegExp): Locator => phone.page.getByRole("button", { name, exact: true });
  const held = (): Promise<Flavours> =>
    phone.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string | null> =>
        item?.types.includes(type) ? (await item.getType(type)).text() : null;
      return { plain: (await read("text/plain")) ?? "", html: await read("text/html") };
    });

  beforeAll(async () => {
    server = await startServer();
    phone = await createPhone();
    const { page } = phone;
    await page.goto(server.url);
    await button("Declare incident").tap();
    await button(/^SEV2/).tap();
    await button("I am IC").tap();
    await untilSaved(page);
    incident = page.url().replace(/(\/incident\/[^/]+).*$/, "$1");
  });
  afterAll(async () => {
    await phone.close();
    await server.stop();
  });

  test("has an update in both, and the update's bold labels are bold", async () => {
    const { page } = phone;
    await page.goto(`${incident}/update`);
    const preview = await page.locator("[data-update-preview]").textContent();
    await button("Copy update").tap();
    await page.getByText("Copied and logged.").waitFor();
    const { plain, html } = await held();
    expect(plain).toBe(preview);
    expect(plain).toContain("*Next update:*");
    expect(html).toMatch(/<strong[^>]*>Next update:<\/strong>/);
    expect(html).not.toContain("*Next update:*");
  });

  test("has the log as Markdown in both, as a table in HTML", async () => {
    const { page } = phone;
    await page.goto(`${incident}/export`);
    await page.getByRole("button", { name: /^Markdown/ }).tap();
    await button("Copy").tap();
    await page.getByText("Copied.").waitFor();
    const { plain, html } = await held();
    expect(plain).toContain("| Time | After | Severity | Who | Entry |");
    expect(html).toMatch(/<td[^>]*>severity SEV2<\/td>/);
    expect(html).toMatch(/<h1[^>]*>/);
  });

  test("has the shift handover in both", async () => {
    const { page } = phone;
    await page.goto(`${server.url}/handover`);
    await button("Copy digest").tap();
    await page.getByText("Copied.").waitFor();
    const { html } = await held();
    expect(html).toMatch(/<li[^>]*>SEV2 /);
    expect(html).toMatch(/<strong[^>]*>Open incidents:<\/strong>/);
  });
});
