// How a sentence of the content is written, whoever says it: one kind of quotes, percentages without a space, sentence
// case, nothing that reads as translated.

/** Names, and what is always written with a capital. */
const capitals = new Set(
  `Carta Engineering I SEV TV Monday Tuesday Wednesday Thursday Friday Saturday Sunday November December`.split(" "),
);

const translated =
  /\b(?:also (?:when|if|without)|what waits|who is due|is over for|time is over|lies? on|lay out|anew|as ever|the how|by when it)\b/i;

/** Returns what is wrong with the words; `names` are people. */
export const sentenceFindings = (text: string, names: ReadonlySet<string>): readonly string[] => [
  ...(/\d %/.test(text) ? ["has a space before a percent sign"] : []),
  ...(/["'`´]/.test(text) ? ["has a straight quote or apostrophe; they are “ ” ’"] : []),
  ...(/[.,;:]\s*;|\.\.|\s[.,;:?]|,,/.test(text) ? ["has stray punctuation"] : []),
  ...(/!/.test(text) ? ["has an exclamation mark"] : []),
  ...(/post-?mortem/i.test(text) ? ["says postmortem, which is called a write-up here"] : []),
  ...(translated.test(text) ? [`reads as translated: “${translated.exec(text)?.[0]}”`] : []),
  ...inner(text)
    .filter((word) => !capitals.has(word) && !names.has(word))
    .map((word) => `is not in sentence case: “${word}”`),
];

/** Capitalised words in the middle of a sentence, without those that are all capitals. */
const inner = (text: string): readonly string[] =>
  [...text.replace(/\{[^{}]*\}/g, "x").matchAll(/(?<=[\p{L}\p{N},;)%”’]\s)\p{Lu}[\p{L}\p{N}-]*/gu)]
    .map(([word]) => word)
    .filter((word) => /\p{Ll}/u.test(word));

/** Returns what is wrong with the beginning and the end of whole sentences. */
export const wholeFindings = (text: string): readonly string[] => [
  ...(/^[\p{Lu}\p{N}“[{$]/u.test(text) ? [] : ["does not begin with a capital"]),
  ...(/[.?][”)]?$/.test(text) ? [] : ["does not end with a full stop or a question mark"]),
];
