// The browser has ended or renewed the subscription on its own: sends the new one to the relay.

import { refreshSubscription } from "../../actions/relay-link/refresh-subscription.ts";
import type { PushNeeds } from "./push-needs.ts";

/** Resolves once the relay has the new subscription, or it has to wait until the app is next opened. */
export const onSubscriptionChange = async (needs: PushNeeds): Promise<void> => {
  await refreshSubscription(needs, needs.now).catch(() => undefined);
};
