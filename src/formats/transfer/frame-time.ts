// The sender's time in a code. The number of a frame carries it: any number above those of the plain parts makes a
// combination of parts, so versions that know nothing about times read these codes like all others.

/** Numbers from here on carry a time; a sequence that counts from 0 never gets that far. */
const TIMED = 2 ** 31;
const UNIT_MS = 10;
/** Times repeat after 248 days. */
const ROUND_MS = TIMED * UNIT_MS;

/** Returns the number of a frame that is shown at `at` (ms since 1970). */
export const timedNumber = (at: number): number => TIMED + (Math.floor(at / UNIT_MS) % TIMED);

/** Returns how many ms the sender's clock is ahead of `now`; null for a number that carries no time. */
export const aheadOfNumber = (number: number, now: number): number | null => {
  if (number < TIMED) return null;
  const ahead = (number - TIMED) * UNIT_MS - (now % ROUND_MS);
  return ahead - Math.round(ahead / ROUND_MS) * ROUND_MS;
};
