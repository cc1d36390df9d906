// A law for all that comes with the app and is read by people: the pack, the scenarios, and the one that a team's own
// begin with.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../src/content/built-in-pack.ts";
import type { Scenario } from "../../src/domain/incident/drill/scenario.ts";
import { builtInScenarios } from "../../src/practice/content/built-in-scenarios.ts";
import { newScenario } from "../../src/practice/content/new-scenario.ts";
import { countWords } from "./kit/lint-item.ts";
import { sentenceFindings, wholeFindings } from "./kit/lint-sentence.ts";
import { textsOf } from "./kit/texts-of.ts";

type Placed = readonly (readonly [place: string, text: string])[];

const scenarios = [...builtInScenarios, newScenario];
const names = new Set(
  scenarios.flatMap(({ characters }) => characters.map(({ name }) => name)).filter((name) => !name.includes(" ")),
);

/** What a scenario says; the words that a rewritten passage must keep are looked for in what people type. */
const said = ({ exercise, ...rest }: Scenario): Placed =>
  textsOf({
    ...rest,
    passages: exercise?.passages.map(({ text }) => text) ?? [],
    checklist: exercise?.checklist ?? [],
  }).map(([place, text]) => [`${rest.id}: ${place}`, text]);

const all: Placed = [...textsOf(builtInPack), ...scenarios.flatMap(said)];

/** Fields that hold whole sentences. */
const whole =
  /(?:^|[.\s])(?:why|hint|help|becauseYes|boundary|wakePeople|firstSentence|backup|helps|answer|consequence|setting|poor|good)$|(?:alert|injects\[\d+\])\.text$|^.*passages\[\d+\]$|severities\[\d+\]\.examples\[\d+\]$|^phrases\[\d+\]\.lines\[\d+\]$/;
const sentences = all.filter(([place]) => whole.test(place));

const broken = (texts: Placed, look: (text: string) => readonly string[]): readonly string[] =>
  texts.flatMap(([place, text]) => look(text).map((problem) => `${place} ${problem}: ${text}`));

test("every text is in sentence case, with one kind of quotes and no stray signs", () => {
  expect(all.length).toBeGreaterThan(1_500);
  expect(broken(all, (text) => sentenceFindings(text, names))).toEqual([]);
});

test("every whole sentence begins and ends as one", () => {
  expect(sentences.length).toBeGreaterThan(500);
  expect(broken(sentences, wholeFindings)).toEqual([]);
});

test("every title and label begins with a capital or a figure", () => {
  const titles = all.filter(([place]) => /(?:^|[.\s])(?:title|label|ask|when|question)$/.test(place));
  expect(titles.length).toBeGreaterThan(80);
  for (const [place, text] of titles) expect(text, place).toMatch(/^[\p{Lu}\p{N}]/u);
});

test("what a drill expects is one short line each, as in a checklist", () => {
  const lines = scenarios.flatMap(({ moves, choices, exercise }) => [
    ...moves.map(({ text }) => text),
    ...choices.flatMap(({ options }) => options.map(({ name }) => name)),
    ...(exercise?.checklist ?? []).map(({ text }) => text),
  ]);
  expect(lines.length).toBeGreaterThan(80);
  for (const line of lines) {
    expect(countWords(line), line).toBeLessThanOrEqual(12);
    expect(line).toMatch(/^\p{Lu}(?:[^.!?;]|\.\d)*$/u);
  }
});

describe("the law catches", () => {
  test.each([
    ["25 % of users", /percent/],
    ["Don't debug", /straight/],
    ['Say "stop"', /straight/],
    ["Rolled back.; restarted", /stray/],
    ["It is over..", /stray/],
    ["Hurry!", /exclamation/],
    ["Export The Log", /sentence case: “The”/],
    ["Send it also when nothing has changed", /translated/],
  ])("%s", (text, problem) => expect(sentenceFindings(text, names).join("\n")).toMatch(problem));

  test.each([
    "Wake Jonas at 03:11 UTC, or the VP Engineering.",
    "[DRILL] [SEV2] payments: Lena is ops lead. I’ll say “Go on”.",
    "[{severity}] {status} | {service}: {impact} | NEXT UPDATE {next-update}",
  ])("nothing in %s", (text) => expect(sentenceFindings(text, names)).toEqual([]));

  test.each(["wait for the ops lead.", "No full stop"])("half a sentence: %s", (text) =>
    expect(wholeFindings(text)).toHaveLength(1),
  );
});
