// Any scenario that the format allows: references that resolve, texts as odd as people write them.

import * as fc from "fast-check";
import type { Condition, Deed } from "../../../src/domain/incident/drill/condition.ts";
import { rubricOf } from "../../../src/domain/incident/drill/rubric.ts";
import type { Anchor, Scenario } from "../../../src/domain/incident/drill/scenario.ts";

const roles = ["ic", "ops", "comms", "scribe", "responder", "business-impact", "sponsor"] as const;
const levels = ["SEV1", "SEV2", "SEV3", "SEV4"] as const;
const audiences = ["engineering", "executives", "customers", "support", "press"] as const;

/** One line of text that isn't blank, with anything that could break a format. */
const line = (max: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: Math.min(20, max) }) },
      fc.constantFrom('"', "\\", "=1+1", "</script>", "مرحبا", "👩‍🚒", "__proto__", "{title}", " x ", "1", "null"),
    )
    .map((text) => text.slice(0, max))
    .filter((text) => /[^\s\p{Cf}]/u.test(text) && !/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text));

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,9}$/).filter((text) => !(text in Object.prototype));
const ids = (min: number, max: number): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(id, { minLength: min, maxLength: max });

/** Any scenario; every reference to an entry resolves. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.gen().map((draw): Scenario => {
  const text = (max = 60): string => draw(line, max);
  const some = (min: number, max: number): readonly string[] => draw(ids, min, max);
  const whole = (min: number, max: number): number => draw(fc.integer, { min, max });
  const one = <Value>(values: readonly Value[]): Value => values[whole(0, values.length - 1)] as Value;
  const yes = (): boolean => draw(fc.boolean);

  const people = some(1, 4);
  const parts = some(1, 3);
  const injects = some(0, 6);
  const answers = some(0, 3);
  const choices = some(0, 2).map((choice) => [choice, some(2, 3)] as const);
  const passages = yes() ? some(1, 3) : [];
  const part = (): string | null => (yes() ? one(parts) : null);

  const deeds = (): readonly Deed[] => {
    const [choice, options = []] = choices.length > 0 ? one(choices) : [];
    return [
      { type: one(["declared", "channel", "hypothesis", "settled", "callback", "change", "escalated"] as const) },
      { type: one(["decision-opened", "objections", "decided", "mitigating", "monitoring"] as const) },
      { type: one(["handed-over", "resolved", "stood-down"] as const) },
      { type: "severity", level: one(levels) },
      { type: "role", role: one(roles) },
      { type: "update", audience: one([null, ...audiences]) },
      { type: "options", atLeast: whole(1, 9) },
      ...(answers.length > 0 ? [{ type: "asked", reveal: one(answers) } as const] : []),
      ...(choice === undefined ? [] : [{ type: "taken", choice, option: one([null, ...options]) } as const]),
      ...(passages.length > 0 ? [{ type: "rewritten", passage: one(passages) } as const] : []),
    ];
  };
  const deed = (): Deed => one(deeds());
  const condition = (): Condition => {
    const seconds = whole(0, 7_200);
    return one<Condition>([
      { type: one(["done", "missing"] as const), deed: deed() },
      { type: "role-empty", role: one(roles), seconds },
      { type: "same-hands", one: one(roles), other: one(roles) },
      { type: "two-changed" },
      { type: one(["quiet", "decision-open", "hypothesis-over"] as const), seconds },
      { type: "severity-below", level: one(levels) },
      ...(injects.length > 0 ? [{ type: one(["shown", "not-shown"] as const), inject: one(injects) } as const] : []),
    ]);
  };
  // Only to entries before it, so that nothing waits for itself.
  const anchor = (before: readonly string[]): Anchor => {
    const [choice, options = []] = choices.length > 0 ? one(choices) : [];
    return one<Anchor>([
      { type: "start" },
      { type: "deed", deed: deed() },
      ...(before.length > 0 ? [{ type: "inject", inject: one(before) } as const] : []),
      ...(choice === undefined ? [] : [{ type: "option", choice, option: one(options) } as const]),
    ]);
  };
  const list = <Item>(most: number, make: () => Item): readonly Item[] => Array.from({ length: whole(0, most) }, make);
  const exercise =
    passages.length === 0
      ? null
      : {
          passages: passages.map((passage) => ({
            id: passage,
            text: text(900),
            keeps: list(3, () => [text(), ...list(2, () => text())]),
          })),
          checklist: some(1, 3).map((check) => ({ id: check, text: text() })),
        };
  return {
    id: draw(() => id),
    title: text(80),
    setting: text(),
    injectedFailure: text(),
    minutes: whole(1, 120),
    certifies: yes(),
    services: [text(), ...list(2, () => text())],
    characters: people.map((person) => ({ id: person, name: text(40), title: text() })),
    parts: parts.map((one_) => ({
      id: one_,
      title: text(),
      service: text(),
      expected: one(levels),
      boundary: text(),
    })),
    alert: { from: one(people), text: text() },
    injects: injects.map((inject, index) => ({
      id: inject,
      from: one(people),
      text: text(280),
      part: part(),
      opens: yes(),
      since: anchor(injects.slice(0, index)),
      seconds: whole(0, 7_200),
      spread: whole(0, 600),
      when: list(2, condition),
    })),
    revelations: answers.map((answer) => ({
      id: answer,
      who: one(people),
      what: text(),
      also: list(2, () => text()),
      answer: text(),
    })),
    choices: choices.map(([choice, options]) => ({
      id: choice,
      part: part(),
      question: text(),
      withinSeconds: whole(0, 7_200),
      since: anchor(injects),
      options: options.map((option) => ({
        id: option,
        name: text(),
        who: one(people),
        terms: { time: text(), dataLoss: text(), risk: text(), userImpact: text() },
        fit: one(["sound", "risky"] as const),
        consequence: text(),
      })),
    })),
    moves: some(1, 3).map((move) => ({
      id: move,
      text: text(),
      part: part(),
      since: anchor(injects),
      withinSeconds: whole(0, 7_200),
      done: deed(),
      helps: text(),
    })),
    audiences: draw(fc.subarray<(typeof audiences)[number]>, [...audiences]),
    ends: { handoff: one([null, ...roles]), standDown: yes() },
    rubric: rubricOf({ exercise }).map(({ id: item }) => ({ item, good: text() })),
    examples: some(0, 2).map((example) => ({
      id: example,
      beside: one(["first-update", "decision", "handoff", "rewrite", ...audiences] as const),
      good: text(900),
      poor: text(900),
      why: text(),
    })),
    exercise,
  };
});
