// Wires the events of push, notifications and wake-ups to the files that decide. Decisions don't belong here.

import { onNotificationClick } from "./on-notification-click.ts";
import { onPush } from "./on-push.ts";
import { onSubscriptionChange } from "./on-subscription-change.ts";
import { onSync } from "./on-sync.ts";
import { createPushNeeds } from "./push-needs.ts";

/** Starts listening; opens nothing before the first event. */
export const wirePush = (self: ServiceWorkerGlobalScope): void => {
  const needs = createPushNeeds(self.registration, self.clients);

  self.addEventListener("push", (event) => event.waitUntil(onPush(event.data?.text() ?? null, needs)));
  self.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(onSubscriptionChange(needs)));

  self.addEventListener("notificationclick", (event) => {
    const { tag, data } = event.notification;
    event.notification.close();
    event.waitUntil(onNotificationClick({ action: event.action, tag, data }, needs));
  });

  for (const wakeUp of ["sync", "periodicsync"]) {
    self.addEventListener(wakeUp, (event) => {
      const woken = event as ExtendableEvent & { readonly tag: string };
      woken.waitUntil(onSync(woken.tag, needs));
    });
  }
};
