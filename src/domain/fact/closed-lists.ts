// The closed lists that entries choose from. The shape of a fact is frozen: a later value needs a new version of the
// facts that carry it, and versions that have shipped keep the list they shipped with.

export const noteKinds = ["action", "finding", "impact", "decision", "question", "note"] as const;
export const updateFormats = ["slack", "markdown", "email", "sms"] as const;
/** What the app itself did with a text; it never claims more than it can know. */
export const updateWays = ["copied", "shared", "selected"] as const;
/** The phases that an update can move the incident to. */
export const markedPhases = ["mitigating", "monitoring", "resolved"] as const;
export const detailFields = ["title", "service", "impact", "affected"] as const;
/** Details for readers: what they can do meanwhile, and what an executive is asked for. */
export const readerFields = ["meanwhile", "needed"] as const;
/** The triggers that the first version of their answer knows. */
export const firstTriggers = [
  "impact-doubled",
  "no-root-cause-sev1",
  "no-root-cause-sev2",
  "paying-customers",
  "data-integrity",
] as const;
/** What can stop the harm before anybody knows the cause. */
export const mitigationMeans = [
  "roll-back",
  "restart",
  "scale-out",
  "shed-load",
  "fail-over",
  "degrade",
  "flag-off",
  "other",
] as const;
/** What somebody takes on for the time after stand-down. */
export const duties = ["watch", "write-up"] as const;
/** Who clears a text for the public while an incident is restricted. */
export const clearers = ["sponsor", "counsel"] as const;
