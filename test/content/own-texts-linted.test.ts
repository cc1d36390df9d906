// The linters have nothing to say of what the app itself says: its cards, their reasons, and the words around its
// stories. Templates are linted with everything filled in (test/actions/update/lint-templates.test.ts), examples of good
// updates where they are told (test/practice).

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../src/content/built-in-pack.ts";
import { reasonShelf } from "../../src/content/reasons/reason-shelf.ts";
import { lintBlameless } from "../../src/domain/update/lint/blameless.ts";
import { lintUpdate } from "../../src/domain/update/lint/lint-update.ts";
import { builtInScenarios } from "../../src/practice/content/built-in-scenarios.ts";
import { T0 } from "../kit/log/log.ts";
import { textsOf } from "./kit/texts-of.ts";

/** They speak about what the linters look for. */
const about: readonly string[] = ["A name in public turns a fault of the system into somebody’s fault."];

/** Cards are orders, not updates and not write-ups: they give no news, and they say what to do. */
const findingsIn = (text: string, people: readonly string[]): readonly string[] => {
  const moment = {
    status: "resolved",
    drill: text.startsWith("[DRILL]"),
    now: T0,
    zone: 0,
    nextUpdateAt: null,
  } as const;
  const update = {
    subject: null,
    text,
    audience: "engineering",
    format: "slack",
    people,
    jargon: [],
    ...moment,
  } as const;
  const blaming = [
    ...lintUpdate(update).filter(({ rule }) => rule === "blame"),
    ...lintBlameless(text, people).filter(({ rule }) => rule !== "we-should"),
  ];
  return about.includes(text) ? [] : blaming.map(({ rule, found }) => `${rule} “${found}”: ${text}`);
};

const findingsOf = (part: unknown, people: readonly string[] = []): readonly string[] => {
  const texts = textsOf(part);
  expect(texts.length).toBeGreaterThan(20);
  return texts.flatMap(([, text]) => findingsIn(text, people));
};

describe("there is no blame in", () => {
  test("the cards", () => expect(findingsOf({ ...builtInPack, templates: [] })).toEqual([]));

  test("the reasons of their lines", () => expect(findingsOf(Object.values(reasonShelf))).toEqual([]));

  test.each(builtInScenarios.map((scenario) => [scenario.id, scenario] as const))(
    "what %s says itself",
    (_id, scenario) => {
      const { injects: _told, exercise: _draft, revelations: _said, alert: _alert, ...own } = scenario;
      const examples = scenario.examples.map(({ good, why }) => ({ good, why }));
      const people = scenario.characters.map(({ name }) => name);
      expect(findingsOf({ ...own, examples }, people)).toEqual([]);
    },
  );
});

test("what speaks about blame still does", () => {
  for (const text of about) expect(textsOf(Object.values(reasonShelf)).map(([, one]) => one)).toContain(text);
});
