// Names in the database that start-up and the service worker read without Dexie. Never renamed.

export const DATABASE = "first90";
export const FACTS = "facts";
export const INCIDENTS = "incidents";
export const SETTINGS = "settings";
/** Since version 2. */
export const OUTBOX = "outbox";
/** Index over a fact's incident and time. */
export const BY_INCIDENT = "[incidentId+at]";
/** Since version 3: over a fact's incident and logical time. Facts from versions without logical time aren't in it. */
export const BY_ORDER = "[incidentId+order]";
export const BY_OPEN = "open";

/** Rows folded by another version are folded again. Raise it with every change of the fold: fold-version.test.ts insists. */
export const FOLD_VERSION = 12;

/** In localStorage: how many entries this phone has. */
export const KEPT = "first90.kept";
