// An entry that can't be believed goes through the app sealed: no view knows its type, so none reads what is in it. Only
// what writes the log out as it is opens the seal. Never stored.

import type { Fact } from "./facts.ts";

/** The type of a sealed entry; none like it can be written. */
export const SEALED = "sealed";

export const isSealed = ({ type }: Pick<Fact, "type">): boolean => (type as string) === SEALED;

/** Returns what is stored of an entry: itself, or what the seal holds. */
export const asStored = (fact: Fact): Fact =>
  isSealed(fact) ? (fact.data as unknown as { readonly stored: Fact }).stored : fact;
