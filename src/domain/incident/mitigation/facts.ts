// Stopping the harm before its cause is known, and what that leaves behind: a freeze, temporary changes, duties.

import type { duties, mitigationMeans } from "../../fact/closed-lists.ts";
import type { FactId, Instant, Person } from "../../fact/ids.ts";
import type { EntryKind } from "../entry-kind.ts";

export type Means = (typeof mitigationMeans)[number];
export type Duty = (typeof duties)[number];

export interface MitigationFactData {
  /** Its own fact id names it from then on. It moves the incident to mitigating. */
  readonly "mitigation.begun/1": {
    readonly means: Means;
    readonly text: string;
    readonly person: Person;
    /** When to look whether it worked. */
    readonly checkAt: Instant;
    /** True if it has to be undone later. */
    readonly temporary: boolean;
  };
  /** If it worked, it moves the incident to mitigated. */
  readonly "mitigation.settled/1": { readonly target: FactId; readonly worked: boolean };
  /** Others were asked to stop all deploys and scheduled jobs; whether they have isn't known yet. */
  readonly "freeze.asked/1": { readonly text: string };
  readonly "freeze.confirmed/1": { readonly target: FactId; readonly person: Person };
  readonly "freeze.lifted/1": { readonly target: FactId };
  /** A temporary change, the mitigation or freeze included, is as it was before. */
  readonly "temporary.undone/1": { readonly target: FactId };
  /** Somebody answers for a temporary change until a date. */
  readonly "temporary.owned/1": { readonly target: FactId; readonly person: Person; readonly until: Instant };
  readonly "duty.named/1": { readonly duty: Duty; readonly person: Person };
}

/** The types of this family, each with the kind that the log's filter lists it under. */
export const mitigationFacts = {
  "mitigation.begun/1": "actions",
  "mitigation.settled/1": "findings",
  "freeze.asked/1": "actions",
  "freeze.confirmed/1": "actions",
  "freeze.lifted/1": "actions",
  "temporary.undone/1": "actions",
  "temporary.owned/1": "people",
  "duty.named/1": "people",
} as const satisfies Readonly<Record<keyof MitigationFactData, EntryKind>>;
