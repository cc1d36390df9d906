import { afterEach, describe, expect, it, vi } from "vitest";
import { createBrowser, ORIGIN, version } from "../kit/worker-scope.ts";

afterEach(() => vi.unstubAllGlobals());

const FILES = "first90-files";
const one = version("one");
const two = version("two");
const kept = async (caches: CacheStorage) =>
  (await (await caches.open(FILES)).keys()).map(({ url }) => url.replace(ORIGIN, "")).sort();

const installed = async () => {
  const browser = createBrowser();
  browser.server = one;
  const worker = await browser.run(one);
  await worker.install();
  await worker.activate();
  return { browser, worker };
};

describe("the first install", () => {
  it("fetches every file once, the page under the name it was loaded by", async () => {
    const { browser } = await installed();
    expect(browser.requests.map(({ path }) => path).sort()).toEqual(
      ["/", "/assets/main-one.js", "/assets/shared.js", "/icons/icon.svg"].sort(),
    );
  });

  it("downloads nothing again that the page has loaded: hashed files as they are, others only if changed", async () => {
    const { browser } = await installed();
    const modes = Object.fromEntries(browser.requests.map(({ path, cache }) => [path, cache]));
    expect(modes).toEqual({
      "/": "no-cache",
      "/assets/main-one.js": "default",
      "/assets/shared.js": "default",
      "/icons/icon.svg": "no-cache",
    });
  });
});

describe("the next install", () => {
  it("fetches only what is new", async () => {
    const { browser } = await installed();
    browser.server = two;
    browser.requests.length = 0;
    await (await browser.run(two)).install();
    expect(browser.requests.map(({ path }) => path).sort()).toEqual(
      ["/", "/assets/main-two.js", "/icons/icon.svg"].sort(),
    );
  });

  it("fetches nothing when tried again after it has succeeded", async () => {
    const { browser, worker } = await installed();
    browser.requests.length = 0;
    await worker.install();
    expect(browser.requests).toEqual([]);
  });

  it("goes on where a failed one stopped", async () => {
    const { browser } = await installed();
    const { "/icons/icon.svg": _lost, ...files } = two.files;
    browser.server = { ...two, files };
    const worker = await browser.run(two);
    await expect(worker.install()).rejects.toThrow();
    browser.server = two;
    browser.requests.length = 0;
    await worker.install();
    expect(browser.requests.map(({ path }) => path)).toEqual(["/icons/icon.svg"]);
  });

  it("refuses the page of another version, and asks for it anew at the next try", async () => {
    const { browser } = await installed();
    browser.server = { ...two, files: { ...two.files, "/": version("three").files["/"] ?? "" } };
    const worker = await browser.run(two);
    await expect(worker.install()).rejects.toThrow("index.html is not of the version");
    expect(browser.skippedWaiting).toBe(1);
    browser.server = two;
    browser.requests.length = 0;
    await worker.install();
    expect(browser.requests.map(({ path }) => path)).toEqual(["/"]);
  });
});

it("tidy leaves this version's files and no others", async () => {
  const { browser } = await installed();
  browser.server = two;
  const worker = await browser.run(two);
  await worker.install();
  await worker.activate();
  expect(await kept(browser.caches)).toHaveLength(7);
  await worker.ask({ type: "promote" });
  browser.pages = ["page-1"];
  await worker.ask({ type: "shellState", entry: "/assets/main-two.js" });
  expect((await kept(browser.caches)).map((url) => url.split("?")[0])).toEqual([
    "/",
    "/assets/main-two.js",
    "/assets/shared.js",
    "/icons/icon.svg",
  ]);
});

it("has a picture that is asked for by the name of a part of it", async () => {
  const { browser, worker } = await installed();
  browser.server = null;
  expect(await (await worker.fetch("/icons/icon.svg#/cards"))?.text()).toBe("icon one");
});
