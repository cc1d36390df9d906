// What a character answers when asked by name: what they know, and nothing that they don't.

import type { DrillCommand } from "../../../domain/incident/drill/decide.ts";
import type { Revelation, Scenario } from "../../../domain/incident/drill/scenario.ts";

/** Returns what this character knows about it; null if nothing. Words may be in any case, or part of a sentence. */
const answerOf = (scenario: Scenario, who: string, what: string): Revelation | null => {
  const asked = plain(what);
  const known = scenario.revelations.filter((one) => one.who === who);
  const words = ({ what: topic, also }: Revelation): readonly string[] => [topic, ...also].map(plain);
  return (
    known.find((one) => words(one).includes(asked)) ??
    known.find((one) => words(one).some((word) => ` ${asked} `.includes(` ${word} `))) ??
    null
  );
};

/** Returns the command that asks, with the answer in it. */
export const askFact = (scenario: Scenario, who: string, what: string): Extract<DrillCommand, { type: "askFact" }> => {
  const found = answerOf(scenario, who, what);
  const name = scenario.characters.find(({ id }) => id === who)?.name ?? who;
  return { type: "askFact", who, name, what, reveal: found?.id ?? null, answer: found?.answer ?? null };
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
