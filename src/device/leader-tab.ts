// Of all pages of this app, one plays the stories of drills: the one that somebody looked at last.

import { live } from "../actions/ports/live.ts";
import type { LeaderTab } from "../actions/ports/ports.ts";

const NAME = "first90-story";

/** Returns whether this page is the leader; in a browser without locks, each page takes itself for it. */
export const createLeaderTab = (): LeaderTab => {
  const { locks } = navigator as { locks?: LockManager };
  const isMine = live(!locks);
  // Held until the page closes, or until another page that somebody looks at takes it over.
  const hold = (): Promise<never> => {
    isMine.set(true);
    return new Promise(() => undefined);
  };
  const take = (steal: boolean): void => {
    locks?.request(NAME, { steal }, hold).catch((error: unknown) => {
      const isTaken = error instanceof DOMException && error.name === "AbortError";
      isMine.set(!isTaken);
      if (isTaken) take(false);
    });
  };
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && !isMine.get()) take(true);
  });
  take(document.visibilityState === "visible");
  return { isMine };
};
