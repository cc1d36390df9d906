// A new version is ready on the server: while an incident is open nothing changes, whatever happens to the browser;
// afterwards the app asks.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import {
  createPhone,
  type Phone,
  type Server,
  startServer,
  untilOfflineReady,
  untilSaved,
} from "../kit/browser/phone.ts";
import { standDown } from "../kit/browser/stand-down.ts";

const MARK = '<meta name="first90-version" content="next" />';

/** Turns a copy of the build into its next version: a different index.html, and a worker that lists it. */
const makeNextVersion = (dist: string): void => {
  const write = (name: string, text: string): void => {
    writeFileSync(join(dist, name), text);
    writeFileSync(join(dist, `${name}.br`), brotliCompressSync(text));
  };
  write("index.html", readFileSync(join(dist, "index.html"), "utf8").replace("<head>", `<head>${MARK}`));
  const worker = readFileSync(join(dist, "sw.js"), "utf8");
  const next = worker.replace(
    /("?url"?:\s*"index\.html"[^}]*?"?revision"?:\s*")[^"]+|("?revision"?:\s*")[^"]+("[^}]*?"?url"?:\s*"index\.html")/,
    (_all, urlFirst: string | undefined, revisionFirst: string | undefined, rest: string | undefined) =>
      urlFirst ? `${urlFirst}next` : `${revisionFirst}next${rest}`,
  );
  if (next === worker) throw new Error("The worker names no revision of index.html");
  write("sw.js", next);
};

const version = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="first90-version"]')?.content ?? null);

let dist: string;
let server: Server;
let phone: Phone;
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), "first90-dist-"));
  cpSync(inject("dist"), dist, { recursive: true });
  server = await startServer(dist);
  phone = await createPhone();
});
afterAll(async () => {
  await phone.close();
  await server.stop();
  rmSync(dist, { recursive: true, force: true });
});

test("a new version waits while an incident is open, and otherwise asks", async () => {
  let { page } = phone;
  await page.goto(server.url);
  await untilOfflineReady(page);
  await page.getByRole("button", { name: "Declare incident" }).tap();
  await page.getByRole("button", { name: /^SEV2/ }).tap();
  await untilSaved(page);
  const incident = page.url().replace(/\/first$/, "");

  makeNextVersion(dist);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const changed = new Promise((done) =>
      navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }),
    );
    await registration?.update();
    await changed;
  });

  await page.goto(incident);
  await page.getByRole("timer", { name: "Next update" }).waitFor();
  expect(await version(page)).toBeNull();
  await phone.kill();
  page = await phone.restart();
  await page.goto(incident);
  await page.getByRole("timer", { name: "Next update" }).waitFor();
  expect(await version(page)).toBeNull();
  await expect.poll(() => page.getByRole("button", { name: "Show the new version" }).count()).toBe(0);

  await page.getByRole("button", { name: "Mark resolved" }).tap();
  await standDown(page);
  await untilSaved(page);
  await page.goto(server.url);
  expect(await version(page)).toBeNull();
  await page.getByRole("button", { name: "Show the new version" }).tap();
  await page.waitForFunction(() => document.querySelector('meta[name="first90-version"]') !== null);
  await page.getByRole("button", { name: "Declare incident" }).waitFor();
  await page.goto(incident);
  await page.getByText("Phase: Stood down").waitFor();
});

test("the next version starts with no server too", async () => {
  const { page } = phone;
  await server.stop();
  await page.goto(server.url);
  await page.getByRole("button", { name: "Declare incident" }).waitFor();
  expect(await version(page)).toBe("next");
});
