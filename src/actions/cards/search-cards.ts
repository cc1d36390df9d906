// Finds cards by what is written on them. Pure and small enough to run at every keystroke.

import type { CardEntry, CardSection } from "./pack-sections.ts";

export interface CardHit {
  readonly entry: CardEntry;
  /** The sentence in which it was found; null if the title has it all. */
  readonly found: string | null;
}

/** A shorter term matches only at the beginning of a word: "ic" mustn't match every "critical". */
const ANYWHERE_FROM = 3;

/**
 * Returns the cards that contain every word of the query, those with all of it in their title first, otherwise in the
 * order of the shelf. Case and accents don't matter. An empty query finds every card.
 */
export const searchCards = (sections: readonly CardSection[], query: string): readonly CardHit[] => {
  const terms = plain(query).split(" ").filter(Boolean);
  const ranked = sections
    .flatMap(({ entries }) => entries)
    .map((entry) => ({ entry, rank: rankOf(entry, terms) }))
    .filter(({ rank }) => rank !== null);
  return ranked
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ entry, rank }) => ({ entry, found: rank === IN_TEXT ? sentenceWith(entry, terms) : null }));
};

const STARTS_TITLE = 0;
const IN_TITLE = 1;
const IN_TEXT = 2;

const rankOf = ({ title, alias, texts }: CardEntry, terms: readonly string[]): number | null => {
  const names = plain(`${title} ${alias}`);
  if (plain(title).startsWith(terms.join(" ")) || plain(alias) === terms.join(" ")) return STARTS_TITLE;
  if (terms.every((term) => has(names, term))) return IN_TITLE;
  const all = `${names} ${plain(texts.join(" "))}`;
  return terms.every((term) => has(all, term)) ? IN_TEXT : null;
};

// The sentence with the most words of the query; the first of several.
const sentenceWith = ({ texts }: CardEntry, terms: readonly string[]): string | null => {
  const count = (text: string): number => terms.filter((term) => has(plain(text), term)).length;
  const most = Math.max(0, ...texts.map(count));
  return most === 0 ? null : (texts.find((text) => count(text) === most) ?? null);
};

const has = (text: string, term: string): boolean =>
  ` ${text}`.includes(` ${term}`) || (term.length >= ANYWHERE_FROM && text.includes(term));

// Lower case, without accents, with anything but letters and digits as a space.
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
