// Subscribes to push with a given key. Shared by page and worker. In a browser without a push service, `subscribe` may
// hang forever, so this sets a limit.

import type { PushSubscriptionMade, SubscribeOutcome } from "../actions/ports/relay-ports.ts";

const PATIENCE_MS = 20_000;

/**
 * Resolves to the subscription made with `vapidPublicKey`: the existing one, or a new one in place of one with another
 * key.
 */
export const subscribeWith = async (
  manager: PushManager,
  vapidPublicKey: string,
  patienceMs = PATIENCE_MS,
): Promise<SubscribeOutcome> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<SubscribeOutcome>((resolve) => {
    timer = setTimeout(() => resolve({ type: "timeout" }), patienceMs);
  });
  try {
    return await Promise.race([subscribe(manager, vapidPublicKey), late]);
  } catch (error) {
    const { name = "", message = String(error) } = (error ?? {}) as Partial<Error>;
    return name === "NotAllowedError" ? { type: "denied" } : { type: "failed", detail: message };
  } finally {
    clearTimeout(timer);
  }
};

const subscribe = async (manager: PushManager, vapidPublicKey: string): Promise<SubscribeOutcome> => {
  const there = await manager.getSubscription();
  const isOurs = there !== null && toBase64url(there.options.applicationServerKey) === vapidPublicKey;
  if (there && !isOurs) await there.unsubscribe();
  const made =
    there && isOurs ? there : await manager.subscribe({ userVisibleOnly: true, applicationServerKey: vapidPublicKey });
  const subscription = toMade(made, vapidPublicKey);
  return subscription ? { type: "subscribed", subscription } : { type: "failed", detail: "no keys" };
};

const toMade = (subscription: PushSubscription, vapidPublicKey: string): PushSubscriptionMade | null => {
  const { endpoint, expirationTime, keys } = subscription.toJSON();
  const { p256dh, auth } = keys ?? {};
  if (!endpoint || !p256dh || !auth) return null;
  return { endpoint, expirationTime: expirationTime ?? null, keys: { p256dh, auth }, vapidPublicKey };
};

const toBase64url = (bytes: ArrayBuffer | null | undefined): string | null =>
  bytes
    ? btoa(String.fromCharCode(...new Uint8Array(bytes)))
        .replaceAll("+", "-")
        .replaceAll("/", "_")
        .replaceAll("=", "")
    : null;
