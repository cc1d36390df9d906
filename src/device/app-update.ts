// The newer version waiting on this phone: asks the service worker whether there is one, and shows it on request.
// Imported with the app, after the first paint. The worker decides which version is shown, not the page.

import { live } from "../actions/ports/live.ts";
import type { AppUpdate } from "../actions/ports/ports.ts";
import { MINUTE_MS } from "../domain/text/durations.ts";
import type { Promotion, ShellState } from "./shell-messages.ts";
import { openWorkerLink, type WorkerLink } from "./worker-link.ts";

const CHECK_EVERY_MS = 30 * MINUTE_MS;

export interface AppUpdateNeeds {
  /** Rejects if there is no service worker. */
  readonly openLink: () => Promise<WorkerLink>;
  /** The path of the script that this page runs, which identifies its version; null in development. */
  readonly entry: string | null;
  readonly onVisible: (listener: () => void) => void;
  readonly now: () => number;
  readonly reload: () => void;
}

/**
 * Returns the port and starts checking after `firstPaint`; without service workers `ready` stays false and `apply`
 * resolves to false. It calls `isIncidentOpen` before it asks the worker: if nothing can be stored, an incident exists
 * in this page alone. `dataVersion` is the version of the database that this page can read: if the phone's is newer, an
 * open incident is no reason to wait.
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

/** If a check fails (no network, no worker), the next one makes up for it, if there is one. */
const quietly = (work: Promise<unknown>): void => {
  work.catch(() => undefined);
};

const inThisPage = (): AppUpdateNeeds => ({
  openLink: openWorkerLink,
  entry: document.querySelector("script[src]")?.getAttribute("src") ?? null,
  onVisible: (listener) =>
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") listener();
    }),
  now: () => Date.now(),
  reload: () => location.reload(),
});
