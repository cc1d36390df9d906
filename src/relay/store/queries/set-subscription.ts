// Where a device's pushes go. A phone sends it again at every start, so the same subscription again changes nothing.

import { sql } from "kysely";
import type { SubscriptionBody } from "../../../formats/relay/push-bodies.ts";
import type { Db } from "../store.ts";

/** Resolves once the device's subscription is set or replaced; `appOrigin` is where its app lives, if it said so. */
export const setSubscription = (
  db: Db,
  { teamId, deviceId }: { readonly teamId: string; readonly deviceId: string },
  { endpoint, expirationTime, keys, vapidPublicKey }: SubscriptionBody,
  appOrigin: string | null,
  now: number,
): Promise<void> =>
  db.transaction().execute(async (trx) => {
    // A phone that joined the team twice has the same subscription: as two devices it would get each push twice.
    await trx
      .deleteFrom("subscriptions")
      .using("devices")
      .whereRef("devices.id", "=", "subscriptions.device_id")
      .where("devices.team_id", "=", teamId)
      .where("subscriptions.endpoint", "=", endpoint)
      .where("subscriptions.device_id", "!=", deviceId)
      .execute();
    const values = {
      endpoint,
      p256dh: keys.p256dh,
      auth: keys.auth,
      expires_at: expirationTime,
      vapid_public: vapidPublicKey,
      app_origin: appOrigin,
    };
    const isSame = sql`(subscriptions.endpoint = excluded.endpoint and subscriptions.p256dh = excluded.p256dh
      and subscriptions.auth = excluded.auth and subscriptions.vapid_public = excluded.vapid_public)`;
    await trx
      .insertInto("subscriptions")
      .values({ device_id: deviceId, ...values, subscribed_at: now, flagged: null })
      .onConflict((conflict) =>
        conflict.column("device_id").doUpdateSet({
          ...values,
          subscribed_at: sql<number>`case when ${isSame} then subscriptions.subscribed_at else excluded.subscribed_at end`,
          flagged: sql<string | null>`case when ${isSame} then subscriptions.flagged end`,
        }),
      )
      .execute();
    await trx.updateTable("devices").set({ gone_at: null }).where("id", "=", deviceId).execute();
  });
