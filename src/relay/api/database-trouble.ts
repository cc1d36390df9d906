// Decides what a failed query means for the caller: wait, or you are no longer here. Anything else is our own defect.

import { Refusal } from "./refuse.ts";

const WAIT_S = 5;
/** PostgreSQL is shutting down, starting, unreachable, full, or held up by somebody's lock. */
const outages =
  /^(57P0\d|57014|55P03|40P01|40001|08\w{3}|53\d{3}|58030|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
const FOREIGN_KEY = "23503";

/** Returns the refusal that fits a database error, or null if it is a defect. */
export const databaseTrouble = (error: unknown): Refusal | null => {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  // The device or team was removed between the check of its token and the write.
  if (code === FOREIGN_KEY) return new Refusal("unknown-token", "This phone is not in the team any more.");
  const isOutage =
    (typeof code === "string" && outages.test(code)) ||
    (typeof message === "string" &&
      /timeout exceeded when trying to connect|Connection terminated|Query read timeout|not queryable/.test(message));
  return isOutage ? new Refusal("not-ready", "The relay’s database can’t be reached. Try again.", WAIT_S) : null;
};

/** True if the database had no room for a write. */
export const isFull = (error: unknown): boolean => {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  return code === "53100" || code === "ENOSPC" || /No space left on device/.test(String(message));
};
