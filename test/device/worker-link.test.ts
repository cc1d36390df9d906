// The line to the service worker in a browser that has one: the page asks only the worker in charge of it.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openWorkerLink } from "../../src/device/worker-link.ts";

/** The browser's side: the worker in charge, and listeners for a change of worker. */
class Container extends EventTarget {
  controller: { postMessage(message: unknown, ports: readonly MessagePort[]): void } | null = null;
}

let container: Container;
beforeEach(() => {
  container = new Container();
  vi.stubEnv("PROD", true);
  Object.defineProperty(navigator, "serviceWorker", { value: container, configurable: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  Reflect.deleteProperty(navigator, "serviceWorker");
});

test("asks the worker in charge, and gives its answer back", async () => {
  const asked: unknown[] = [];
  container.controller = {
    postMessage(message, [port]) {
      asked.push(message);
      port?.postMessage({ newerReady: true });
    },
  };
  const link = await openWorkerLink();
  const request = { type: "shellState", entry: "/assets/main-1.js" } as const;
  expect(await link.ask(request)).toEqual({ newerReady: true });
  expect(asked).toEqual([request]);
});

test("answers null while no worker is in charge", async () => {
  const link = await openWorkerLink();
  expect(await link.ask({ type: "shellState", entry: null })).toBeNull();
});

test("tells each time another worker takes charge", async () => {
  const link = await openWorkerLink();
  let changes = 0;
  link.onControllerChange(() => {
    changes += 1;
  });
  expect(changes).toBe(0);
  container.dispatchEvent(new Event("controllerchange"));
  container.dispatchEvent(new Event("controllerchange"));
  expect(changes).toBe(2);
});

test("is refused where there are no service workers", async () => {
  Reflect.deleteProperty(navigator, "serviceWorker");
  await expect(openWorkerLink()).rejects.toThrow("no service worker here");
});
