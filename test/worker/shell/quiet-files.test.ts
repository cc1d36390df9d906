// The files for quiet times come after the app itself, and hold nothing up.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBrowser, ORIGIN, type RunningWorker, type Version, version } from "../kit/worker-scope.ts";

const DRILL = "/assets/quiet/drill-one.js";
const NEXT_DRILL = "/assets/quiet/drill-two.js";
const one = version("one", { [DRILL]: "drill one" });
const two = version("two", { [NEXT_DRILL]: "drill two" });

let browser: ReturnType<typeof createBrowser>;
beforeEach(() => {
  browser = createBrowser();
  browser.pages = ["page-1"];
});
afterEach(() => vi.unstubAllGlobals());

const takeOver = async (next: Version): Promise<RunningWorker> => {
  browser.server = next;
  const worker = await browser.run(next);
  await worker.install();
  await worker.activate();
  return worker;
};
const asks = (): readonly string[] => browser.requests.map(({ path }) => path);
const drawn = (worker: RunningWorker, name: string) =>
  worker.ask({ type: "shellState", entry: `/assets/main-${name}.js` });
const kept = async () =>
  (await (await browser.caches.open("first90-practice")).keys()).map(({ url }) => url.replace(ORIGIN, ""));

describe("the first visit", () => {
  it("is whole without them, and brings them once the page is drawn", async () => {
    const worker = await takeOver(one);
    expect(asks()).not.toContain(DRILL);
    expect(await drawn(worker, "one")).toEqual({ newerReady: false });
    expect(asks().filter((path) => path === DRILL)).toHaveLength(1);
    browser.server = null;
    expect(await (await worker.fetch(DRILL))?.text()).toBe("drill one");
  });

  it("takes over also where they can't be had, and asks again at the next start", async () => {
    const { [DRILL]: _missing, ...files } = one.files;
    const worker = await takeOver({ ...one, files });
    expect(await drawn(worker, "one")).toEqual({ newerReady: false });
    expect(await kept()).toEqual([]);
    browser.server = one;
    await drawn(worker, "one");
    expect(await kept()).toEqual([DRILL]);
  });

  it("answers the page's question with no network", async () => {
    const worker = await takeOver(one);
    browser.server = null;
    expect(await drawn(worker, "one")).toEqual({ newerReady: false });
  });

  it("fetches each once, however often pages ask", async () => {
    const worker = await takeOver(one);
    await Promise.all([drawn(worker, "one"), drawn(worker, "one")]);
    await drawn(worker, "one");
    expect(asks().filter((path) => path === DRILL)).toHaveLength(1);
  });
});

describe("the next version", () => {
  it("leaves those of the shown one until nobody runs it", async () => {
    await drawn(await takeOver(one), "one");
    const worker = await takeOver(two);
    await drawn(worker, "one");
    expect(await kept()).toEqual([DRILL, NEXT_DRILL]);
    await worker.ask({ type: "promote" });
    await drawn(worker, "two");
    expect(await kept()).toEqual([NEXT_DRILL]);
  });
});
