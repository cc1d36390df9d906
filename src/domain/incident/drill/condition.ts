// What a scenario may check in the log: deeds, which are done at a moment, and conditions, which hold or don't. Both
// are small closed sets; nothing in a scenario is ever executed.

import type { FirstRoleId } from "../../pack/first-roles.ts";
import type { Audience } from "../../pack/pack.ts";
import type { SeverityLevel } from "../../pack/severity-classes.ts";

/** Something the player does. It is done with the first entry that shows it. */
export type Deed =
  | { readonly type: "declared" }
  /** This level was set, even as a later correction. */
  | { readonly type: "severity"; readonly level: SeverityLevel }
  | { readonly type: "role"; readonly role: FirstRoleId }
  | { readonly type: "channel" }
  /** An update to this audience; null is any. */
  | { readonly type: "update"; readonly audience: Audience | null }
  | { readonly type: "hypothesis" }
  | { readonly type: "settled" }
  | { readonly type: "callback" }
  | { readonly type: "change" }
  | { readonly type: "escalated" }
  | { readonly type: "asked"; readonly reveal: string }
  | { readonly type: "decision-opened" }
  /** One decision has at least this many options. */
  | { readonly type: "options"; readonly atLeast: number }
  | { readonly type: "objections" }
  | { readonly type: "decided" }
  /** An option of the scenario was chosen; null is any. */
  | { readonly type: "taken"; readonly choice: string; readonly option: string | null }
  | { readonly type: "mitigating" }
  | { readonly type: "monitoring" }
  | { readonly type: "handed-over" }
  | { readonly type: "resolved" }
  | { readonly type: "stood-down" }
  | { readonly type: "rewritten"; readonly passage: string };

/** Something that holds at a moment. Seconds are drill time, at normal speed. */
export type Condition =
  | { readonly type: "done"; readonly deed: Deed }
  | { readonly type: "missing"; readonly deed: Deed }
  | { readonly type: "shown"; readonly inject: string }
  | { readonly type: "not-shown"; readonly inject: string }
  /** Nobody has held the role for this long. */
  | { readonly type: "role-empty"; readonly role: FirstRoleId; readonly seconds: number }
  /** One person holds both. */
  | { readonly type: "same-hands"; readonly one: FirstRoleId; readonly other: FirstRoleId }
  /** Two or more people have changed the service. */
  | { readonly type: "two-changed" }
  /** No update for this long; before the first one, counted from the declaration. */
  | { readonly type: "quiet"; readonly seconds: number }
  /** The severity is lower than this, or not set. */
  | { readonly type: "severity-below"; readonly level: SeverityLevel }
  | { readonly type: "decision-open"; readonly seconds: number }
  | { readonly type: "hypothesis-over"; readonly seconds: number };
