// Stands in for Google's push service, which no test can use: the app's own call to subscribe gets a subscription at
// the test's service, which hands the relay's pushes to Chromium, decrypted, over DevTools. From there they go the way
// of every push.

import type { BrowserContext } from "playwright-core";
import { infoAnswer } from "../../../src/formats/relay/team-bodies.ts";
import { startPushService } from "../../relay/kit/push-service.ts";
import { registrationOf } from "./chromium-worker.ts";

export interface ChromiumPush {
  /** host:port of the endpoints. */
  readonly host: string;
  /** Its certificate, to be trusted by the relay. */
  readonly ca: string;
  /** The relay's requests that it refused, with the reason. */
  readonly complaints: readonly string[];
  /** Lets the app at `url` subscribe in this browser, with the key of the relay there and no other. */
  connect(context: BrowserContext, url: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts the service on a free port of this machine. */
export const startChromiumPush = async (): Promise<ChromiumPush> => {
  let hand = async (_text: string): Promise<void> => {
    throw new Error("A push came before there was a browser");
  };
  const service = await startPushService({ onMessage: ({ text }) => void hand(text) });
  return {
    host: service.host,
    ca: service.ca,
    complaints: service.complaints,
    async connect(context, url) {
      const { vapidPublicKey } = infoAnswer.parse(await (await fetch(`${url}/api/info`)).json());
      const { endpoint, keys } = service.subscribe(vapidPublicKey);
      await context.addInitScript(subscribeAs, { endpoint, keys, vapidPublicKey });
      // An empty page of its own: it belongs to no app, and stays when the app's pages close.
      const [app] = context.pages();
      const session = await context.newCDPSession(await context.newPage());
      // A page behind another draws only once a second.
      await app?.bringToFront();
      const registered = registrationOf(session, url);
      hand = async (data) => {
        const registrationId = await registered;
        await session.send("ServiceWorker.deliverPushMessage", { origin: url, registrationId, data });
      };
    },
    close: service.close,
  };
};

interface Made {
  readonly endpoint: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly vapidPublicKey: string;
}

/** Runs in each page before the app. */
const subscribeAs = ({ endpoint, keys, vapidPublicKey }: Made): void => {
  PushManager.prototype.getSubscription = async () => null;
  PushManager.prototype.subscribe = async (options) => {
    if (options?.applicationServerKey !== vapidPublicKey) throw new DOMException("Another key", "InvalidAccessError");
    const subscription = { endpoint, expirationTime: null, keys };
    return { ...subscription, toJSON: () => subscription } as unknown as PushSubscription;
  };
};
