// Which form of a sentence goes with a number. A plain function, because no `Intl` may run before the first frame; a
// language with more forms than English brings its own along with its words.

/** The forms that English has. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** Returns the form that goes with `count`, by Unicode's plural rules for English. */
export const plural = (count: number, { one, other }: Plural): string => (count === 1 ? one : other);
