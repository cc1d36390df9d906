// A tap with no network. Chromium grants Background Sync only to a worker with an open page, and other browsers have
// none, so the worker itself retries for as long as browsers let a tap's event run.

import { flushOutbox } from "../../actions/relay-link/flush-outbox.ts";
import type { PushNeeds } from "./push-needs.ts";

/**
 * The pauses between tries, in ms. With ten seconds for each answer, they add up to less than the five minutes after
 * which browsers end a worker that is still busy with one event.
 */
export const RETRY_AFTER_MS: readonly number[] = [2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 60_000];

/** Resolves once nothing is waiting for the relay any more, or the tries are used up. */
export const keepSending = async (needs: PushNeeds): Promise<void> => {
  for (const pauseMs of needs.retryAfterMs) {
    await new Promise((next) => setTimeout(next, pauseMs));
    const flushed = await flushOutbox(needs, needs.now).catch(() => "waits" as const);
    if (flushed !== "waits") break;
  }
  needs.teamChanged.notify();
};
