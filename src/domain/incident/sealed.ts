// An entry that can't be trusted passes through the app sealed: no view knows its type, so none reads its content. Only
// code that writes the log out unchanged opens the seal. Never stored.

import type { Fact } from "./facts.ts";

/** The type of a sealed entry; no stored entry can have it. */
export const SEALED = "sealed";

export const isSealed = ({ type }: Pick<Fact, "type">): boolean => (type as string) === SEALED;

/** Returns the entry as it is stored: itself, or what the seal holds. */
export const asStored = (fact: Fact): Fact =>
  isSealed(fact) ? (fact.data as unknown as { readonly stored: Fact }).stored : fact;
