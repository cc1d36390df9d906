// The sentence around a place in a text: what a word means is mostly decided within it.

export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Returns the sentence, row of a list, or part between bars that `at` is in; it begins no earlier than `after`. */
export const sentenceAt = (text: string, at: number, after = 0): Sentence => {
  let from = at;
  while (from > after && !isEnd(text, from - 1)) from -= 1;
  let to = at;
  while (to < text.length && !isEnd(text, to)) to += 1;
  return { from, to: Math.min(to + 1, text.length) };
};

// A full stop inside a number or an address ends nothing.
const isEnd = (text: string, at: number): boolean => {
  const mark = text.charAt(at);
  if (mark === "\n" || mark === "|") return true;
  return /[.!?]/.test(mark) && /^[\s"”’)]?$/.test(text.charAt(at + 1));
};
