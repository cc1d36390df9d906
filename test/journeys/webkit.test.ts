// The iPhone's engine: the main job, a restart with the server gone, and copies of the log that were lost.

import { afterAll, beforeAll, beforeEach, inject, test } from "vitest";
import { boardWords } from "../../src/ui/words/board.ts";
import { displayWords } from "../../src/ui/words/display.ts";
import { briefWords } from "../../src/ui/words/handoff.ts";
import { firstNinetyWords, severityWords } from "../../src/ui/words/incident.ts";
import { lostWords, problemWords } from "../../src/ui/words/notices.ts";
import { keptWords } from "../../src/ui/words/settings.ts";
import { type Server, startServer } from "../kit/browser/phone.ts";
import { createWebkitPhone, type WebkitPhone } from "../kit/browser/webkit.ts";

const { why } = inject("webkit");

let server: Server;
let phone: WebkitPhone;
let incident = "";

beforeAll(async () => {
  if (why !== null) return;
  server = await startServer();
  phone = await createWebkitPhone();
});
afterAll(async () => {
  await phone?.close();
  await server?.stop();
});
beforeEach(({ skip }) => {
  if (why !== null) skip(why);
});

/** Resolves once the worker is in charge and has fetched everything. */
const untilOfflineReady = async (): Promise<void> => {
  await phone.goto(`${server.url}/settings`);
  await phone.sees("Ready: First90 starts without a network.");
  await phone.browser.until("return !document.body.innerText.includes('Drills, Team, ')");
};
const untilSaved = (): Promise<void> =>
  phone.browser.until("return document.querySelector('[data-saving=saved]') !== null");

test("declares, sets the severity, takes command and copies the first update", async () => {
  await phone.goto(server.url);
  await phone.tap("Declare incident");
  await phone.tap("SEV2");
  await phone.tap("I am IC");
  await phone.tap("Copy channel name");
  await phone.tap("Nobody yet");
  await phone.browser.until("return [...document.querySelectorAll('h2')].some((one) => /comms/i.test(one.innerText))");
  await phone.tap("Nobody yet");
  await phone.tap("Write the first status");
  await phone.tap("Copy update");
  await phone.sees("Copied and logged.");
  await untilSaved();
  await phone.tap(firstNinetyWords.board);
  await phone.browser.until("return document.querySelector('[role=timer]')?.innerText.includes('UTC, in') ?? false");
  const path = await phone.browser.run<string>("return location.pathname");
  incident = path.split("/").slice(0, 3).join("/");
});

test("logs, raises the severity and reads the brief from the tools of the board", async () => {
  const titled = (title: string): Promise<void> =>
    phone.browser.until("return (document.querySelector('h1')?.innerText ?? '').includes(arguments[0])", title);
  await phone.tap(boardWords.log);
  await phone.type(boardWords.entry, "Payments time out after 30 s");
  await phone.tap(boardWords.add);
  await phone.sees("Payments time out after 30 s");
  await untilSaved();
  await phone.tap("Back to the board");
  await phone.tap(boardWords.severity);
  await phone.sees(severityWords.change);
  await phone.tap("SEV1");
  await phone.browser.until("return document.querySelector('dialog[open] button') !== null");
  await phone.browser.click("return document.querySelector('dialog[open] button')");
  await phone.browser.until("return document.querySelector('[role=timer]') !== null");
  await titled("SEV1");
  await phone.tap(boardWords.more);
  await phone.tap(boardWords.handOff);
  await titled(briefWords.handOff({ id: "ic", name: "" }));
  await phone.tap("Back to the board");
  await phone.tap(boardWords.more);
  await phone.tap(displayWords.title);
  await phone.tap(displayWords.themes.light);
  await phone.browser.until("return document.documentElement.dataset.theme === 'light'");
  await phone.tap("Close");
  await untilSaved();
});

test("starts again with the server gone, and goes on", async () => {
  await untilOfflineReady();
  await server.stop();
  await phone.restart();
  await phone.goto(server.url);
  await phone.sees("Open incidents");
  await phone.tap("SEV1");
  await phone.sees("Payments time out after 30 s");
  await phone.tap(boardWords.log);
  await phone.type(boardWords.entry, "Restarted with no server");
  await phone.tap(boardWords.add);
  await phone.sees("Restarted with no server");
  await untilSaved();
  await phone.restart();
  await phone.goto(server.url + incident);
  await phone.sees("Restarted with no server");
});

test("says that it keeps one copy where the browser can't keep a second", async () => {
  await phone.goto(`${server.url}/settings`);
  const hasFiles = await phone.browser.run<boolean>("return navigator.storage?.getDirectory !== undefined");
  await phone.sees(keptWords.second({ journal: hasFiles, single: 0 }));
});

/** Opens the screens that a person would open then: each has its title and says the sentence. */
const saidEverywhere = async (sentence: string): Promise<void> => {
  for (const path of [incident, `${incident}/log`, "/review", "/team", "/"]) {
    await phone.goto(server.url + path);
    await phone.browser.until("return (document.querySelector('h1')?.innerText ?? '') !== ''");
    await phone.sees(sentence);
  }
};

test("its only copy is lost: every screen says so, and the next incident is kept", async () => {
  await phone.restart("lost");
  // However many entries there were.
  await saidEverywhere(/[^.]+/.exec(lostWords(9, null).replace("9 ", ""))?.[0] ?? "");
  await phone.tap("Declare incident");
  await phone.tap("SEV3");
  await untilSaved();
  const path = await phone.browser.run<string>("return location.pathname");
  incident = path.split("/").slice(0, 3).join("/");
  await phone.restart();
  await phone.goto(server.url + incident);
  await phone.browser.until("return document.querySelector('h1')?.innerText.startsWith('SEV3') ?? false");
});

test("its only copy is damaged: every screen says so, and an incident can be declared and exported", async () => {
  await phone.restart("garbled");
  await saidEverywhere(problemWords({ type: "broken", detail: "" }, false).what);
  await phone.tap("Declare incident");
  await phone.tap("SEV2");
  await phone.tap("I am IC");
  await phone.tap("Export log");
  await phone.sees("One line per entry.");
  await phone.tap("Copy");
  await phone.sees("Copied.");
});
