// The service worker of a page in Chromium, over DevTools: gives it pushes as the browser does, and reads what it
// showed from the browser's own record. The screen can't tell: Chromium removes a quiet notification after 25 s, and a
// busy machine can take that long to open a page.

import type { CDPSession } from "playwright-core";

/**
 * Resolves to the id of the worker's registration for the app at `url`; it leaves the session's ServiceWorker domain
 * on.
 */
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

/** A notification as the browser showed it. */
export interface Displayed {
  readonly tag: string;
  readonly title: string;
  readonly body: string;
}

const RECORDED = ["pushMessaging", "notifications"] as const;

/**
 * Hands the text to the worker at `url` and resolves, once the worker has done all it does for a push, to the
 * notifications shown meanwhile, oldest first. Rejects with the browser's message if the worker failed.
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
    // An observer also gets the events recorded earlier.
    await session.send("BackgroundService.clearEvents", { service });
    await session.send("BackgroundService.startObserving", { service });
    await session.send("BackgroundService.setRecording", { service, shouldRecord: true });
  }
  await session.send("ServiceWorker.deliverPushMessage", { origin: url, registrationId, data });
  const said = await status;
  if (said !== "Success") throw new Error(`The worker didn’t finish with the push: ${said}`);
  return displayed;
};
