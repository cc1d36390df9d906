// What this phone itself knows about pushes: when one of each kind really arrived, and since when it is subscribed.

import type { Instant } from "../../domain/fact/ids.ts";
import { anyNumber, anyText, orNull, record } from "../../formats/json/shape.ts";
import { keptValue } from "../kept/kept-values.ts";
import type { KeptValues } from "../ports/relay-ports.ts";

/** "other" is any kind that this version doesn't know. */
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
  /** When the relay last accepted it. */
  readonly confirmedAt: Instant | null;
  /** Why the relay refused it; null if it didn't. */
  readonly refused: string | null;
}

const received = (kind: PushKind) =>
  keptValue<ReceivedPush>(`push.received/${kind}`, record({ at: anyNumber, pushId: orNull(anyText) }));

const subscription = keptValue<SubscriptionRecord>(
  "push.subscription",
  record({
    endpoint: anyText,
    vapidPublicKey: anyText,
    since: anyNumber,
    confirmedAt: orNull(anyNumber),
    refused: orNull(anyText),
  }),
);

/** Resolves once the arrival of a push is recorded. */
export const noteReceived = (kept: KeptValues, kind: PushKind, push: ReceivedPush): Promise<void> =>
  received(kind).write(kept, push);

/** Resolves to the last push of the kind that arrived; null if none ever did. */
export const lastReceived = (kept: KeptValues, kind: PushKind): Promise<ReceivedPush | null> =>
  received(kind).read(kept);

/** Resolves to what is known about the subscription; null if there is none. */
export const readSubscription = subscription.read;

/** Resolves once what is known about the subscription is stored; null forgets it. */
export const keepSubscription = subscription.write;
