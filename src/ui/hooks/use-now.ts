// The passing of time on screen.

import { useEffect, useState } from "preact/hooks";
import type { Instant } from "../../domain/fact/ids.ts";

/**
 * Returns the current instant, updated every second on the second while the page is visible. Within a second it stays,
 * so that a screen isn't drawn twice when it is opened.
 */
export const useNow = (now: () => Instant): Instant => {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      clearTimeout(timer);
      setInstant((shown) => (secondOf(shown) === secondOf(now()) ? shown : now()));
      if (document.visibilityState === "visible") timer = setTimeout(tick, 1000 - (now() % 1000));
    };
    tick();
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [now]);
  return instant;
};

const secondOf = (instant: Instant): number => Math.floor(instant / 1000);
