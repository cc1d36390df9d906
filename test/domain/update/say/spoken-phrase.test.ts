// Words to say: filled in from the log, without what nobody knows, and a drill says so first.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import { phrases } from "../../../../src/content/phrases.ts";
import type { FactDraft } from "../../../../src/domain/incident/facts.ts";
import { blankIncident } from "../../../../src/domain/incident/incident.ts";
import { type PhraseField, phraseFields } from "../../../../src/domain/pack/phrases.ts";
import { countWords } from "../../../../src/domain/text/few-words.ts";
import { type SayFields, sayFields } from "../../../../src/domain/update/say/say-fields.ts";
import { asksFor, spokenPhrase } from "../../../../src/domain/update/say/spoken-phrase.ts";
import { ana, ben, INCIDENT, minutes, story, told } from "../../../kit/log/log.ts";

type Entries = readonly (readonly [minute: number, draft: FactDraft])[];

const phrase = (id: string) => {
  const found = phrases.find((one) => one.id === id);
  if (!found) throw new Error(`no phrase ${id}`);
  return found;
};

const said = (id: string, entries: Entries = [], drill = false): string => {
  const incident = { ...told(story(...entries)), drill };
  const fields = sayFields(incident, builtInPack, { now: minutes(5), zone: 0, person: ben, minutes: 10 });
  return spokenPhrase(phrase(id), fields, drill).join(" ");
};

const nothing = Object.fromEntries(phraseFields.map((field) => [field, null])) as SayFields;

describe("filled in from the log", () => {
  test.each<[string, Entries, string]>([
    [
      "open-call",
      [[1, { type: "detail.set/1", data: { field: "title", text: "Payments fail" } }]],
      "This is the incident call. Ana is incident commander. Severity: SEV2. Payments fail. Ben is at the keyboard. Nobody else changes anything. Say your name when you join. Stay on mute unless you have something new.",
    ],
    [
      "give-task",
      [[3, { type: "callback.asked/1", data: { person: ben, text: "Is it safe to roll back?", dueAt: minutes(9) } }]],
      "Ben, this is for you. Is it safe to roll back? You have 10 minutes. Tell me at 03:17 UTC where you are, even if you have nothing. Please repeat it back to me.",
    ],
    [
      "objections",
      [
        [
          3,
          {
            type: "decision.opened/1",
            data: { text: "Roll back or fix forward?", authority: "trade-offs", dueAt: minutes(9) },
          },
        ],
      ],
      "We are about to decide. The question: Roll back or fix forward? Does anyone have a strong objection? If so, say it now, in one sentence. If I hear nothing, we go ahead.",
    ],
    [
      "straight-answer",
      [],
      "Ben, I’m asking you. I need a yes or a no. If you can’t say, tell me what you need, and how long it takes.",
    ],
    [
      "take-command",
      [],
      "I am the incident commander. Do you take command? If you do, say so now, and I hand over to you. If not, I keep it, and the team keeps working. You get the next update at 03:22 UTC.",
    ],
    [
      "let-go",
      [],
      "I need these people to stay: Ana and Ben. Everyone without a role can leave now. Thank you. Keep your phone near you in case I need you again.",
    ],
    [
      "end-call",
      [],
      "I am about to close this call. Is there anything that has to be said first? We go on in #inc-20261121. The next update is at 03:22 UTC. Thank you, everyone. Now rest.",
    ],
  ])("%s", (id, entries, expected) => expect(said(id, entries)).toBe(expected));

  test("every built-in phrase is among them", () =>
    expect(phrases.map(({ id }) => id)).toEqual([
      "open-call",
      "give-task",
      "objections",
      "straight-answer",
      "take-command",
      "let-go",
      "end-call",
    ]));
});

test("a task is that of whoever is asked, and nobody else’s", () => {
  const entries: Entries = [
    [3, { type: "callback.asked/1", data: { person: ana, text: "Who has the keys?", dueAt: minutes(9) } }],
  ];
  expect(said("give-task", entries)).not.toContain("keys");
});

test.each(phrases.map(({ id }) => id))("a drill says so first: %s", (id) =>
  expect(said(id, [], true)).toMatch(/^This is a drill\. \S/),
);

test.each(phrases.map(({ id }) => id))("without anything known there is still something to say: %s", (id) => {
  const lines = spokenPhrase(phrase(id), nothing, false);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join(" ")).not.toMatch(/[{}]/);
});

test.each(phrases.map(({ id }) => id))("it is said in twenty-five seconds: %s", (id) =>
  expect(countWords(said(id, [], true))).toBeLessThanOrEqual(65),
);

test("before anything happened, nothing is made up", () => {
  const blank = blankIncident(INCIDENT);
  const fields = sayFields(blank, builtInPack, { now: minutes(0), zone: 0, person: null, minutes: 1 });
  const known = Object.entries(fields).filter(([, value]) => value !== null);
  expect(known).toEqual([
    ["minutes", "1 minute"],
    ["by", "03:03 UTC"],
  ]);
});

test("the screen asks for a name or a time only if a line has one", () => {
  const asks = (id: string, ...fields: readonly PhraseField[]) => asksFor(phrase(id), ...fields);
  expect(phrases.filter(({ id }) => asks(id, "person", "task")).map(({ id }) => id)).toEqual([
    "give-task",
    "straight-answer",
  ]);
  expect(phrases.filter(({ id }) => asks(id, "minutes", "by")).map(({ id }) => id)).toEqual(["give-task"]);
});

test("no line is said with a hole in it, whatever is known", () =>
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(phraseFields.map((field) => [field, fc.option(fc.string({ minLength: 1 }))]))),
      fc.constantFrom(...phrases),
      fc.array(fc.string(), { maxLength: 3 }),
      (fields, { lines, ...rest }, own) => {
        const said = spokenPhrase({ ...rest, lines: [...lines, ...own] }, fields as SayFields, false);
        for (const line of said) expect(line).not.toMatch(/\bnull\b|undefined/);
        expect(said.length).toBeLessThanOrEqual(lines.length + own.length);
      },
    ),
  ));
