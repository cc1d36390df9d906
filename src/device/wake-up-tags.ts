// The names by which the browser tells the worker why it woke it. Never renamed: a phone may hold an older one.

/** Something waits for the relay. */
export const SYNC_TAG = "first90-outbox";
/** Look whether a drill of this phone is due. */
export const VISIT_TAG = "first90-drills";
