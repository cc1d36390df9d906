// Keeps the screen awake while it shows an incident, if the browser can.

import type { ScreenAwake } from "../actions/ports/ports.ts";

/** Returns the wake lock, which does nothing if the browser has none (it was long broken in iOS Home-Screen apps). */
export const createScreenAwake = (): ScreenAwake => ({
  keep() {
    let lock: WakeLockSentinel | null = null;
    let stopped = false;
    const take = async (): Promise<void> => {
      if (document.visibilityState !== "visible") return;
      try {
        lock = (await navigator.wakeLock?.request("screen")) ?? null;
        if (stopped) await lock?.release();
      } catch {
        lock = null; // refused, e.g. by battery saver: the screen then sleeps according to the phone's settings
      }
    };
    const onVisible = (): void => void take();
    document.addEventListener("visibilitychange", onVisible);
    void take();
    return () => {
      stopped = true;
      document.removeEventListener("visibilitychange", onVisible);
      void lock?.release().catch(() => undefined);
    };
  },
});
