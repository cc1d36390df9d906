// The words of an entry that a correction replaces.

import { type Fact, isKnownFact } from "./facts.ts";

/** Returns what was written into the entry, without what the log says around it; null if nobody wrote anything. */
export const wordingOf = (fact: Fact): string | null => {
  if (!isKnownFact(fact)) return null;
  const { text } = fact.data as { readonly text?: unknown };
  const written = fact.type === "channel.named/1" ? fact.data.name : text;
  return typeof written === "string" && written.trim() !== "" ? written : null;
};
