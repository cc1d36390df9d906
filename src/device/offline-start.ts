// Whether this phone can start the app with no network: asks the service worker at each start and whenever a network
// comes back, and has it fetch files that the browser has dropped. Doesn't delay the first screen.

import { live } from "../actions/ports/live.ts";
import type { OfflineReadiness, OfflineStart } from "../actions/ports/ports.ts";
import type { OfflineState } from "./shell-messages.ts";
import { openWorkerLink, type WorkerLink } from "./worker-link.ts";

export interface OfflineStartNeeds {
  /** Why there can't be a service worker here; null if there can. */
  readonly hindrance: "insecure" | "unsupported" | null;
  readonly openLink: () => Promise<Pick<WorkerLink, "ask" | "onControllerChange">>;
  readonly onOnline: (listener: () => void) => void;
}

/** Returns the port; it asks after `firstPaint`. */
export const createOfflineStart = (
  needs: OfflineStartNeeds = inThisPage(),
  firstPaint: Promise<unknown> = Promise.resolve(),
): OfflineStart => {
  const { hindrance } = needs;
  const readiness = live<OfflineReadiness>({ type: hindrance ?? "unknown" });

  const start = async (): Promise<() => Promise<unknown>> => {
    await firstPaint;
    const link = await needs.openLink();
    const ask = async (type: "offlineState" | "refill"): Promise<boolean> => {
      const state = (await link.ask({ type })) as OfflineState | null;
      readiness.set(state ? { type: "counted", missing: state.missing, quiet: state.quiet } : { type: "not-yet" });
      return state !== null && state.missing + state.quiet > 0;
    };
    const refill = async (): Promise<void> => {
      if (await ask("offlineState")) await ask("refill");
    };
    link.onControllerChange(() => quietly(refill()));
    needs.onOnline(() => quietly(refill()));
    quietly(refill());
    return () => ask("offlineState");
  };
  let count = async (): Promise<unknown> => undefined;
  const started = hindrance ? Promise.resolve(count) : start();
  quietly(
    started.then((found) => {
      count = found;
    }),
  );

  return { readiness, look: () => quietly(count()) };
};

/** If a question fails, the next occasion asks it again. */
const quietly = (work: Promise<unknown>): void => {
  work.catch(() => undefined);
};

const inThisPage = (): OfflineStartNeeds => ({
  hindrance: "serviceWorker" in navigator ? null : window.isSecureContext ? "unsupported" : "insecure",
  openLink: openWorkerLink,
  onOnline: (listener) => window.addEventListener("online", listener),
});
