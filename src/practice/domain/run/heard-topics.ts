// Topics to ask about without typing: the words of what somebody knows, as far as the channel has mentioned them.

import type { ChannelLine } from "./channel.ts";
import type { DrillLog } from "./read-drill.ts";

/** More than this doesn't help in a hurry. */
const MOST = 6;

/** Returns the topics that were heard, newest first, without those that were answered. */
export const heardTopics = ({ scenario, facts }: DrillLog, lines: readonly ChannelLine[]): readonly string[] => {
  const answered = new Set(facts.flatMap((fact) => (fact.type === "fact.asked/1" ? [fact.data.reveal] : [])));
  const rest = scenario.revelations.filter(({ id }) => !answered.has(id));
  const words = rest.flatMap(({ what, also }) => [what, ...also]).filter((word) => word.length > 2);
  const heard = lines
    .flatMap((line): readonly string[] =>
      line.type === "message" ? [line.text] : line.type === "asked" && line.answer !== null ? [line.answer] : [],
    )
    .reverse()
    .flatMap((text) => words.filter((word) => ` ${plain(text)} `.includes(` ${plain(word)} `)));
  const distinct = [...new Set(heard)];
  // "gift card flag" makes "flag" superfluous.
  return distinct
    .filter((word) => !distinct.some((one) => one !== word && plain(one).includes(plain(word))))
    .slice(0, MOST);
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
