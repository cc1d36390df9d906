import { expect, it } from "vitest";
import { DATA_VERSION } from "../../../src/storage/database/data-version.ts";
import { answerMessage, type MessageNeeds } from "../../../src/worker/shell/answer-message.ts";
import { createShellSlot } from "../../../src/worker/shell/shown-shell.ts";
import { fakePrecache } from "../kit/fake-precache.ts";
import { createMemoryCaches } from "../kit/memory-caches.ts";
import { ORIGIN } from "../kit/worker-scope.ts";

const one = `<script src="/assets/main-1.js"></script>`;
const two = `<script src="/assets/main-2.js"></script>`;
const fromPage = (name: string) => ({ type: "shellState", entry: `/assets/main-${name}.js` });

const setUp = async (shown: string, changes: Partial<MessageNeeds> = {}) => {
  const slot = createShellSlot(createMemoryCaches(ORIGIN));
  await slot.write(new Response(shown));
  let tidied = 0;
  const needs: MessageNeeds = {
    slot,
    precache: fakePrecache(two),
    countOpen: async () => 0,
    dataVersion: async () => DATA_VERSION,
    limitMs: 5_000,
    isAlone: async () => true,
    tidy: async () => void tidied++,
    files: { state: async () => ({ missing: 1, quiet: 2 }), refill: async () => {} },
    ...changes,
  };
  return { needs, tidied: () => tidied, shown: async () => (await slot.read())?.text() };
};

it("promote: shows the newer version, and leaves the files of the asking page", async () => {
  const { needs, tidied, shown } = await setUp(one);
  expect(await answerMessage({ type: "promote" }, needs)).toEqual({ promoted: true });
  expect(await shown()).toBe(two);
  expect(tidied()).toBe(0);
});

it("promote: says why not", async () => {
  const { needs, shown } = await setUp(one, { countOpen: async () => 1 });
  expect(await answerMessage({ type: "promote" }, needs)).toEqual({ promoted: false, reason: "incidentOpen" });
  expect(await shown()).toBe(one);
});

it("promote: takes the asking page's word for what it can read, and nothing else for it", async () => {
  const { needs } = await setUp(one, { countOpen: async () => 1 });
  const older = { type: "promote", dataVersion: DATA_VERSION - 1 };
  expect(await answerMessage({ ...older, dataVersion: "1" }, needs)).toEqual({
    promoted: false,
    reason: "incidentOpen",
  });
  expect(await answerMessage(older, needs)).toEqual({ promoted: true });
});

it("shellState: says that a newer version is ready, and tidies nothing", async () => {
  const { needs, tidied } = await setUp(one);
  expect(await answerMessage(fromPage("1"), needs)).toEqual({ newerReady: true });
  expect(tidied()).toBe(0);
});

it("shellState: the only page, of the newest version, has older files deleted", async () => {
  const { needs, tidied } = await setUp(two);
  expect(await answerMessage(fromPage("2"), needs)).toEqual({ newerReady: false });
  expect(tidied()).toBe(1);
});

it("shellState: older files stay while another page is open", async () => {
  const { needs, tidied } = await setUp(two, { isAlone: async () => false });
  await answerMessage(fromPage("2"), needs);
  expect(tidied()).toBe(0);
});

it.each([fromPage("1"), { type: "shellState" }, { type: "shellState", entry: "" }, { type: "shellState", entry: 7 }])(
  "shellState: older files stay while an older or unknown page asks: %j",
  async (message) => {
    const { needs, tidied } = await setUp(two);
    await answerMessage(message, needs);
    expect(tidied()).toBe(0);
  },
);

it("shellState: answers also where nothing can be read", async () => {
  const precache = { ...fakePrecache(two), page: () => Promise.reject(new Error("gone")) };
  const { needs } = await setUp(one, { precache });
  expect(await answerMessage(fromPage("1"), needs)).toEqual({ newerReady: false });
});

it.each(["offlineState", "refill"])("%s: says what is missing, and nothing where that can't be read", async (type) => {
  expect(await answerMessage({ type }, (await setUp(one)).needs)).toEqual({ missing: 1, quiet: 2 });
  const files = { state: () => Promise.reject(new Error("gone")), refill: async () => {} };
  expect(await answerMessage({ type }, (await setUp(one, { files })).needs)).toBeNull();
});

it.each([null, undefined, "promote", 1, {}, { type: "push" }, []])("is silent about %j", async (message) => {
  const { needs } = await setUp(one);
  expect(await answerMessage(message, needs)).toBeNull();
});
