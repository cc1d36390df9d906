// Who may know of an incident, and what may be said of it outside: for security, privacy and legal matters.

import type { clearers } from "../../fact/closed-lists.ts";
import type { Person } from "../../fact/ids.ts";
import type { Audience } from "../../pack/pack.ts";
import type { EntryKind } from "../entry-kind.ts";

/** Who must agree to each text for the public. */
export type Clearer = (typeof clearers)[number];

export interface RestrictionFactData {
  /** `name` stands in for the title everywhere. Once more with another name if it is renamed. */
  readonly "restriction.set/1": { readonly name: string };
  readonly "restriction.lifted/1": Readonly<Record<never, never>>;
  /** It was offered, and isn't what is needed. */
  readonly "restriction.declined/1": Readonly<Record<never, never>>;
  /** Somebody needs to know. */
  readonly "restriction.member-added/1": { readonly person: Person };
  readonly "restriction.member-removed/1": { readonly person: Person };
  /** One text to these readers may go out, says one of the two; `person` is null if nobody was named. */
  readonly "release.cleared/1": { readonly by: Clearer; readonly audience: Audience; readonly person: Person | null };
}

/** The types of this family, each with the kind that the log's filter lists it under. */
export const restrictionFacts = {
  "restriction.set/1": "severity",
  "restriction.lifted/1": "severity",
  "restriction.declined/1": "app",
  "restriction.member-added/1": "people",
  "restriction.member-removed/1": "people",
  "release.cleared/1": "updates",
} as const satisfies Readonly<Record<keyof RestrictionFactData, EntryKind>>;
