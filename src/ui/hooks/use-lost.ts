// That both copies have lost entries, in a sentence.

import { dayAndTime } from "../../domain/text/time-left.ts";
import { useApp } from "../context/app-context.ts";
import { lostWords } from "../words/notices.ts";
import { useLive } from "./use-live.ts";
import { useZone } from "./use-zone.ts";

/** Returns the sentence with the time of the newest entry, in this phone's way of reading times; null where nothing is lost. */
export const useLost = (): string | null => {
  const { ports } = useApp();
  const { lost } = useLive(ports.health);
  const zone = useZone();
  if (!lost) return null;
  const now = ports.clock.now();
  const { entries, newest } = lost;
  return lostWords(entries, newest === null ? null : dayAndTime(newest, { now, zone }));
};
