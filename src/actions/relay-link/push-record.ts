// What this phone knows about pushes by itself: when one of each kind really arrived, and since when it is subscribed.

import type { Instant } from "../../domain/fact/ids.ts";
import type { KeptValues } from "../ports/relay-ports.ts";

/** "other" stands for what this version doesn't know. */
export type PushKind = "update-due" | "drill" | "test" | "other";
export const pushKinds: readonly PushKind[] = ["update-due", "drill", "test", "other"];

export interface ReceivedPush {
  readonly at: Instant;
  readonly pushId: string | null;
}

export interface SubscriptionRecord {
  readonly endpoint: string;
  readonly vapidPublicKey: string;
  /** When this subscription was first seen on this phone. */
  readonly since: Instant;
  /** When the relay last took it. */
  readonly confirmedAt: Instant | null;
  /** Why the relay would not have it; null where it did. */
  readonly refused: string | null;
}

const RECEIVED = "push.received/";
const SUBSCRIPTION = "push.subscription";

/** Notes that a push arrived. */
export const noteReceived = ({ writeSetting }: KeptValues, kind: PushKind, push: ReceivedPush): Promise<void> =>
  writeSetting(RECEIVED + kind, push);

/** Resolves to the last push of the kind that arrived; null where none ever did. */
export const lastReceived = async ({ readSetting }: KeptValues, kind: PushKind): Promise<ReceivedPush | null> =>
  (await readSetting(RECEIVED + kind)) as ReceivedPush | null;

/** Resolves to what is known of the subscription; null where there is none. */
export const readSubscription = async ({ readSetting }: KeptValues): Promise<SubscriptionRecord | null> =>
  (await readSetting(SUBSCRIPTION)) as SubscriptionRecord | null;

/** Keeps what is known of the subscription; null forgets it. */
export const keepSubscription = ({ writeSetting }: KeptValues, record: SubscriptionRecord | null): Promise<void> =>
  writeSetting(SUBSCRIPTION, record);
