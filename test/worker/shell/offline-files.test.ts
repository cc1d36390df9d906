// Files that a browser has dropped are counted and fetched again, by the whole worker as it ships.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBrowser, ORIGIN, type RunningWorker, type Version, version } from "../kit/worker-scope.ts";

const DRILL = "/assets/quiet/drill-one.js";
const one = version("one", { [DRILL]: "drill one" });
const two = version("two");

let browser: ReturnType<typeof createBrowser>;
let worker: RunningWorker;
beforeEach(async () => {
  browser = createBrowser();
  browser.pages = ["page-1"];
  worker = await takeOver(one);
  await worker.ask({ type: "shellState", entry: "/assets/main-one.js" });
  browser.requests.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

const takeOver = async (next: Version): Promise<RunningWorker> => {
  browser.server = next;
  const running = await browser.run(next);
  await running.install();
  await running.activate();
  return running;
};
const drop = async (name: string, path: string): Promise<void> => {
  const cache = await browser.caches.open(name);
  for (const request of await cache.keys()) if (new URL(request.url).pathname === path) await cache.delete(request);
};
const dropAll = async (): Promise<void> => {
  for (const name of await browser.caches.keys()) await browser.caches.delete(name);
};
const state = () => worker.ask({ type: "offlineState" });
const refill = () => worker.ask({ type: "refill" });
const asks = (): readonly string[] => browser.requests.map(({ path }) => path);
const read = async (path: string, mode?: string) =>
  (await (await worker.fetch(path, mode ? { mode } : {}))?.text())?.replace(/<.*>/, "");

const WHOLE = { missing: 0, quiet: 0 };

it("all there: nothing is fetched", async () => {
  expect(await state()).toEqual(WHOLE);
  expect(await refill()).toEqual(WHOLE);
  expect(asks()).toEqual([]);
});

describe.each(["/", "/assets/main-one.js", "/assets/shared.js", "/icons/icon.svg"])("%s was dropped", (path) => {
  it("is counted, and fetched again alone", async () => {
    await drop("first90-files", path);
    expect(await state()).toEqual({ missing: 1, quiet: 0 });
    expect(await refill()).toEqual(WHOLE);
    expect(asks()).toEqual([path]);
    browser.server = null;
    if (path !== "/") expect(await read(path)).toBe(one.files[path]);
  });
});

describe("everything was dropped", () => {
  it("is counted with no network, and starts without one after the next refill", async () => {
    await dropAll();
    browser.server = null;
    expect(await refill()).toEqual({ missing: 4, quiet: 1 });
    browser.server = one;
    expect(await refill()).toEqual(WHOLE);
    browser.server = null;
    expect(await read("/incident/1", "navigate")).toBe("one");
    expect(await read("/assets/main-one.js")).toBe("main one");
    expect(await read(DRILL)).toBe("drill one");
  });

  it("is fetched once, however many pages ask", async () => {
    await dropAll();
    await Promise.all([refill(), refill()]);
    expect(asks().toSorted()).toEqual(
      ["/", "/assets/main-one.js", DRILL, "/assets/shared.js", "/icons/icon.svg"].toSorted(),
    );
  });
});

it("a drill that was dropped is told apart from the app", async () => {
  await drop("first90-practice", DRILL);
  browser.server = null;
  expect(await refill()).toEqual({ missing: 0, quiet: 1 });
  browser.server = one;
  expect(await refill()).toEqual(WHOLE);
});

describe("a server that has gone on to the next version", () => {
  it("never puts its page in the place of this one's", async () => {
    await drop("first90-files", "/");
    browser.server = two;
    expect(await refill()).toEqual({ missing: 1, quiet: 0 });
    expect(await read("/", "navigate")).toBe("one");
  });

  it("that answers with a page for a file that is gone is not believed", async () => {
    await drop("first90-files", "/assets/main-one.js");
    browser.server = { ...one, files: { ...one.files, "/assets/main-one.js": "<!doctype html>" } };
    browser.types["/assets/main-one.js"] = "text/html; charset=utf-8";
    expect(await refill()).toEqual({ missing: 1, quiet: 0 });
  });
});

it("a file that only the shown, older page names counts as missing too", async () => {
  worker = await takeOver(two);
  await drop("first90-files", "/assets/main-one.js");
  expect(await state()).toEqual({ missing: 1, quiet: 0 });
  expect(await refill()).toEqual({ missing: 1, quiet: 0 });
  browser.server = one;
  expect(await refill()).toEqual(WHOLE);
  expect(new URL((await (await browser.caches.open("first90-shell")).keys())[0]?.url ?? "").origin).toBe(ORIGIN);
});
