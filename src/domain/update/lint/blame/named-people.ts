// Everybody whom a write-up names: those that the phone knows, common first names, and whoever is named as people are.

import { peopleIn } from "../people-in.ts";
import { givenNames, nobodies } from "./given-names.ts";

interface Place {
  readonly from: number;
  readonly to: number;
}

/** A capitalised word, with a family name if it has one. */
const capital = /(?<![\p{L}\p{N}_'’.#/-])\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{1,20})?(?![\p{L}\p{N}_-])/gu;

/** What only people have, or do. */
const behind =
  /^(?:['’]s (?:\w+ ){0,2}(?:typo|mistake|oversight|negligence|carelessness|fault|deploy|commit|pull request|PR|merge|change|push)\b|,? (?:who )?(?:accidentally|mistakenly|inadvertently|forgot|fat-fingered|panicked|mistyped|misread|overlooked|neglected)\b)/;
const before = /\b(?:deploy|commit|pull request|PR|merge|change|push|patch|edit|script)(?: \w+)? by $/;

/** Returns the places of all names, in the order of the text. */
export const namedPeople = (text: string, people: readonly string[]): readonly Place[] => {
  const known = peopleIn(text, [...people, ...givenNames]);
  const isKnown = (place: Place): boolean => known.some(({ from, to }) => from < place.to && place.from < to);
  const unknown = [...text.matchAll(capital)]
    .map(({ index, 0: name }): Place => ({ from: index, to: index + name.length }))
    .filter(({ from, to }) => {
      const words = text.slice(from, to).split(" ");
      if (words.some((word) => nobodies.has(word))) return false;
      return behind.test(text.slice(to, to + 60)) || before.test(text.slice(Math.max(0, from - 40), from));
    })
    .filter((place) => !isKnown(place));
  return [...known, ...unknown].sort((a, b) => a.from - b.from);
};
