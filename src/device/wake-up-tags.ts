// The tags that tell the worker why the browser woke it. Never renamed: a phone may still have an older one.

/** Something is waiting for the relay. */
export const SYNC_TAG = "first90-outbox";
/** Check whether a drill on this phone is due. */
export const VISIT_TAG = "first90-drills";
