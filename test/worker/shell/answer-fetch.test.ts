import { describe, expect, it } from "vitest";
import { answerFetch, type FetchNeeds } from "../../../src/worker/shell/answer-fetch.ts";
import { createShellSlot } from "../../../src/worker/shell/shown-shell.ts";
import { fakePrecache } from "../kit/fake-precache.ts";
import { createMemoryCaches } from "../kit/memory-caches.ts";
import { ORIGIN } from "../kit/worker-scope.ts";

const down = () => Promise.reject(new TypeError("Failed to fetch"));
const lost = () => Promise.reject(new DOMException("gone", "InvalidStateError"));
const file = `${ORIGIN}/assets/main-1.js`;
const drill = `${ORIGIN}/assets/quiet/drill-1.js`;
const icon = `${ORIGIN}/icons/any-192.png`;

const setUp = async (needs: Partial<FetchNeeds> = {}): Promise<FetchNeeds> => {
  const slot = createShellSlot(createMemoryCaches(ORIGIN));
  await slot.write(new Response("shown", { headers: { "Content-Security-Policy": "default-src 'self'" } }));
  const kept: Record<string, string> = { [drill]: "drill", [icon]: "icon" };
  const quiet = {
    match: async (url: string) => (kept[url] ? new Response(kept[url]) : undefined),
    lists: (url: string) => url in kept,
  };
  return { origin: ORIGIN, slot, precache: fakePrecache("own", { [file]: "main" }), quiet, fetch: down, ...needs };
};
const emptySlot = () => createShellSlot(createMemoryCaches(ORIGIN));
const open = (path: string): Request => {
  const request = new Request(new URL(path, ORIGIN));
  Object.defineProperty(request, "mode", { value: "navigate" });
  return request;
};

describe("a navigation", () => {
  it("gets the shown page with its headers, with no network", async () => {
    const answer = await answerFetch(open("/incident/1"), await setUp());
    expect(await answer?.text()).toBe("shown");
    expect(answer?.headers.get("Content-Security-Policy")).toBe("default-src 'self'");
  });

  it.each([
    ["is empty", emptySlot()],
    ["can’t be read", { ...emptySlot(), read: lost }],
  ])("gets this version's page where the slot %s", async (_name, slot) => {
    expect(await (await answerFetch(open("/"), await setUp({ slot })))?.text()).toBe("own");
  });

  it.each([
    ["is lost", fakePrecache(undefined)],
    ["can’t be read", { ...fakePrecache(undefined), page: lost }],
  ])("goes to the network where this version's page %s too", async (_name, precache) => {
    const fetch = async (request: Request) => new Response(`network ${new URL(request.url).pathname}`);
    const answer = await answerFetch(open("/cards"), await setUp({ slot: emptySlot(), precache, fetch }));
    expect(await answer?.text()).toBe("network /cards");
  });

  it("gets a sentence, not a rejection, where there is nothing at all", async () => {
    const needs = await setUp({ slot: emptySlot(), precache: fakePrecache(undefined) });
    const answer = await answerFetch(open("/"), needs);
    expect(answer?.status).toBe(503);
    expect(answer?.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    expect(await answer?.text()).toContain("there is no network");
  });
});

describe("a file", () => {
  it("comes from this phone", async () => {
    expect(await (await answerFetch(new Request(file), await setUp()))?.text()).toBe("main");
  });

  it.each([
    [drill, "drill"],
    [icon, "icon"],
  ])("for quiet times comes from this phone as well: %s", async (url, text) => {
    expect(await (await answerFetch(new Request(url), await setUp()))?.text()).toBe(text);
  });

  it.each([
    ["isn't kept", fakePrecache("own")],
    ["can’t be read", { ...fakePrecache("own"), match: lost }],
  ])("comes from the network where it %s", async (_name, precache) => {
    const answer = await answerFetch(
      new Request(file),
      await setUp({ precache, fetch: async () => new Response("net") }),
    );
    expect(await answer?.text()).toBe("net");
  });

  it("fails as it would without a worker when it is nowhere", async () => {
    const answer = answerFetch(new Request(file), await setUp({ precache: fakePrecache("own") }));
    await expect(answer).rejects.toThrow("Failed to fetch");
  });
});

it("leaves the rest to the browser", async () => {
  expect(answerFetch(open("/healthz"), await setUp())).toBeNull();
  expect(answerFetch(new Request(file, { method: "POST" }), await setUp())).toBeNull();
});
