// Decides what a failed query means for the caller: wait, or you are no longer here. Anything else is our own defect.

import { type Trouble, troubleOf } from "../store/trouble-of.ts";
import { Refusal } from "./refuse.ts";

const FOREIGN_KEY = "23503";

const waits: Readonly<Record<Trouble, readonly [sentence: string, seconds: number]>> = {
  busy: ["The relay’s database is busy. Try again.", 2],
  full: ["The relay’s database has no room to write. Its operator has to free some.", 30],
  away: ["The relay’s database can’t be reached. Try again.", 5],
};

/** Returns the refusal that fits a database error, or null if it is a defect. */
export const databaseTrouble = (error: unknown): Refusal | null => {
  // The device or team was removed between the check of its token and the write.
  const isGone = (error as { readonly code?: unknown } | null)?.code === FOREIGN_KEY;
  if (isGone) return new Refusal("unknown-token", "This phone is not in the team any more.");
  const trouble = troubleOf(error);
  return trouble && new Refusal("not-ready", ...waits[trouble]);
};
