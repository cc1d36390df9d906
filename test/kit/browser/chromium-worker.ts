// The service worker of a page in Chromium, over DevTools: it is handed pushes as the browser hands them, and the
// browser's own record says what it showed. What stands on the screen can't say it: Chromium takes a quiet notification
// away by itself after 25 s, which a busy machine can need to open a page.

import type { CDPSession } from "playwright-core";

/** Resolves to the id of the worker's registration of the app at `url`; the session's domain is on after it. */
export const registrationOf = async (session: CDPSession, url: string): Promise<string> => {
  const found = new Promise<string>((resolve) => {
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const ours = registrations.find(({ scopeURL, isDeleted }) => scopeURL === `${url}/` && !isDeleted);
      if (ours) resolve(ours.registrationId);
    });
  });
  await session.send("ServiceWorker.enable");
  return found;
};

/** A notification as the browser has shown it. */
export interface Displayed {
  readonly tag: string;
  readonly title: string;
  readonly body: string;
}

const RECORDED = ["pushMessaging", "notifications"] as const;

/**
 * Hands the text to the worker at `url` and resolves, once it has done all it does for a push, to the notifications that
 * were shown meanwhile, oldest first. Rejects with the browser's word where the worker failed.
 */
export const handPush = async (session: CDPSession, url: string, data: string): Promise<readonly Displayed[]> => {
  const registrationId = await registrationOf(session, url);
  const displayed: Displayed[] = [];
  const status = new Promise<string | undefined>((resolve) => {
    session.on("BackgroundService.backgroundServiceEventReceived", ({ backgroundServiceEvent: event }) => {
      if (event.origin !== `${url}/`) return;
      const {
        Title: title = "",
        Body: body = "",
        Status,
      } = Object.fromEntries(event.eventMetadata.map(({ key, value }) => [key, value]));
      if (event.eventName === "Notification displayed") displayed.push({ tag: event.instanceId, title, body });
      if (event.eventName === "Push event completed") resolve(Status);
    });
  });
  for (const service of RECORDED) {
    // An observer is told of what was recorded before as well.
    await session.send("BackgroundService.clearEvents", { service });
    await session.send("BackgroundService.startObserving", { service });
    await session.send("BackgroundService.setRecording", { service, shouldRecord: true });
  }
  await session.send("ServiceWorker.deliverPushMessage", { origin: url, registrationId, data });
  const said = await status;
  if (said !== "Success") throw new Error(`The worker didn’t finish with the push: ${said}`);
  return displayed;
};
