// Text that people wrote, pasted into Slack by a person: the client escapes what is typed, so "&", "<" and ">" stay. A
// pair of formatting marks around plain words is kept from acting. A line with any sign of code stays byte for byte:
// copied back out of the chat, it must run in a shell.

import { quietMentions, WORD_JOINER } from "./quiet-mentions.ts";

/** Returns the text as it is typed into Slack. */
export const inSlack = (text: string): string =>
  quietMentions(text)
    .split("\n")
    .map((line) => (CODE.test(line) ? line : line.replace(PAIR, apart)))
    .join("\n");

const CODE =
  /[`$\\{}"|]|[\w*~]\/|\/[\w*]|\S=\S|>[\w/&>]|(?:^|\s)--?\w|\w[_*]\w|\*\*|\*\.|\.\*|(?:^|[\s:])(?:rm|ls|cp|mv|cat|cd|grep|find|echo|sed|awk|kill|pkill|chmod|tar|git|docker|kubectl|helm|aws|psql|npm|sudo|make|select)\s/i;

const PAIR = /(?<=^|[\s(“])([*_~])(?=[\p{L}\p{N}])([^*_~]*[\p{L}\p{N}.!?%])\1(?=$|[\s)”.,:;!?])/gu;

const apart = (_pair: string, mark: string, words: string): string =>
  `${WORD_JOINER}${mark}${WORD_JOINER}${words}${WORD_JOINER}${mark}${WORD_JOINER}`;
