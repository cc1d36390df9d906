// What no sentence of the interface may have, each with what an editor would say about it.

/** Names, and the screens and buttons of one word that sentences speak of. */
const proper = new Set(
  [
    "First90 Carta Slack Teams Markdown PostgreSQL Authorization Bearer Content Length Type Europe Berlin Ana Ben",
    "Central Georgia",
    "Critical Major Home Screen Add Share Do Not Disturb Mon Tue Wed Thu Fri Sat Sun",
    "Now Cards Drills Review Team Settings Scenarios Other Edit Apply Declare Evidence",
  ].flatMap((names) => names.split(" ")),
);

/** English words with a hyphen; anything else with one is an id. */
const hyphened =
  /^(?:call-backs?|write-ups?|stand-down|read-back|back-dated|follow-up|double-booked|built-in|made-up)7?$/i;

const words = /[\p{L}\p{N}][\p{L}\p{N}’]*/gu;

/** A word with a capital inside a sentence must be a name, or begin the name of a screen or a button. */
const strayCapital = (text: string, labels: readonly string[]): string | null => {
  for (const { 0: word, index } of text.matchAll(words)) {
    if (!/^\p{Lu}\p{Ll}/u.test(word) || proper.has(word)) continue;
    const before = text.slice(0, index);
    if (/(?:^|[.!?…]\s|[“(:·]\s?|\n|\|\s|^- |^#+ |(?:^|[.!?…]\s?)7\s)$/u.test(before) || !/[\p{L}\p{N}]/u.test(before))
      continue;
    if (!labels.some((label) => text.startsWith(label, index))) return word;
  }
  return null;
};

const ids = (text: string): string | undefined =>
  [...text.matchAll(/(?<![\w/.{-])[a-z]+(?:-[a-z0-9]+)+(?![\w/.}-])/g)]
    .map(([id]) => id)
    .find((id) => !hyphened.test(id)) ?? /(?<![\w.])(?!iPhone|iPad)[a-z]+[A-Z]\w*/.exec(text)?.[0];

/** Wordings that read as translated. */
const stiff =
  /\b(?:This is no|Whom|anew|all the same|in force|over for|what waits|who is due|also when|gives? no|stands? (?:in|for|here|there)|so many|so much)\b/i;

const count = (text: string, mark: string): number => text.split(mark).length - 1;

interface Reading {
  /** Names of screens and buttons, of more than one word. */
  readonly labels: readonly string[];
  /** True if something is really sent: a push, a log to another phone. */
  readonly sends?: boolean;
  /** True for messages that name options, headers and fields by their own names. */
  readonly namesFields?: boolean;
}

/** Returns what is wrong with a text; none if nothing is. */
export const faultsOf = (text: string, { labels, sends = false, namesFields = false }: Reading): readonly string[] => {
  const capital = namesFields ? null : strayCapital(text, labels);
  const id = namesFields ? undefined : ids(text);
  const found: readonly (string | false)[] = [
    /\d\s+%/.test(text) && "a space before %",
    /['"]/.test(text) && "a straight quote or apostrophe",
    /!/.test(text) && "an exclamation mark",
    /[^\s\d] {2,}\S/.test(text) && "two spaces",
    /\.[;,:]|(?<!\.)\.\.(?!\.)|[,;]{2}|[:?]\.(?!\w)/.test(text) && "double punctuation",
    /\p{L} [,;:?](?:\s|$)/u.test(text) && "a space before a mark",
    count(text, "“") !== count(text, "”") && "a quotation that isn’t closed",
    count(text, "(") !== count(text, ")") && "a bracket that isn’t closed",
    !sends && /\bsent\b/i.test(text) && "“sent”, of what is copied",
    /post-?mortem/i.test(text) && "“postmortem”, which is called a write-up here",
    capital !== null && `a capital inside the sentence: ${capital}`,
    id !== undefined && `an id: ${id}`,
    stiff.test(text) && `wording: ${stiff.exec(text)?.[0]}`,
    /\bundefined\b|\bNaN\b|\[object/.test(text) && "a value that isn’t for people",
  ];
  return found.filter((fault) => fault !== false);
};

const isLabel = (text: string): boolean => /^\p{Lu}[^.?!…:7]* [^.?!…:7]*$/u.test(text) && text.split(" ").length <= 7;

/** Returns the texts that are names of screens and buttons. */
export const labelsIn = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter(isLabel))];
