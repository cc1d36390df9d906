// Where a device's pushes go, and a test push to try it.

import { ECDH } from "node:crypto";
import { MINUTE_MS, SECOND_MS } from "../../domain/text/durations.ts";
import type { SubscriptionBody } from "../../formats/relay/push-bodies.ts";
import { MAX_AN_HOUR } from "../store/limits.ts";
import { setSubscription } from "../store/queries/set-subscription.ts";
import { waitForTest } from "../store/queries/wait-for-test.ts";
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
  const waitMs = await waitForTest(parts.db, caller.deviceId, parts.now());
  if (waitMs > 0) {
    const had = `This phone has asked for ${MAX_AN_HOUR.test} test pushes within an hour.`;
    const wait = `Try again in ${Math.ceil(waitMs / MINUTE_MS)} min.`;
    refuse("too-many-requests", `${had} ${wait}`, Math.ceil(waitMs / SECOND_MS));
  }
  return { status: 202, json: await parts.schedule.pushTest(caller.deviceId) };
};
