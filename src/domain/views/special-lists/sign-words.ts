// What was said about an incident, to look for the words that a special list is offered at.

import type { Incident } from "../../incident/incident.ts";

/** Returns everything that was logged about the incident in words, as far as its state has it. */
export const saidAbout = ({ details, impact, lists, work, decisions }: Incident): readonly string[] => [
  ...Object.values(details),
  ...(impact ? [impact.text] : []),
  ...[lists.heard, work.done, work.found, work.asked, decisions.made].flatMap(({ newest }) =>
    newest.map(({ text }) => text),
  ),
  ...Object.values(work.hypotheses).map(({ text }) => text),
  ...Object.values(decisions.open).map(({ text }) => text),
];

/** Returns whether a word of the text, or several in a row, begins like this: “deploy” is in “was deployed”. */
export const saysWord = (text: string, word: string): boolean => {
  const sought = plain(word);
  return sought !== " " && plain(text).includes(sought);
};

// Lower case, each word after one space.
const plain = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  }`;
