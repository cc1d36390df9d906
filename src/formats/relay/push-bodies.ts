// A phone's subscription, its test push, and its confirmation that a push arrived.

import * as z from "zod/mini";
import { text } from "../pack/pack-limits.ts";
import { base64urlBytes, epochMs, phoneMoment, publicKey, relayId } from "./relay-fields.ts";

/** PUT /api/subscription: what PushSubscription.toJSON() returns, and the VAPID key it was made with. */
export const subscriptionBody = z.strictObject({
  endpoint: text(2048),
  expirationTime: z.nullable(epochMs),
  keys: z.strictObject({ p256dh: publicKey, auth: base64urlBytes(16) }),
  vapidPublicKey: publicKey,
});
export type SubscriptionBody = z.infer<typeof subscriptionBody>;

/** POST /api/test-push */
export const testPushAnswer = z.object({ pushId: relayId, sentAt: epochMs });

/** POST /api/acks; the relay limits the moment to between its own sending and its own now. */
export const ackBody = z.strictObject({
  pushId: relayId,
  kind: z.enum(["received", "acknowledged"]),
  ...phoneMoment,
});
export type AckBody = z.infer<typeof ackBody>;
