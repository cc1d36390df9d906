// Decides what a failed query means for the caller: wait, or you are no longer here. Anything else is our own defect.

import { Refusal } from "./refuse.ts";

const FOREIGN_KEY = "23503";

interface Kind {
  /** Codes of PostgreSQL (its appendix A) and of the system. */
  readonly codes: RegExp;
  /** Words of the drivers, for failures without a code. */
  readonly words: RegExp;
  readonly sentence: string;
  readonly waitS: number;
}

/** Ended by a limit or by another's lock, or in each other's way: nothing was written, and the next try may well do. */
const busy: Kind = {
  codes: /^(57014|55P03|55006|25P0[34]|40\w{3})$/,
  words: /canceling statement|lock timeout|deadlock detected/,
  sentence: "The relay’s database is busy. Try again.",
  waitS: 2,
};

const full: Kind = {
  codes: /^(53100|ENOSPC|EDQUOT)$/,
  words: /No space left on device|Disk quota exceeded/i,
  sentence: "The relay’s database has no room to write. Its operator has to free some.",
  waitS: 30,
};

/** Down, starting, stopping, cut off, out of connections or memory, read-only after a failover, or closed to the relay. */
const away: Kind = {
  codes:
    /^(57P0\w|08\w{3}|53\w{3}|58\w{3}|25006|28\w{3}|3D000|E(?:CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|HOSTDOWN|NETUNREACH|NETDOWN|MFILE|NFILE|IO|ROFS))$/,
  words:
    /timeout exceeded when trying to connect|Connection terminated|Query read timeout|not queryable|Client was closed|PGlite is clos|Cannot use a pool after calling end/,
  sentence: "The relay’s database can’t be reached. Try again.",
  waitS: 5,
};

/** The first that fits counts. */
const kinds: readonly Kind[] = [busy, full, away];

/** Returns the refusal that fits a database error, or null if it is a defect. */
export const databaseTrouble = (error: unknown): Refusal | null => {
  // The device or team was removed between the check of its token and the write.
  if (codeOf(error) === FOREIGN_KEY) return new Refusal("unknown-token", "This phone is not in the team any more.");
  const kind = kinds.find((one) => fits(error, one));
  return kind ? new Refusal("not-ready", kind.sentence, kind.waitS) : null;
};

/** True if the database had no room for a write. */
export const isFull = (error: unknown): boolean => fits(error, full);

const fits = (error: unknown, kind: Pick<Kind, "codes" | "words">): boolean => {
  const { codes, words } = kind;
  const code = codeOf(error);
  if (code !== null) return codes.test(code) || (!/^\w{5}$/.test(code) && words.test(messageOf(error)));
  return words.test(messageOf(error)) || causesOf(error).some((cause) => fits(cause, kind));
};

const codeOf = (error: unknown): string | null => {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === "string" ? code : null;
};

const messageOf = (error: unknown): string => String((error as { readonly message?: unknown } | null)?.message ?? "");

/** If a name has several addresses, Node reports their failures as one error. */
const causesOf = (error: unknown): readonly unknown[] => {
  if (error instanceof AggregateError) return error.errors;
  const { cause } = (error ?? {}) as { readonly cause?: unknown };
  return cause === undefined || cause === error ? [] : [cause];
};
