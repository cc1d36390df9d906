// In a browser that never settles its promises, no part of push hangs.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPushChannel } from "../../src/device/push-channel.ts";
import { VAPID_KEY } from "../kit/app/relay-ports.ts";

const never = <Value>(): Promise<Value> => new Promise<Value>(() => undefined);

const container = { ready: never<unknown>(), getRegistration: never };
const withWorker = (registration: object): void => {
  Object.assign(container, { ready: Promise.resolve(registration), getRegistration: async () => registration });
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  Object.assign(container, { ready: never(), getRegistration: never });
  vi.stubGlobal("isSecureContext", true);
  vi.stubGlobal("PushManager", class {});
  vi.stubGlobal("Notification", { permission: "granted", requestPermission: never });
  Object.defineProperty(navigator, "serviceWorker", { value: container, configurable: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, "serviceWorker");
});

const inTheEnd = async <Value>(work: Promise<Value>): Promise<Value> => {
  await vi.runAllTimersAsync();
  return work;
};

test.each([
  ["the worker never comes", null],
  ["the subscription is never told", { getSubscription: never }],
  ["subscribing never ends", { getSubscription: async () => null, subscribe: never }],
])("subscribe says that nothing answered where %s", async (_name, pushManager) => {
  if (pushManager) withWorker({ pushManager });
  expect(await inTheEnd(createPushChannel().subscribe(VAPID_KEY))).toEqual({ type: "timeout" });
});

test.each([
  ["the registration is never told", null],
  ["the subscription is never told", { getSubscription: never }],
  ["it never ends", { getSubscription: async () => ({ unsubscribe: never }) }],
])("unsubscribe is over where %s", async (_name, pushManager) => {
  if (pushManager) withWorker({ pushManager });
  expect(await inTheEnd(createPushChannel().unsubscribe())).toBeUndefined();
});

test.each([
  ["shown", async () => undefined, true],
  ["refused", () => Promise.reject(new TypeError("no")), false],
  ["never answered", never, false],
])("a notification that is %s", async (_name, showNotification, isShown) => {
  withWorker({ showNotification });
  const shown = createPushChannel().show("Drill", { body: "Now", tag: "one", path: "/" });
  expect(await inTheEnd(shown)).toBe(isShown);
});
