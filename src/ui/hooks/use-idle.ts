// Whether what can wait may be drawn: the first thing to see and tap comes before everything below it.

import { useEffect, useState } from "preact/hooks";
import { useApp } from "../context/app-context.ts";

/** The page's own promise, once it has been kept: the next screen asks for nothing again. */
const kept = new WeakSet<Promise<unknown>>();

/** Returns true once the page has been idle since its start; from then on it is true at once. */
export const useIdle = (): boolean => {
  const { idle } = useApp();
  const [isIdle, setIdle] = useState(kept.has(idle));
  useEffect(() => {
    if (isIdle) return;
    let gone = false;
    void idle.then(() => {
      kept.add(idle);
      if (!gone) setIdle(true);
    });
    return () => {
      gone = true;
    };
  }, [idle, isIdle]);
  return isIdle;
};
