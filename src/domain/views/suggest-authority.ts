// Who may decide a question: a first guess from its words, so that nobody waits for a committee. It can be changed.

import type { Authority, Pack } from "../pack/pack.ts";

/**
 * Returns the entry of the pack's table that fits the words (decision authority): public statements and taking the
 * whole service down belong to an executive, technical means to the ops lead, every trade-off to the commander. Null
 * for an empty table.
 */
export const suggestAuthority = (question: string, { authority }: Pack): Authority | null => {
  const found = rules.find(({ words }) => words.test(question))?.id ?? "trade-offs";
  return authority.find(({ id }) => id === found) ?? authority[0] ?? null;
};

const rules: readonly { readonly id: string; readonly words: RegExp }[] = [
  {
    id: "public",
    words: /\b(?:press|public(?:ly)?|regulat\w*|authorit\w*|legal|take .*down|shut .*down|turn everything off)\b/i,
  },
  {
    id: "technical-means",
    words: /^\s*(?:which|how|where)\b|\b(?:migrat\w*|monitor\w*|index|replica|query|restart)\b/i,
  },
];
