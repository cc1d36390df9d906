// The tests' push service in a process of its own, so that its work isn't counted as the relay's.

import { startPushService } from "../relay/kit/push-service.ts";

export interface BenchSubscription {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export type ServiceOrder =
  | { readonly type: "subscribe"; readonly count: number }
  /** Answered at once, and again when `count` further pushes have arrived. */
  | { readonly type: "count"; readonly count: number };

export type ServiceAnswer =
  | { readonly type: "ready"; readonly host: string; readonly ca: string }
  | { readonly type: "subscribed"; readonly subscriptions: readonly BenchSubscription[] }
  | { readonly type: "counting" }
  | { readonly type: "counted"; readonly firstAt: number; readonly lastAt: number };

const tell = (answer: ServiceAnswer): void => void process.send?.(answer);
let left = 0;
let firstAt = 0;
const service = await startPushService({
  reads: false,
  onMessage: ({ at }) => {
    firstAt ||= at;
    left -= 1;
    if (left === 0) tell({ type: "counted", firstAt, lastAt: at });
  },
});

process.on("message", (order: ServiceOrder) => {
  if (order.type === "count") {
    left = order.count;
    firstAt = 0;
    tell({ type: "counting" });
    return;
  }
  const added = Array.from({ length: order.count }, () => service.subscribe());
  tell({ type: "subscribed", subscriptions: added.map(({ endpoint, keys }) => ({ endpoint, ...keys })) });
});
process.once("disconnect", () => process.exit());
tell({ type: "ready", host: service.host, ca: service.ca });
