// Every sentence of the interface, read as an editor would read it: those of the screens, the notifications, the texts
// and files that leave the phone, and the relay. Cards and stories have tests of their own.

import { describe, expect, test } from "vitest";
import { callAll } from "./kit/words/called.ts";
import { faultsOf, labelsIn } from "./kit/words/faults.ts";
import { allSaid, saidIn } from "./kit/words/said.ts";

const labels = labelsIn(allSaid.map(({ text }) => text));

/** Files in which something is really sent: a push, or a log to another phone. */
const sends = /^relay\/|(?:^|\/)words\/(?:push|push-words|surprise)\.ts$|^formats\/(?:relay|transfer)\//;

/** Files whose messages are about options, headers, or the fields of a file. */
const namesFields = /^relay\/|^formats\/(?:relay|json|import|pack|scenario|fact|export|form)\//;

const read = (file: string, text: string): readonly string[] =>
  faultsOf(text, { labels, sends: sends.test(file), namesFields: namesFields.test(file) });

describe("every text", () => {
  test("is found", () => {
    expect(allSaid.length).toBeGreaterThan(1_800);
    for (const place of ["ui/words/board.ts", "practice/ui/words/play.ts", "worker/words/push-words.ts"])
      expect(allSaid.some(({ file }) => file === place)).toBe(true);
    const code =
      'export const a = (n: number): string => (n === 1 ? "One is left." : `$[n] are left, since $[at(n)].`);';
    const said = saidIn("ui/words/a.ts", code.replaceAll("[", "{").replaceAll("]", "}"));
    expect(said.map(({ text }) => text)).toEqual(["One is left.", "7 are left, since 7."]);
  });

  test("reads well", () => {
    const faults = allSaid.flatMap(({ file, text }) => read(file, text).map((fault) => `${file}: ${fault}: ${text}`));
    expect(faults).toEqual([]);
  });

  test("reads well with its values in it", async () => {
    const called = await callAll();
    expect(called.length).toBeGreaterThan(900);
    const faults = called.flatMap(({ name, text }) => {
      const [file = ""] = name.split(" ");
      const one = /(?<!of |[.\d])\b1 (?!is\b|was\b|has\b|ms\b)[a-z]+s\b/.test(text) ? ["one of many"] : [];
      return [...read(file, text), ...one].map((fault) => `${name}: ${fault}: ${text}`);
    });
    expect(faults).toEqual([]);
  });
});

describe("a fault is found:", () => {
  test.each([
    ["payments fail for 30 % of orders", "a space before %"],
    ["It's mine", "a straight quote or apostrophe"],
    ["Declared!", "an exclamation mark"],
    ["The board of  an incident", "two spaces"],
    ["Add a test.; then retry by noon", "double punctuation"],
    ["Nobody has it ..", "double punctuation"],
    ["The relay , then the phone", "a space before a mark"],
    ["He said “yes.", "a quotation that isn’t closed"],
    ["2 updates sent", "“sent”, of what is copied"],
    ["Write the Final status", "a capital inside the sentence: Final"],
    ["8 steps, read-do", "an id: read-do"],
    ["The postmortem is due", "“postmortem”, which is called a write-up here"],
    ["It is standDown already.", "an id: standDown"],
    ["This is no First90 link.", "wording: This is no"],
    ["over for 5 min, since 03:12 UTC", "wording: over for"],
    ["Update due: undefined", "a value that isn’t for people"],
  ])("%s", (text, fault) => expect(faultsOf(text, { labels })).toEqual([fault]));

  test.each([
    "On the other phone: Review, then Receive from another phone.",
    "On iPhone and iPad, push needs the app on the Home Screen.",
    "Say: “Ben, is it safe to roll back? I’ll come back to you in 3 minutes.”",
    "payments fail for 30% of Carta orders",
    "Reading the log…",
  ])("and none in: %s", (text) => expect(faultsOf(text, { labels })).toEqual([]));
});
