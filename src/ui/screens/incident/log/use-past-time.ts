// A picked time, and the sentence on why it can't be used: none is picked, or it hasn't come yet.

import { useState } from "preact/hooks";
import type { Instant } from "../../../../domain/fact/ids.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import type { Zone } from "../../../../domain/text/zone.ts";
import { useApp } from "../../../context/app-context.ts";
import { whenWords } from "../../../words/log.ts";

export interface PastTime {
  readonly at: Instant | null;
  readonly pick: (at: Instant | null) => void;
  /** Why the last try was refused; empty while there is nothing to say. */
  readonly refused: string;
  /** Passes the time to `use`, or says why not. `use` may refuse it by returning a sentence of its own. */
  readonly take: (use: (at: Instant) => string | null) => void;
}

/** Returns the picked time; only a time that has passed is ever passed to `use`. */
export const usePastTime = (zone: Zone): PastTime => {
  const { ports } = useApp();
  const [at, setAt] = useState<Instant | null>(null);
  const [refused, setRefused] = useState("");
  return {
    at,
    refused,
    pick(next) {
      setRefused("");
      setAt(next);
    },
    take(use) {
      const now = ports.clock.now();
      if (at === null) setRefused(whenWords.missing);
      else if (at > now) setRefused(whenWords.future(clockTime(now, zone)));
      else setRefused(use(at) ?? "");
    },
  };
};
