// The two answers to a command.

import type { Refusal } from "./commands.ts";
import type { FactDraft } from "./facts.ts";

export type Decision =
  | { readonly type: "accepted"; readonly facts: readonly FactDraft[] }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** Returns the decision that makes these facts true. */
export const accept = (...facts: readonly FactDraft[]): Decision => ({ type: "accepted", facts });

/** Returns the decision that changes nothing, and why. */
export const refuse = (refusal: Refusal): Decision => ({ type: "refused", refusal });

/** True for a text that says something. */
export const hasText = (text: string | null): boolean => text !== null && text.trim() !== "";
