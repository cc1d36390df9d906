// Tells trouble with the database, which passes, from a defect of our own.

/** Ended by a limit or by another's lock; no room to write; or not to be reached at all. */
export type Trouble = "busy" | "full" | "away";

interface Signs {
  /** Codes of PostgreSQL (its appendix A) and of the system. */
  readonly codes: RegExp;
  /** Words of the drivers, for failures without a code. */
  readonly words: RegExp;
}

/** The first that fits counts. */
const signs: Readonly<Record<Trouble, Signs>> = {
  // In each other's way: nothing was written, and the next try may well do.
  busy: {
    codes: /^(57014|55P03|55006|25P0[34]|40\w{3})$/,
    words: /canceling statement|lock timeout|deadlock detected/,
  },
  full: {
    codes: /^(53100|ENOSPC|EDQUOT)$/,
    words: /No space left on device|Disk quota exceeded/i,
  },
  // Down, starting, stopping, cut off, out of connections or memory, read-only after a failover, or closed to the relay.
  away: {
    codes:
      /^(57P0\w|08\w{3}|53\w{3}|58\w{3}|25006|28\w{3}|3D000|E(?:CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|HOSTDOWN|NETUNREACH|NETDOWN|MFILE|NFILE|IO|ROFS))$/,
    words:
      /timeout exceeded when trying to connect|Connection terminated|Query read timeout|not queryable|Client was closed|PGlite is clos|Cannot use a pool after calling end/,
  },
};

/** Returns what is the matter with the database, or null if the error is a defect. */
export const troubleOf = (error: unknown): Trouble | null =>
  (Object.keys(signs) as Trouble[]).find((trouble) => fits(error, signs[trouble])) ?? null;

const fits = (error: unknown, { codes, words }: Signs): boolean => {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  if (typeof code === "string") return codes.test(code) || (!/^\w{5}$/.test(code) && words.test(messageOf(error)));
  return words.test(messageOf(error)) || causesOf(error).some((cause) => fits(cause, { codes, words }));
};

const messageOf = (error: unknown): string => String((error as { readonly message?: unknown } | null)?.message ?? "");

/** If a name has several addresses, Node reports their failures as one error. */
const causesOf = (error: unknown): readonly unknown[] => {
  if (error instanceof AggregateError) return error.errors;
  const { cause } = (error ?? {}) as { readonly cause?: unknown };
  return cause === undefined || cause === error ? [] : [cause];
};
