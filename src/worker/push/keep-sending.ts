// A tap with no network. Chromium promises a Background Sync only to a worker with a page, other browsers have none: so
// the worker itself tries again, for as long as browsers let a tap last.

import { flushOutbox } from "../../actions/relay-link/flush-outbox.ts";
import type { PushNeeds } from "./push-needs.ts";

/**
 * The pauses between the tries, in ms. With ten seconds for each answer they stay below the five minutes after which
 * browsers end a worker that is still at one event.
 */
export const RETRY_AFTER_MS: readonly number[] = [2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 60_000];

/** Resolves once nothing waits for the relay any more, or the tries are used up. */
export const keepSending = async (needs: PushNeeds): Promise<void> => {
  for (const pauseMs of needs.retryAfterMs) {
    await new Promise((next) => setTimeout(next, pauseMs));
    const flushed = await flushOutbox(needs, needs.now).catch(() => "waits" as const);
    if (flushed !== "waits") break;
  }
  needs.teamChanged.notify();
};
