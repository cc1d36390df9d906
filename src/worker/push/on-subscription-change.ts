// The browser has ended or renewed the subscription by itself: the relay gets the new one.

import { refreshSubscription } from "../../actions/relay-link/refresh-subscription.ts";
import type { PushNeeds } from "./push-needs.ts";

/** Resolves once the relay has the new subscription, or it is clear that the next opening of the app has to do it. */
export const onSubscriptionChange = async (needs: PushNeeds): Promise<void> => {
  await refreshSubscription(needs, needs.now).catch(() => undefined);
};
