// What an entry may choose from. The shape of a fact is frozen: a value that comes later is for a new version of the facts
// that carry it, and those that shipped keep the list that they shipped with.

export const noteKinds = ["action", "finding", "impact", "decision", "question", "note"] as const;
export const updateFormats = ["slack", "markdown", "email", "sms"] as const;
/** What became of a text: what the app itself did, never more than it can know. */
export const updateWays = ["copied", "shared", "selected"] as const;
/** The phases that an update can bring the incident into. */
export const markedPhases = ["mitigating", "monitoring", "resolved"] as const;
export const detailFields = ["title", "service", "impact", "affected"] as const;
