import { expect, it } from "vitest";
import { isAlone } from "../../../src/worker/shell/is-alone.ts";

const idle = { installing: null, waiting: null };
const busy = {} as ServiceWorker;
const pages = (...ids: string[]) =>
  ({ matchAll: async () => ids.map((id) => ({ id })) }) as unknown as Parameters<typeof isAlone>[2];

it("a page is alone when it is the only one open", async () => {
  expect(await isAlone("a", idle, pages("a"))).toBe(true);
});

it.each([["a", "b"], ["b"], []])("a page isn't alone beside %s %s", async (...open) => {
  expect(await isAlone("a", idle, pages(...open))).toBe(false);
});

it("nobody is alone while another version comes in", async () => {
  expect(await isAlone("a", { installing: busy, waiting: null }, pages("a"))).toBe(false);
  expect(await isAlone("a", { installing: null, waiting: busy }, pages("a"))).toBe(false);
});

it("an unknown asker is never alone", async () => {
  expect(await isAlone(null, idle, pages("a"))).toBe(false);
});

it("counts pages that no worker controls", async () => {
  const clients = {
    matchAll: async (options?: ClientQueryOptions) =>
      options?.includeUncontrolled && options.type === "window" ? [{ id: "a" }, { id: "b" }] : [{ id: "a" }],
  } as unknown as Parameters<typeof isAlone>[2];
  expect(await isAlone("a", idle, clients)).toBe(false);
});
