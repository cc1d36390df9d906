// Everybody whom a write-up names: those that the phone knows, common first names, and whoever is named as people are.

import { firstNamesIn, type NamePlace, peopleIn, withFamilyName } from "../people-in.ts";
import { nobodies } from "../phrases/given-names.ts";

/** A capitalised word, with a family name if it has one. */
const capital = /(?<![\p{L}\p{N}_'’.#/-])\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{1,20})?(?![\p{L}\p{N}_-])/gu;

/** What only people have, or do. */
const behind =
  /^(?:['’]s (?:\w+ ){0,2}(?:typo|mistake|oversight|negligence|carelessness|fault|deploy|commit|pull request|PR|merge|change|push)\b|,? (?:who )?(?:accidentally|mistakenly|inadvertently|forgot|fat-fingered|panicked|mistyped|misread|overlooked|neglected)\b)/;
const before = /\b(?:deploy|commit|pull request|PR|merge|change|push|patch|edit|script)(?: \w+)? by $/;

/** Returns the places of all names, in the order of the text. */
export const namedPeople = (text: string, people: readonly string[]): readonly NamePlace[] => {
  const told = peopleIn(text, people).map((place) => withFamilyName(text, place));
  const named = [...told, ...firstNamesIn(text, told)].sort((a, b) => a.from - b.from);
  let at = 0;
  const isNamed = (place: NamePlace): boolean => {
    while ((named[at]?.to ?? Number.POSITIVE_INFINITY) <= place.from) at += 1;
    return (named[at]?.from ?? Number.POSITIVE_INFINITY) < place.to;
  };
  const others = [...text.matchAll(capital)]
    .map(({ index, 0: name }): NamePlace => ({ from: index, to: index + name.length }))
    .filter((place) => !isNamed(place))
    .filter(({ from, to }) => {
      if (
        text
          .slice(from, to)
          .split(" ")
          .some((word) => nobodies.has(word))
      )
        return false;
      return behind.test(text.slice(to, to + 60)) || before.test(text.slice(Math.max(0, from - 40), from));
    });
  return [...named, ...others].sort((a, b) => a.from - b.from);
};
