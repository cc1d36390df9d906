import { expect, it } from "vitest";
import { createShellSlot } from "../../../src/worker/shell/shown-shell.ts";
import { createMemoryCaches } from "../kit/memory-caches.ts";
import { ORIGIN } from "../kit/worker-scope.ts";

it("is empty at first, and asking creates nothing", async () => {
  const caches = createMemoryCaches(ORIGIN);
  expect(await createShellSlot(caches).read()).toBeUndefined();
  expect(await caches.keys()).toEqual([]);
});

it("keeps the page with its headers, for whichever worker comes next", async () => {
  const caches = createMemoryCaches(ORIGIN);
  const headers = { "Content-Security-Policy": "default-src 'self'", Vary: "Accept-Encoding" };
  await createShellSlot(caches).write(new Response("page", { headers }));
  const read = await createShellSlot(caches).read();
  expect(await read?.text()).toBe("page");
  expect(read?.headers.get("Content-Security-Policy")).toBe("default-src 'self'");
});

it("holds one page: the last one written", async () => {
  const slot = createShellSlot(createMemoryCaches(ORIGIN));
  await slot.write(new Response("one"));
  await slot.write(new Response("two"));
  expect(await (await slot.read())?.text()).toBe("two");
});
