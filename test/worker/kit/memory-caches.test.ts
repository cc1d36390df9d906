import { describe, expect, it } from "vitest";
import { createMemoryCaches } from "./memory-caches.ts";

const origin = "https://first90.test";
const open = async () => createMemoryCaches(origin).open("one");

describe("the cache double", () => {
  it("answers a fresh body each time", async () => {
    const cache = await open();
    await cache.put("/a", new Response("text"));
    expect(await (await cache.match("/a"))?.text()).toBe("text");
    expect(await (await cache.match(new Request(`${origin}/a`)))?.text()).toBe("text");
  });

  it("tells search parameters apart unless told not to", async () => {
    const cache = await open();
    await cache.put("/a?v=1", new Response("one"));
    expect(await cache.match("/a")).toBeUndefined();
    expect(await (await cache.match("/a", { ignoreSearch: true }))?.text()).toBe("one");
  });

  it("heeds Vary unless told not to", async () => {
    const cache = await open();
    const asked = new Request(`${origin}/a`, { headers: { "Accept-Language": "fr" } });
    await cache.put("/a", new Response("text", { headers: { Vary: "Accept-Language" } }));
    expect(await cache.match(asked)).toBeUndefined();
    expect(await cache.match(asked, { ignoreVary: true })).toBeDefined();
  });

  it("doesn't answer other methods", async () => {
    const cache = await open();
    await cache.put("/a", new Response("text"));
    expect(await cache.match(new Request(`${origin}/a`, { method: "HEAD" }))).toBeUndefined();
  });

  it("replaces on put, deletes, lists", async () => {
    const cache = await open();
    await cache.put("/a", new Response("old"));
    await cache.put("/a", new Response("new"));
    expect((await cache.keys()).map(({ url }) => url)).toEqual([`${origin}/a`]);
    expect(await (await cache.match("/a"))?.text()).toBe("new");
    expect(await cache.delete("/a")).toBe(true);
    expect(await cache.delete("/a")).toBe(false);
  });

  it("refuses what a browser refuses to put", async () => {
    const cache = await open();
    const used = new Response("text");
    await used.text();
    await expect(cache.put("/a", used)).rejects.toThrow(TypeError);
    await expect(cache.put(new Request(`${origin}/a`, { method: "POST" }), new Response(""))).rejects.toThrow(
      TypeError,
    );
    await expect(cache.put("/a", new Response("", { status: 206 }))).rejects.toThrow(TypeError);
    await expect(cache.put("/a", new Response("", { headers: { Vary: "*" } }))).rejects.toThrow(TypeError);
  });

  it("matches in one named cache, or in all", async () => {
    const caches = createMemoryCaches(origin);
    await (await caches.open("one")).put("/a", new Response("text"));
    expect(await caches.match("/a", { cacheName: "two" })).toBeUndefined();
    expect(await caches.has("two")).toBe(false);
    expect(await caches.match("/a", { cacheName: "one" })).toBeDefined();
    expect(await caches.match("/a")).toBeDefined();
  });
});
