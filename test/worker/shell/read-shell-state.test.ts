import { expect, it } from "vitest";
import { DATA_VERSION } from "../../../src/storage/database/data-version.ts";
import type { Precache } from "../../../src/worker/shell/precache.ts";
import { createShellSlot, readShellState, type ShellSlot } from "../../../src/worker/shell/shown-shell.ts";
import { fakePrecache } from "../kit/fake-precache.ts";
import { createMemoryCaches } from "../kit/memory-caches.ts";
import { ORIGIN } from "../kit/worker-scope.ts";

const one = `<script src="/assets/main-1.js"></script>`;
const two = `<script src="/assets/main-2.js"></script>`;
const emptySlot = () => createShellSlot(createMemoryCaches(ORIGIN));
const slotWith = async (page: string) => {
  const slot = emptySlot();
  await slot.write(new Response(page));
  return slot;
};

const needs = (slot: ShellSlot, precache: Precache, written = DATA_VERSION) => ({
  slot,
  precache,
  dataVersion: async () => written,
  limitMs: 5_000,
});

it("nothing is newer than the page that is shown and run", async () => {
  const state = await readShellState(needs(await slotWith(two), fakePrecache(two)), "/assets/main-2.js");
  expect(state).toEqual({ newerReady: false, pageIsCurrent: true });
});

it("a version that is kept but not shown is ready", async () => {
  const state = await readShellState(needs(await slotWith(one), fakePrecache(two)), "/assets/main-1.js");
  expect(state).toEqual({ newerReady: true, pageIsCurrent: false });
});

it("a page that another tab's choice has left behind may move on too", async () => {
  const state = await readShellState(needs(await slotWith(two), fakePrecache(two)), "/assets/main-1.js");
  expect(state).toEqual({ newerReady: true, pageIsCurrent: false });
});

it("a page changed around the same script is ready, and its files are still in use", async () => {
  const state = await readShellState(needs(await slotWith(one), fakePrecache(`${one}<p>new</p>`)), "/assets/main-1.js");
  expect(state).toEqual({ newerReady: true, pageIsCurrent: false });
});

it("part of a script's path is not its path", async () => {
  const state = await readShellState(needs(await slotWith(two), fakePrecache(two)), "/assets/main");
  expect(state.pageIsCurrent).toBe(false);
});

it("a page that can't say what it runs is only told what is shown", async () => {
  const current = await readShellState(needs(await slotWith(two), fakePrecache(two)), null);
  expect(current).toEqual({ newerReady: false, pageIsCurrent: false });
  expect((await readShellState(needs(await slotWith(one), fakePrecache(two)), null)).newerReady).toBe(true);
});

it("fills a slot that the browser has emptied, so that the next version still has to ask", async () => {
  const slot = emptySlot();
  const state = await readShellState(needs(slot, fakePrecache(two)), "/assets/main-2.js");
  expect(state).toEqual({ newerReady: false, pageIsCurrent: true });
  expect(await (await slot.read())?.text()).toBe(two);
});

it("offers nothing when its own page is lost", async () => {
  const state = await readShellState(needs(await slotWith(one), fakePrecache(undefined)), "/assets/main-1.js");
  expect(state).toEqual({ newerReady: false, pageIsCurrent: false });
});

it("never offers a version that can't read the database: it is older, whatever its page says", async () => {
  const older = needs(await slotWith(one), fakePrecache(two), DATA_VERSION + 1);
  expect(await readShellState(older, "/assets/main-1.js")).toEqual({ newerReady: false, pageIsCurrent: false });
});

it("offers the newer one where the database doesn't answer: showing it asks again", async () => {
  const dataVersion = () => Promise.reject(new Error("gone"));
  const silent = { ...needs(await slotWith(one), fakePrecache(two)), dataVersion };
  expect((await readShellState(silent, "/assets/main-1.js")).newerReady).toBe(true);
});
