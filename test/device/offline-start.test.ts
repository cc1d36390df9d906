import { expect, it } from "vitest";
import { createOfflineStart, type OfflineStartNeeds } from "../../src/device/offline-start.ts";
import type { OfflineState } from "../../src/device/shell-messages.ts";

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * A page whose worker answers with `states` one after the other, then with the last one forever; null while there is no
 * worker in charge.
 */
const setUp = async (states: readonly (OfflineState | null)[], changes: Partial<OfflineStartNeeds> = {}) => {
  const asked: string[] = [];
  const on = { online: () => {}, controller: () => {} };
  const left = [...states];
  const port = createOfflineStart({
    hindrance: null,
    openLink: async () => ({
      async ask({ type }) {
        asked.push(type);
        return left.length > 1 ? left.shift() : left[0];
      },
      onControllerChange: (listener) => {
        on.controller = listener;
      },
    }),
    onOnline: (listener) => {
      on.online = listener;
    },
    ...changes,
  });
  await settled();
  return { asked, on, port, now: () => port.readiness.get() };
};

it("whole: asks once, and lets nothing be fetched", async () => {
  const { asked, now } = await setUp([{ missing: 0, quiet: 0 }]);
  expect(now()).toEqual({ type: "counted", missing: 0, quiet: 0 });
  expect(asked).toEqual(["offlineState"]);
});

it.each([
  { missing: 2, quiet: 0 },
  { missing: 0, quiet: 3 },
])("missing %j: has it fetched at once, and again when a network comes", async (state) => {
  const { asked, now, on } = await setUp([state, state, state, { missing: 0, quiet: 0 }]);
  expect(now()).toEqual({ type: "counted", ...state });
  expect(asked).toEqual(["offlineState", "refill"]);
  on.online();
  await settled();
  expect(now()).toEqual({ type: "counted", missing: 0, quiet: 0 });
});

it("no worker yet: says so, and asks again once one takes over", async () => {
  const { now, on } = await setUp([null, { missing: 0, quiet: 0 }]);
  expect(now()).toEqual({ type: "not-yet" });
  on.controller();
  await settled();
  expect(now()).toEqual({ type: "counted", missing: 0, quiet: 0 });
});

it("looks again on request, without fetching", async () => {
  const { asked, port } = await setUp([{ missing: 0, quiet: 0 }]);
  port.look();
  await settled();
  expect(asked).toEqual(["offlineState", "offlineState"]);
});

it.each(["insecure", "unsupported"] as const)("%s: asks nobody", async (hindrance) => {
  const { asked, now, port } = await setUp([{ missing: 0, quiet: 0 }], { hindrance });
  port.look();
  await settled();
  expect(now()).toEqual({ type: hindrance });
  expect(asked).toEqual([]);
});

it("a worker that can't be reached leaves it unknown", async () => {
  const { now } = await setUp([], { openLink: () => Promise.reject(new Error("none")) });
  expect(now()).toEqual({ type: "unknown" });
});
