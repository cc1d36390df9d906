// Which form of a sentence goes with a number. A plain function of the language, because no `Intl` may stand before the
// first frame; a language with more forms than English has its own in its words.

/** The forms that English has. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** Returns the form that goes with so many, as Unicode's plural rules have it for English. */
export const plural = (count: number, { one, other }: Plural): string => (count === 1 ? one : other);
