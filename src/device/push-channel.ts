// The page's side of push: whether it is possible, whether it is allowed, and the subscription.

import type { PushChannel, PushPermission, PushSupport } from "../actions/ports/relay-ports.ts";
import { giveUp } from "./give-up.ts";
import { subscribeWith } from "./subscribe.ts";

/** How long the worker may take to be ready after a first visit, and the browser for steps that don't ask a person. */
const PATIENCE_MS = 10_000;

/** Returns the channel; it never throws and never hangs, except in `ask`, which waits for a person. */
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
    await giveUp(unsubscribeHere(), PATIENCE_MS, undefined);
  },
  async show(title, { body, tag, path }) {
    if (permissionHere() !== "granted") return false;
    const registration = await registered();
    if (!registration) return false;
    const notice = { body, tag, lang: "en", icon: "/icons/any-192.png", data: { path } };
    const shown = registration.showNotification(title, notice).then(() => true);
    return giveUp(shown, PATIENCE_MS, false);
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

const registered = (): Promise<ServiceWorkerRegistration | null> =>
  giveUp<ServiceWorkerRegistration | null>(navigator.serviceWorker.ready, PATIENCE_MS, null);

const unsubscribeHere = async (): Promise<void> => {
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  await subscription?.unsubscribe();
};
