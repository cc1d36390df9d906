// A phone whose browser subscribes to the test's own push service. Chromium has none here, and would never answer a
// request for a subscription, so this hands the pushes that the service received to the worker as the browser would.

import type { PushService, ServicePhone } from "../../relay/kit/push-service.ts";
import { handPush } from "./chromium-worker.ts";
import { createPhone, type Phone, type PhoneOptions } from "./phone.ts";

export interface TeamPhone {
  readonly phone: Phone;
  /** Its subscription at the service; rejects as long as the app has made none. */
  readonly push: () => ServicePhone;
  /** Hands the newest push over to the worker of the app at `app`, an origin. */
  deliver(app: string): Promise<void>;
}

/** Returns a phone that has allowed push. Don't restart it: its connection to the service ends with the browser. */
export const createTeamPhone = async (service: PushService, options: PhoneOptions = {}): Promise<TeamPhone> => {
  const phone = await createPhone({ ...options, permissions: ["notifications"] });
  let made: ServicePhone | null = null;
  await phone.context.exposeFunction("subscribeAtService", (vapidPublicKey: string) => {
    made ??= service.subscribe(vapidPublicKey);
    return { endpoint: made.endpoint, expirationTime: null, keys: made.keys };
  });
  await phone.context.addInitScript(() => {
    const { subscribeAtService } = window as unknown as Record<"subscribeAtService", (key: unknown) => Promise<object>>;
    PushManager.prototype.subscribe = async (how) => {
      const subscription = await subscribeAtService(how?.applicationServerKey);
      return { toJSON: () => subscription } as unknown as PushSubscription;
    };
  });
  const push = (): ServicePhone => {
    if (!made) throw new Error("The app has not subscribed yet");
    return made;
  };
  return {
    phone,
    push,
    async deliver(app) {
      const session = await phone.context.newCDPSession(phone.page);
      await handPush(session, app, push().received.at(-1)?.text ?? "");
      await session.detach();
    },
  };
};
