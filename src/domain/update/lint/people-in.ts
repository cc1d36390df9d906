// Where a text names people.

import { placesOf, wholeWords } from "./find-phrases.ts";
import { isShownAsPerson, namesAPerson } from "./names-a-person.ts";
import { givenNames } from "./phrases/given-names.ts";

/** A letter that no text is written in stands for each letter of a name. */
const MASK = "ƿ";

/** What a name looks like to a pattern, once it is masked. */
export const ANY_NAME = `${MASK}{2,200}`;

export interface NamePlace {
  readonly from: number;
  readonly to: number;
}

/** Returns each place where one of these people is named; words that only look like their names are left out. */
export const peopleIn = (text: string, people: readonly string[]): readonly NamePlace[] => {
  const pattern = wholeWords(people);
  if (!pattern) return [];
  let last = 0;
  return placesOf(text, { pattern, suggestion: null }).filter(({ from, to }) => {
    const follows = last > 0 && from - last < 8 && /^(?:,|,? and|,? or|\/) ?$/.test(text.slice(last, from).trimStart());
    if (!namesAPerson(text, from, to, follows)) return false;
    last = to;
    return true;
  });
};

const capital = /(?<![\p{L}\p{N}_'’.#/-])\p{Lu}\p{Ll}{1,20}(?![\p{L}\p{N}_-])/gu;

/** Returns each place where a common first name stands that isn't among the known ones, with its family name. */
export const firstNamesIn = (text: string, known: readonly NamePlace[]): readonly NamePlace[] => {
  const taken = new Set(known.map(({ from }) => from));
  return [...text.matchAll(capital)]
    .filter(({ index, 0: name }) => givenNames.has(name) && !taken.has(index))
    .map(({ index, 0: name }) => withFamilyName(text, { from: index, to: index + name.length }));
};

/** Returns the place with the family name behind it, if there is one. */
export const withFamilyName = (text: string, { from, to }: NamePlace): NamePlace => {
  const [family = ""] = /^ \p{Lu}\p{Ll}{1,20}(?![\p{L}\p{N}_-])/u.exec(text.slice(to, to + 24)) ?? [];
  return { from, to: to + family.length };
};

/** Returns each place where somebody whom the phone doesn't know is plainly named. */
export const strangersIn = (text: string, known: readonly NamePlace[]): readonly NamePlace[] =>
  firstNamesIn(text, known).filter(({ from, to }) => isShownAsPerson(text, from, to));

/** Returns the text with all names masked, everything at its place, so that patterns needn't know the names. */
export const withNamesMasked = (text: string, places: readonly NamePlace[]): string => {
  let masked = "";
  for (const { from, to } of places) {
    const left = text.slice(masked.length, from);
    masked += left + MASK.repeat(Math.max(0, to - masked.length - left.length));
  }
  return masked + text.slice(masked.length);
};
