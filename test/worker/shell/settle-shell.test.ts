import { expect, it } from "vitest";
import { createShellSlot, settleShell } from "../../../src/worker/shell/shown-shell.ts";
import { fakePrecache } from "../kit/fake-precache.ts";
import { createMemoryCaches } from "../kit/memory-caches.ts";
import { ORIGIN } from "../kit/worker-scope.ts";

const slotWith = async (page: Response | null) => {
  const slot = createShellSlot(createMemoryCaches(ORIGIN));
  if (page) await slot.write(page);
  return slot;
};

it("shows the first version at once", async () => {
  const slot = await slotWith(null);
  await settleShell(slot, fakePrecache("one"));
  expect(await (await slot.read())?.text()).toBe("one");
});

it("leaves an older page where it is", async () => {
  const slot = await slotWith(new Response("one"));
  await settleShell(slot, fakePrecache("two"));
  expect(await (await slot.read())?.text()).toBe("one");
});

it("renews the headers of the same page", async () => {
  const slot = await slotWith(new Response("one", { headers: { "X-From": "before" } }));
  await settleShell(slot, fakePrecache("one"));
  const read = await slot.read();
  expect(await read?.text()).toBe("one");
  expect(read?.headers.get("X-From")).toBeNull();
});

it("leaves everything as it is when its own page is lost", async () => {
  const slot = await slotWith(null);
  await settleShell(slot, fakePrecache(undefined));
  expect(await slot.read()).toBeUndefined();
});
