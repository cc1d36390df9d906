// Where a device's pushes go, and a test push to try it.

import { ECDH } from "node:crypto";
import type { SubscriptionBody } from "../../formats/relay/push-bodies.ts";
import { setSubscription } from "../store/queries/set-subscription.ts";
import { refuse } from "./refuse.ts";
import type { Answer, Call } from "./route.ts";

/** Answers 204 once the device's subscription is set or replaced. */
export const handleSubscription = async (call: Call<"device", SubscriptionBody>): Promise<Answer> => {
  const { parts, caller, body, origin } = call;
  if (body.vapidPublicKey !== parts.vapidPublicKey) {
    refuse("other-vapid-key", "The subscription was made with another relay’s key. Subscribe again with this one’s.");
  }
  if (!isPoint(body.keys.p256dh)) refuse("bad-body", "keys.p256dh must be a point on P-256.");
  const verdict = parts.policy.judge(body.endpoint);
  if (!verdict.ok) return refuse("endpoint-refused", verdict.reason);
  await setSubscription(parts.db, caller, body, origin, parts.now());
  return { status: 204 };
};

const isPoint = (key: string): boolean => {
  try {
    return Boolean(ECDH.convertKey(key, "prime256v1", "base64url", "base64url", "compressed"));
  } catch {
    return false;
  }
};

/** Answers with the id and time of a test push that is on its way to the calling device. */
export const handleTestPush = async ({ parts, caller }: Call<"device", null>): Promise<Answer> => {
  const subscription = await parts.db
    .selectFrom("subscriptions")
    .select("device_id")
    .where("device_id", "=", caller.deviceId)
    .executeTakeFirst();
  if (!subscription) refuse("no-subscription", "This device has no push subscription here. Turn push on first.");
  return { status: 202, json: await parts.schedule.pushTest(caller.deviceId) };
};
