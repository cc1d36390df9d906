// Where a text names people that the phone knows.

import { placesOf, wholeWords } from "./find-phrases.ts";
import { namesAPerson } from "./names-a-person.ts";

/** A letter that no text is written in stands for each letter of a name. */
const MASK = "ƿ";

/** What a name looks like to a pattern, once it is masked. */
export const ANY_NAME = `${MASK}{2,200}`;

/** Returns each place where one of these people is named; words that only look like their names are left out. */
export const peopleIn = (
  text: string,
  people: readonly string[],
): readonly { readonly from: number; readonly to: number }[] => {
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

/** Returns the text with all names masked, everything at its place, so that patterns needn't know the names. */
export const withNamesMasked = (text: string, places: ReturnType<typeof peopleIn>): string => {
  let masked = "";
  for (const { from, to } of places) masked += text.slice(masked.length, from) + MASK.repeat(to - from);
  return masked + text.slice(masked.length);
};
