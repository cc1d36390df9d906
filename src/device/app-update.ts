// The newer version that waits on this phone: asks the service worker whether there is one, shows it on request.
// Imported with the app, after the first paint. What is shown is the worker's to decide, not the page's.

import { live } from "../actions/ports/live.ts";
import type { AppUpdate } from "../actions/ports/ports.ts";
import { MINUTE_MS } from "../domain/text/durations.ts";
import type { Promotion, ShellState } from "./shell-messages.ts";
import { openWorkerLink, type WorkerLink } from "./worker-link.ts";

const CHECK_EVERY_MS = 30 * MINUTE_MS;

export interface AppUpdateNeeds {
  /** Rejects where there is no service worker. */
  readonly openLink: () => Promise<WorkerLink>;
  /** The path of the script that this page runs, which tells its version; null in development. */
  readonly entry: string | null;
  readonly onVisible: (listener: () => void) => void;
  readonly now: () => number;
  readonly reload: () => void;
}

/**
 * Returns the port and starts to look after `firstPaint`; without service workers `ready` stays false and `apply` resolves to false.
 * `isIncidentOpen` is asked before the worker is: where nothing can be stored, an incident lives in this page alone.
 * `dataVersion` is the version of the database that this page can read: where the phone's is newer, an open incident is
 * no reason to wait.
 */
export const createAppUpdate = (
  isIncidentOpen: () => Promise<boolean>,
  dataVersion: number,
  needs: AppUpdateNeeds = inThisPage(),
  firstPaint: Promise<unknown> = Promise.resolve(),
): AppUpdate => {
  const ready = live(false);
  let checkedAt = needs.now();

  const refresh = async (link: WorkerLink): Promise<void> => {
    const state = (await link.ask({ type: "shellState", entry: needs.entry })) as Partial<ShellState> | null;
    if (state) ready.set(state.newerReady === true);
  };
  const check = async (link: WorkerLink): Promise<void> => {
    if (needs.now() - checkedAt < CHECK_EVERY_MS) return;
    checkedAt = needs.now();
    await link.update();
  };
  const start = async (): Promise<WorkerLink> => {
    await firstPaint;
    const link = await needs.openLink();
    link.onControllerChange(() => quietly(refresh(link)));
    needs.onVisible(() => {
      quietly(refresh(link));
      quietly(check(link));
    });
    await link.register();
    quietly(refresh(link));
    return link;
  };
  const started = start();
  quietly(started);

  return {
    ready,
    async apply() {
      try {
        if (await isIncidentOpen()) return false;
        const answer = (await (await started).ask({ type: "promote", dataVersion })) as Partial<Promotion> | null;
        if (answer?.promoted !== true) return false;
      } catch {
        return false;
      }
      needs.reload();
      return true;
    },
  };
};

/** A look that failed (no network, no worker) is made up for by the next one, if there can be one. */
const quietly = (work: Promise<unknown>): void => {
  work.catch(() => undefined);
};

const inThisPage = (): AppUpdateNeeds => ({
  openLink: openWorkerLink,
  entry: document.querySelector('script[type="module"][src]')?.getAttribute("src") ?? null,
  onVisible: (listener) =>
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") listener();
    }),
  now: () => Date.now(),
  reload: () => location.reload(),
});
