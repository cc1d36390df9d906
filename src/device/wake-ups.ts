// Asks the browser to wake the worker: once when the network is back, or from time to time. Few browsers do.

import type { WakeUps } from "../actions/ports/relay-ports.ts";
import { HOUR_MS } from "../domain/text/durations.ts";
import { SYNC_TAG, VISIT_TAG } from "./wake-up-tags.ts";

interface Registration {
  readonly sync?: { register(tag: string): Promise<void> };
  readonly periodicSync?: {
    register(tag: string, options: { minInterval: number }): Promise<void>;
    getTags(): Promise<readonly string[]>;
  };
}

/**
 * Returns the wake-ups over a registration that may come late; if the browser can't or won't, both resolve to false.
 */
export const createWakeUps = (registration: () => Promise<unknown>): WakeUps => {
  const attempt = async (ask: (registration: Registration) => Promise<void> | undefined): Promise<boolean> => {
    try {
      const asked = ask(((await registration()) ?? {}) as Registration);
      if (!asked) return false;
      await asked;
      return true;
    } catch {
      return false;
    }
  };
  const tags = async (): Promise<readonly string[]> =>
    (await (((await registration()) ?? {}) as Registration).periodicSync?.getTags()) ?? [];
  return {
    isWokenFromTimeToTime: () =>
      tags().then(
        (known) => known.includes(VISIT_TAG),
        () => false,
      ),
    whenOnline: () => attempt(({ sync }) => sync?.register(SYNC_TAG)),
    fromTimeToTime: () => attempt(({ periodicSync }) => periodicSync?.register(VISIT_TAG, { minInterval: HOUR_MS })),
  };
};
