// That both copies have lost entries, in a sentence.

import { dayAndTime } from "../../domain/text/day-and-time.ts";
import { useKit } from "../kit/kit.ts";
import { lostWords } from "../words/notices.ts";
import { useLive } from "./use-live.ts";

/** Returns the sentence with the time of the newest entry, in this phone's way of reading times; null where nothing is lost. */
export const useLost = (): string | null => {
  const { ports } = useKit();
  const { lost } = useLive(ports.health);
  const timeZone = useLive(ports.preferences.timeZone);
  if (!lost) return null;
  const now = ports.clock.now();
  const { entries, newest } = lost;
  const zone = newest === null || timeZone === "utc" ? 0 : ports.clock.zone(newest);
  return lostWords(entries, newest === null ? null : dayAndTime(newest, { now, zone }));
};
