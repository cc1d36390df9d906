// Subscribing with a key: an existing subscription stays, another key's is replaced, and no wait is endless.

import { expect, test } from "vitest";
import { subscribeWith } from "../../src/device/subscribe.ts";
import { OTHER_VAPID_KEY, VAPID_KEY } from "../kit/app/relay-ports.ts";

const bytesOf = (key: string): ArrayBuffer =>
  Uint8Array.from(atob(key.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0)).buffer;

const managerOf = (there: string | null, subscribe?: () => Promise<PushSubscription>) => {
  const log: string[] = [];
  const subscription = (key: string): PushSubscription =>
    ({
      options: { applicationServerKey: bytesOf(key), userVisibleOnly: true },
      toJSON: () => ({
        endpoint: `https://push.example/${key.at(5)}`,
        expirationTime: null,
        keys: { p256dh: "p", auth: "a" },
      }),
      unsubscribe: async () => Boolean(log.push("unsubscribe")),
    }) as unknown as PushSubscription;
  const manager = {
    getSubscription: async () => (there ? subscription(there) : null),
    subscribe:
      subscribe ??
      (async ({ applicationServerKey }: PushSubscriptionOptionsInit) => {
        log.push("subscribe");
        return subscription(String(applicationServerKey));
      }),
  } as unknown as PushManager;
  return { manager, log };
};

test.each([
  ["makes one where there is none", null, ["subscribe"]],
  ["keeps the one that was made with the same key", VAPID_KEY, []],
  ["replaces one of another key", OTHER_VAPID_KEY, ["unsubscribe", "subscribe"]],
])("%s", async (_name, there, done) => {
  const { manager, log } = managerOf(there);
  expect(await subscribeWith(manager, VAPID_KEY)).toMatchObject({
    type: "subscribed",
    subscription: { endpoint: "https://push.example/k", vapidPublicKey: VAPID_KEY },
  });
  expect(log).toEqual(done);
});

test.each([
  ["a push service that never answers", () => new Promise<never>(() => undefined), { type: "timeout" }],
  ["a person who has said no", () => Promise.reject(new DOMException("no", "NotAllowedError")), { type: "denied" }],
  [
    "a push service that fails",
    () => Promise.reject(new DOMException("Registration failed", "AbortError")),
    { type: "failed", detail: "Registration failed" },
  ],
])("says what is in the way: %s", async (_name, subscribe, outcome) => {
  expect(await subscribeWith(managerOf(null, subscribe).manager, VAPID_KEY, 20)).toEqual(outcome);
});
