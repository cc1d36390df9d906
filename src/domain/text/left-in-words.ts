// How much time a thing still has, as people say it: nobody adds or subtracts at 3 AM.

import type { Instant } from "../fact/ids.ts";
import { leftRoundedUp, lengthInWords } from "./clock-face.ts";

/** Returns e.g. "4 min left" or "over for 6 min"; what is left is rounded up to full minutes. */
export const leftInWords = (dueAt: Instant, now: Instant): string =>
  dueAt > now ? `${leftRoundedUp(dueAt - now)} left` : `over for ${lengthInWords(now - dueAt)}`;
