// Putting the app on the Home Screen: with the browser's own question, where it has one, or by hand on an iPhone.

import { live } from "../actions/ports/live.ts";
import type { Install, InstallWay } from "../actions/ports/ports.ts";

/** The event of Chromium browsers, which the types of the platform don't have. */
interface InstallEvent extends Event {
  prompt(): Promise<{ readonly outcome: "accepted" | "dismissed" }>;
}

export interface InstallNeeds {
  readonly target: Pick<EventTarget, "addEventListener">;
  /** True if the app runs from the Home Screen. */
  readonly isInstalled: boolean;
  /** True on an iPhone or iPad, in the browser. */
  readonly isByHand: boolean;
}

/**
 * Returns the port; `kept` is an offer that the browser made before this ran. An offer can be used once: if it is
 * declined, the browser makes another one when it sees fit.
 */
export const createInstall = (kept: Event | null, needs: InstallNeeds = inThisPage()): Install => {
  const { target, isInstalled, isByHand } = needs;
  const rest: InstallWay = isByHand && !isInstalled ? "by-hand" : "none";
  let offer = kept as InstallEvent | null;
  const way = live<InstallWay>(isInstalled ? "none" : offer ? "prompt" : rest);
  target.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offer = event as InstallEvent;
    way.set("prompt");
  });
  target.addEventListener("appinstalled", () => way.set("none"));
  return {
    way,
    async ask() {
      const asked = offer;
      offer = null;
      way.set(rest);
      return (await asked?.prompt().catch(() => null))?.outcome === "accepted";
    },
  };
};

const inThisPage = (): InstallNeeds => {
  // Only Safari on iPhone and iPad has `standalone`.
  const { standalone } = navigator as { standalone?: boolean };
  return {
    target: window,
    isInstalled: standalone === true || matchMedia("(display-mode: standalone)").matches,
    isByHand: standalone === false,
  };
};
