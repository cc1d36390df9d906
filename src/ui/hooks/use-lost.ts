// A sentence saying that both copies have lost entries.

import { dayAndTime } from "../../domain/text/time-left.ts";
import { useApp } from "../context/app-context.ts";
import { lostWords } from "../words/notices.ts";
import { useLive } from "./use-live.ts";
import { useZone } from "./use-zone.ts";

/** Returns the sentence with the newest entry's time, in the zone chosen on this phone; null if nothing is lost. */
export const useLost = (): string | null => {
  const { ports } = useApp();
  const { lost } = useLive(ports.health);
  const zone = useZone();
  if (!lost) return null;
  const now = ports.clock.now();
  const { entries, newest } = lost;
  return lostWords(entries, newest === null ? null : dayAndTime(newest, { now, zone }));
};
