// The app in a language that nobody has written yet: every sentence has accents and is 40 % longer. If this fits, so
// does a translation; nothing goes over the edge of a small phone, even with large text.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PSEUDO } from "../../build/language.ts";
import { pseudo } from "../../build/pseudo.ts";
import { addressesOf } from "../kit/app/addresses.ts";
import { sideways, smallTargets } from "../kit/browser/page-checks.ts";
import { createPhone, type Phone, type Server, startServer } from "../kit/browser/phone.ts";
import { setTextSize } from "../kit/browser/text-size.ts";

const root = resolve(import.meta.dirname, "../..");
let dist: string;
let server: Server;
let phone: Phone;
let incident: string;

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), "first90-pseudo-"));
  execFileSync(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", "--emptyOutDir", "--outDir", dist],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production", FIRST90_LANGUAGE: PSEUDO },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  server = await startServer(dist);
  phone = await createPhone();
  const { page } = phone;
  await page.goto(server.url);
  await page.getByRole("button", { name: pseudo("Declare incident") }).tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await page.getByRole("button", { name: pseudo("I am IC") }).tap();
  await page.getByRole("button", { name: pseudo("Copy channel name") }).waitFor();
  incident = new URL(page.url()).pathname.replace(/\/first$/, "");
});
afterAll(async () => {
  await phone?.close();
  await server?.stop();
  rmSync(dist, { recursive: true, force: true });
});

const each = async (check: (page: Page) => Promise<readonly string[]>): Promise<Record<string, readonly string[]>> => {
  const { page } = phone;
  const found: Record<string, readonly string[]> = {};
  for (const path of addressesOf(incident)) {
    await page.goto(`${server.url}${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const result = await check(page);
    if (result.length > 0) found[path] = result;
  }
  return found;
};

test("it speaks it from the first paint on", async () => {
  await phone.page.goto(server.url);
  await phone.page.getByRole("button", { name: pseudo("Declare incident"), exact: true }).waitFor();
});

test("every screen fits 320 px, with targets of 48 px", async () => {
  await phone.page.setViewportSize({ width: 320, height: 640 });
  expect(await each(async (page) => [...(await sideways(page)), ...(await smallTargets(page))])).toEqual({});
});

test("every screen fits with text at 200 %", async () => {
  await phone.page.setViewportSize({ width: 390, height: 844 });
  await setTextSize(phone.page, 200);
  expect(await each(sideways)).toEqual({});
});
