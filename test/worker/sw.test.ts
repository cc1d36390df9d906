// The whole worker, wired as it ships, through versions, restarts and a server that goes down.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setOpenIncidents } from "./kit/open-incidents.ts";
import { createBrowser, type RunningWorker, type Version, version } from "./kit/worker-scope.ts";

const one = version("one");
const two = version("two");
const three = version("three");

let browser: ReturnType<typeof createBrowser>;
beforeEach(() => {
  browser = createBrowser();
  browser.pages = ["page-1"];
});
afterEach(() => vi.unstubAllGlobals());

/** Deploys a version and lets its worker take over. */
const takeOver = async (next: Version): Promise<RunningWorker> => {
  browser.server = next;
  const worker = await browser.run(next);
  await worker.install();
  await worker.activate();
  return worker;
};
const shown = async (worker: RunningWorker, path = "/"): Promise<string | undefined> =>
  (await (await worker.fetch(path, { mode: "navigate" }))?.text())?.replace(/<.*>/, "");
const file = async (worker: RunningWorker, path: string) => (await worker.fetch(path))?.text();
const stateFor = (worker: RunningWorker, name: string) =>
  worker.ask({ type: "shellState", entry: `/assets/main-${name}.js` });

describe("the first install", () => {
  it("takes over at once and answers everything with the server gone", async () => {
    const worker = await takeOver(one);
    browser.server = null;
    expect(browser.skippedWaiting).toBe(1);
    expect(browser.claimed).toBe(1);
    expect(await shown(worker)).toBe("one");
    expect(await shown(worker, "/incident/42?x#y")).toBe("one");
    expect(await file(worker, "/assets/main-one.js")).toBe("main one");
    expect(await file(worker, "/icons/icon.svg")).toBe("icon one");
    expect(await stateFor(worker, "one")).toEqual({ newerReady: false });
  });

  it("that fails half-way takes nothing over", async () => {
    browser.server = { ...one, files: { "/": one.files["/"] ?? "" } };
    const worker = await browser.run(one);
    await expect(worker.install()).rejects.toThrow();
    expect(browser.skippedWaiting).toBe(0);
  });
});

describe("a new version while an incident is open", () => {
  it("is never shown, however often the browser is restarted", async () => {
    await takeOver(one);
    await setOpenIncidents(browser.indexedDB, ["incident-1"]);
    let worker = await takeOver(two);
    browser.server = null;
    for (let restart = 0; restart < 3; restart++) {
      expect(await shown(worker, "/incident/incident-1")).toBe("one");
      expect(await stateFor(worker, "one")).toEqual({ newerReady: true });
      expect(await worker.ask({ type: "promote" })).toEqual({ promoted: false, reason: "incidentOpen" });
      worker = await browser.run(two);
    }
    expect(await file(worker, "/assets/main-one.js")).toBe("main one");
  });

  it("is not shown when a third one comes on top either, and the shown one's files stay", async () => {
    await takeOver(one);
    await setOpenIncidents(browser.indexedDB, ["incident-1"]);
    await takeOver(two);
    const worker = await takeOver(three);
    browser.server = null;
    expect(await shown(worker)).toBe("one");
    expect(await file(worker, "/assets/main-one.js")).toBe("main one");
  });

  it("is shown on request once the incident is closed, and the old files go when nobody runs them", async () => {
    await takeOver(one);
    await setOpenIncidents(browser.indexedDB, ["incident-1"]);
    const worker = await takeOver(two);
    await setOpenIncidents(browser.indexedDB, []);
    browser.server = null;
    expect(await shown(worker)).toBe("one");
    expect(await worker.ask({ type: "promote" })).toEqual({ promoted: true });
    expect(await shown(worker)).toBe("two");
    expect(await file(worker, "/assets/main-one.js")).toBe("main one");
    expect(await stateFor(worker, "two")).toEqual({ newerReady: false });
    await expect(file(worker, "/assets/main-one.js")).rejects.toThrow("Failed to fetch");
    expect(await file(worker, "/assets/main-two.js")).toBe("main two");
    expect(await file(worker, "/assets/shared.js")).toBe("shared");
  });
});

describe("a new version with no incident open", () => {
  it("waits to be asked for", async () => {
    await takeOver(one);
    const worker = await takeOver(two);
    expect(await shown(worker)).toBe("one");
    expect(await stateFor(worker, "one")).toEqual({ newerReady: true });
  });

  it("leaves the files of a tab that still runs the old one, and offers it to that tab too", async () => {
    await takeOver(one);
    const worker = await takeOver(two);
    browser.pages = ["page-1", "page-2"];
    browser.server = null;
    expect(await worker.ask({ type: "promote" }, "page-1")).toEqual({ promoted: true });
    expect(await worker.ask({ type: "shellState", entry: "/assets/main-two.js" }, "page-1")).toEqual({
      newerReady: false,
    });
    expect(await file(worker, "/assets/main-one.js")).toBe("main one");
    expect(await worker.ask({ type: "shellState", entry: "/assets/main-one.js" }, "page-2")).toEqual({
      newerReady: true,
    });
  });

  it("that fails half-way leaves the old one as it was", async () => {
    const worker = await takeOver(one);
    browser.server = { ...two, files: { "/": two.files["/"] ?? "" } };
    await expect((await browser.run(two)).install()).rejects.toThrow();
    browser.server = null;
    expect(browser.skippedWaiting).toBe(1);
    expect(await shown(worker)).toBe("one");
    expect(await file(worker, "/assets/main-one.js")).toBe("main one");
    expect(await stateFor(worker, "one")).toEqual({ newerReady: false });
  });

  it("that differs in nothing a person sees is no new version", async () => {
    await takeOver(one);
    const again = { files: one.files, manifest: one.manifest.map((entry) => ({ ...entry })) };
    const worker = await takeOver(again);
    expect(await stateFor(worker, "one")).toEqual({ newerReady: false });
  });

  it("can be the previous one again", async () => {
    await takeOver(one);
    await (await takeOver(two)).ask({ type: "promote" });
    const worker = await takeOver(one);
    expect(await shown(worker)).toBe("two");
    expect(await stateFor(worker, "two")).toEqual({ newerReady: true });
    expect(await worker.ask({ type: "promote" })).toEqual({ promoted: true });
    expect(await shown(worker)).toBe("one");
  });
});

describe("when the browser drops what it kept", () => {
  it("the slot: this version is shown, and the next still has to ask", async () => {
    const worker = await takeOver(one);
    await browser.caches.delete("first90-shell");
    expect(await shown(worker)).toBe("one");
    expect(await stateFor(worker, "one")).toEqual({ newerReady: false });
    expect(await shown(await takeOver(two))).toBe("one");
  });

  it("everything: the network answers, and without one a sentence", async () => {
    const worker = await takeOver(one);
    for (const name of await browser.caches.keys()) await browser.caches.delete(name);
    expect(await shown(worker)).toBe("one");
    browser.server = null;
    expect(await shown(worker)).toContain("no network");
  });
});

it("promotes nothing when the database can't be opened", async () => {
  await takeOver(one);
  const worker = await takeOver(two);
  vi.stubGlobal("indexedDB", {
    open() {
      throw new DOMException("denied", "SecurityError");
    },
  });
  expect(await worker.ask({ type: "promote" })).toEqual({ promoted: false, reason: "inDoubt" });
  expect(await shown(worker)).toBe("one");
});

it("is silent about messages and requests that aren't its own", async () => {
  const worker = await takeOver(one);
  expect(await worker.ask({ type: "push" })).toBeNull();
  expect(await worker.fetch("/healthz", { mode: "navigate" })).toBeNull();
});
