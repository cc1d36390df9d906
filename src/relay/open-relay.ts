// Composes a relay that is ready to answer: store, keys, sender, schedule, API. Opens them in this order, closes them
// in reverse.

import type { Hono } from "hono";
import { createApi } from "./api/create-api.ts";
import { keyNotes } from "./key-notes.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { observeSchedule } from "./observe-schedule.ts";
import { openDesk } from "./open-desk.ts";
import { operatorMessages } from "./operator-messages.ts";
import { createReadiness } from "./readiness.ts";
import type { RelayOptions } from "./relay-options.ts";
import { startSchedule } from "./schedule/start-schedule.ts";
import { createEndpointPolicy } from "./send/endpoint-policy.ts";
import { createSender } from "./send/sender.ts";
import { openStore } from "./store/open-store.ts";
import { hasRoomLeft, tryRoom } from "./store/room.ts";
import { prepareVapidKeys } from "./store/vapid-keys.ts";
import { addHeartbeatGauges, addStoreGauges } from "./store-gauges.ts";
import { tellSetupCode } from "./tell-setup-code.ts";

export interface OpenRelay {
  readonly api: Hono;
  /** The lines to print for the operator. */
  readonly words: readonly string[];
  /** Resolves to what keeps the relay from its work, in a sentence, or to null. */
  trouble(): Promise<string | null>;
  /** Returns what its operator should look at although it works, in a sentence, or null. */
  warning?(): string | null;
  /** Makes a backup at once; resolves when that has ended. */
  backUp?(): Promise<void>;
  close(): Promise<void>;
}

/** Resolves to the running relay; rejects with a sentence. `ownUrl` is this server's own address, for a phone if one can reach it. */
export const openRelay = async (
  options: RelayOptions,
  ownUrl: string,
  log: Log,
  metrics: Metrics,
): Promise<OpenRelay> => {
  const store = await openStore(options, { onWait: () => log("warn", "waiting-for-data-folder", {}) });
  try {
    const keys = await prepareVapidKeys(store, options.vapid, options.renewsKeys);
    const appOrigin = options.appUrl ?? ownUrl;
    const subject =
      options.vapid.subject ?? (appOrigin.startsWith("https:") ? appOrigin : "mailto:operator@first90.invalid");
    const policy = createEndpointPolicy(options.pushHosts);
    const sender = createSender({ keys: { ...keys, subject }, policy });
    const { opensTeams, maxTeams, workers } = options;
    const observe = observeSchedule(log, metrics);
    const schedule = await startSchedule({ store, sender, observe, appOrigin, workers });
    addStoreGauges(metrics, store.db);
    addHeartbeatGauges(metrics, schedule.heartbeat);
    const readiness = createReadiness({
      ask: () => store.db.selectFrom("relay").select("id").execute(),
      hasRoomLeft: () => hasRoomLeft(store.engine),
      tryRoom: () => tryRoom(store.db),
      heartbeat: schedule.heartbeat,
    });
    const desk = await openDesk({ store, keys, options, app: appOrigin, log, metrics });
    // Last, because it is shown once: anything that fails must fail before it.
    const told = await tellSetupCode(store.db, options, appOrigin);
    const parts = {
      db: store.db,
      schedule,
      policy,
      vapidPublicKey: keys.publicKey,
      opensTeams,
      maxTeams,
      now: Date.now,
      noRoom: readiness.noRoom,
    };
    return {
      api: createApi(parts, options, log, metrics),
      words: operatorMessages(options, told.code, keys.madeIn, appOrigin, [...keyNotes(options, keys), ...told.notes]),
      trouble: readiness.trouble,
      warning: desk.warning,
      backUp: desk.backUp,
      close: async () => {
        await desk.close();
        await schedule.close();
        await sender.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
};
