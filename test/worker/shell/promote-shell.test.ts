import { expect, it } from "vitest";
import { DATA_VERSION } from "../../../src/storage/database/data-version.ts";
import { createShellSlot, promoteShell } from "../../../src/worker/shell/shown-shell.ts";
import { fakePrecache } from "../kit/fake-precache.ts";
import { createMemoryCaches } from "../kit/memory-caches.ts";
import { ORIGIN } from "../kit/worker-scope.ts";

const setUp = async (page: string | undefined = "two") => {
  const slot = createShellSlot(createMemoryCaches(ORIGIN));
  await slot.write(new Response("one"));
  return {
    needs: {
      slot,
      precache: fakePrecache(page),
      limitMs: 5_000,
      countOpen: async () => 0,
      dataVersion: async () => DATA_VERSION,
    },
    shown: async () => (await slot.read())?.text(),
  };
};

it("shows the newer version when no incident is open", async () => {
  const { needs, shown } = await setUp();
  expect(await promoteShell(needs)).toEqual({ promoted: true });
  expect(await shown()).toBe("two");
});

it("refuses while an incident is open", async () => {
  const { needs, shown } = await setUp();
  const countOpen = async () => 1;
  expect(await promoteShell({ ...needs, countOpen })).toEqual({ promoted: false, reason: "incidentOpen" });
  expect(await shown()).toBe("one");
});

it("refuses when the log can't be read", async () => {
  const { needs, shown } = await setUp();
  const countOpen = () => Promise.reject(new DOMException("gone", "InvalidStateError"));
  expect(await promoteShell({ ...needs, countOpen })).toEqual({ promoted: false, reason: "inDoubt" });
  expect(await shown()).toBe("one");
});

it("refuses when reading the log takes too long", async () => {
  const { needs, shown } = await setUp();
  const countOpen = () => new Promise<never>(() => {});
  expect(await promoteShell({ ...needs, countOpen, limitMs: 1 })).toEqual({ promoted: false, reason: "inDoubt" });
  expect(await shown()).toBe("one");
});

it("refuses when the newer page is lost", async () => {
  const { needs, shown } = await setUp();
  expect(await promoteShell({ ...needs, precache: fakePrecache(undefined) })).toEqual({
    promoted: false,
    reason: "inDoubt",
  });
  expect(await shown()).toBe("one");
});

it("refuses when the page can't be written", async () => {
  const { needs, shown } = await setUp();
  const slot = { ...needs.slot, write: () => Promise.reject(new DOMException("full", "QuotaExceededError")) };
  expect(await promoteShell({ ...needs, slot })).toEqual({ promoted: false, reason: "inDoubt" });
  expect(await shown()).toBe("one");
});

it("shows it at once, also with an incident open, where the asking page can't read the log any more", async () => {
  const { needs, shown } = await setUp();
  const open = { ...needs, countOpen: async () => 1 };
  expect(await promoteShell(open, DATA_VERSION)).toEqual({ promoted: false, reason: "incidentOpen" });
  expect(await promoteShell(open, DATA_VERSION - 1)).toEqual({ promoted: true });
  expect(await shown()).toBe("two");
});

it("never shows a version that can't read the log, whoever asks", async () => {
  const { needs, shown } = await setUp();
  const dataVersion = async () => DATA_VERSION + 1;
  for (const page of [null, DATA_VERSION - 1, DATA_VERSION, DATA_VERSION + 1])
    expect(await promoteShell({ ...needs, dataVersion }, page)).toEqual({ promoted: false, reason: "older" });
  expect(await shown()).toBe("one");
});
