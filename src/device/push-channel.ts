// The page's side of push: whether it can be, whether it is allowed, and the subscription.

import type { PushChannel, PushPermission, PushSupport } from "../actions/relay-ports.ts";
import { subscribeWith } from "./subscribe.ts";

/** How long the worker may take to be there after a first visit. */
const WORKER_PATIENCE_MS = 10_000;

/** Returns the channel; it never throws and never hangs. */
export const createPushChannel = (): PushChannel => ({
  support: supportHere,
  permission: permissionHere,
  async ask() {
    if (!("Notification" in window)) return "denied";
    return (await Notification.requestPermission().catch(() => "denied" as const)) ?? permissionHere();
  },
  async subscribe(vapidPublicKey) {
    const support = supportHere();
    if (support !== "ok") return { type: support };
    if (permissionHere() === "denied") return { type: "denied" };
    const registration = await registered();
    if (!registration) return { type: "timeout" };
    return subscribeWith(registration.pushManager, vapidPublicKey);
  },
  async unsubscribe() {
    if (supportHere() !== "ok") return;
    const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
    const subscription = await registration?.pushManager.getSubscription().catch(() => null);
    await subscription?.unsubscribe().catch(() => undefined);
  },
  async show(title, { body, tag, path }) {
    if (permissionHere() !== "granted") return false;
    const registration = await registered();
    return (
      (await registration
        ?.showNotification(title, { body, tag, lang: "en", icon: "/icons/any-192.png", data: { path } })
        .then(
          () => true,
          () => false,
        )) ?? false
    );
  },
});

const supportHere = (): PushSupport => {
  if (!window.isSecureContext) return "insecure";
  if ("serviceWorker" in navigator && "PushManager" in window && "Notification" in window) return "ok";
  // Only Safari on iPhone and iPad has `standalone`; there push comes with the Home Screen.
  const { standalone } = navigator as { standalone?: boolean };
  return standalone === false ? "home-screen" : "unsupported";
};

const permissionHere = (): PushPermission => ("Notification" in window ? Notification.permission : "denied");

const registered = async (): Promise<ServiceWorkerRegistration | null> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), WORKER_PATIENCE_MS);
  });
  try {
    return await Promise.race([navigator.serviceWorker.ready, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
};
