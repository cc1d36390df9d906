// Decides what a failed query means for the caller: wait, or you are no longer here. Anything else is our own defect.

import { Refusal } from "./refuse.ts";

const WAIT_S = 5;
/** PostgreSQL is shutting down, starting, unreachable or full. */
const outages = /^(57P0\d|08\w{3}|53\d{3}|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
const FOREIGN_KEY = "23503";

/** Returns the refusal that fits a database error, or null if it is a defect. */
export const databaseTrouble = (error: unknown): Refusal | null => {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  // The device or team was removed between the check of its token and the write.
  if (code === FOREIGN_KEY) return new Refusal("unknown-token", "This phone is not in the team any more.");
  const isOutage =
    (typeof code === "string" && outages.test(code)) ||
    (typeof message === "string" && /timeout exceeded when trying to connect|Connection terminated/.test(message));
  return isOutage ? new Refusal("not-ready", "The relay’s database can’t be reached. Try again.", WAIT_S) : null;
};
