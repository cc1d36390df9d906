// Holds the built-in pack to its rules, and the lint itself to catching anything that breaks them.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../src/content/built-in-pack.ts";
import type { Pack } from "../../src/domain/pack/pack.ts";
import { parsePack } from "../../src/formats/pack/pack-schema.ts";
import { lintPack } from "./kit/lint-pack.ts";
import { type Path, planted } from "./kit/planted.ts";

const findings = (pack: Pack): readonly string[] =>
  Object.entries(lintPack(pack)).flatMap(([rule, result]) =>
    result.findings.map(({ place, problem }) => `${rule}: ${place} ${problem}`),
  );

describe("the built-in pack", () => {
  test("keeps every rule", () => expect(findings(builtInPack)).toEqual([]));

  test("has unique ids, known fields and everything that the app looks up", () => {
    expect(parsePack(builtInPack)).toMatchObject({ ok: true });
  });

  test("was inspected, rule by rule", () => {
    const counts = Object.fromEntries(
      Object.entries(lintPack(builtInPack)).map(([rule, { inspected }]) => [rule, inspected]),
    );
    const atLeast = {
      texts: 300,
      items: 80,
      prohibitions: 20,
      lists: 40,
      cards: 18,
      severities: 4,
      templates: 12,
      "final texts": 5,
      "open texts": 8,
      "outside texts": 4,
      "plain texts": 6,
      "drill texts": 2,
      "SMS lines": 12,
    };
    expect(Object.keys(counts).toSorted()).toEqual(Object.keys(atLeast).toSorted());
    for (const [rule, least] of Object.entries(atLeast)) expect(counts[rule], rule).toBeGreaterThanOrEqual(least);
  });

  test("leaves nothing uninspected without a word: an empty pack has no clean inspection", () => {
    const empty = {
      ...builtInPack,
      roles: [],
      checklists: [],
      specials: [],
      loop: [],
      triggers: [],
      templates: [],
      severities: [],
    };
    const { items, prohibitions, templates, severities } = lintPack(empty);
    expect([items, prohibitions, templates, severities].map((one) => one?.inspected)).toEqual([0, 0, 0, 0]);
  });
});

describe("the lint catches", () => {
  const customers = builtInPack.templates.findIndex(({ id }) => id === "status-page");
  const press = builtInPack.templates.findIndex(({ id }) => id === "press-line");
  const brief = builtInPack.templates.findIndex(({ id }) => id === "executive-brief");
  const resolved = builtInPack.templates.findIndex(({ id }) => id === "resolved");
  const drill = builtInPack.templates.findIndex(({ id }) => id === "drill-opening");
  const decides = (count: number) => Array.from({ length: count }, (_, index) => `Matter ${index}`);

  test.each<[string, Path, unknown, RegExp]>([
    ["a long item", ["roles", 0, "does", 0], `Coordinate ${"all ".repeat(12)}`.trim(), /items: .* 13 words/],
    ["two sentences", ["roles", 0, "does", 0], "Coordinate. Decide", /items: .*more than one plain sentence/],
    ["a closing full stop", ["loop", 0, "asks", 0], "Ask what changed.", /items: .*more than one plain sentence/],
    ["a semicolon", ["loop", 0, "asks", 0], "Ask what changed; decide", /items: .*more than one plain sentence/],
    ["and then", ["checklists", 0, "steps", 1, "text"], "Pick the severity and then go", /items: .*says "then"/],
    [
      "two actions in one",
      ["checklists", 0, "steps", 1, "text"],
      "Pick one and tell support",
      /joins two actions: "and tell"/,
    ],
    [
      "a statement",
      ["checklists", 1, "steps", 0, "text"],
      "A scribe is named",
      /not begin with a known imperative, but with "a"/,
    ],
    ["a prohibition among imperatives", ["roles", 1, "does", 0], "Don’t wait", /items: .*prohibition/],
    ["an imperative among prohibitions", ["roles", 1, "doesNot", 0], "Talk to nobody", /prohibitions: .*"Don’t"/],
    ["a response of a trigger that is no imperative", ["triggers", 0, "response"], "SEV1 at once", /known imperative/],
    ["a list of ten", ["authority", 0, "decides"], decides(10), /lists: authority.*10 items/],
    ["an item said twice", ["authority", 0, "decides"], ["Escalation", "Escalation"], /lists: .*twice/],
    ["an empty list", ["severities", 0, "criteria"], [], /lists: .*empty/],
    [
      "ten reasons upwards",
      ["severityReasons"],
      decides(10).map((text, index) => ({ id: `r${index}`, text, direction: "up" })),
      /lists: severityReasons\/up has 10/,
    ],
    [
      "a card too long to read aloud",
      ["roles", 0, "backup"],
      "word ".repeat(60).trim(),
      /cards: roles\/ic has 1\d\d words/,
    ],
    ["a missing Carta example", ["severities", 1, "examples", 0], "Payments fail.", /severities: .*Carta/],
    ["a missing boundary", ["severities", 1, "boundary"], "It depends.", /severities: .*boundary/],
    ["an exclamation mark", ["rules", 0, "why"], "Hurry!", /texts: rules\[0\].why has an exclamation mark/],
    ["blame", ["rules", 0, "why"], "Somebody should have seen it.", /texts: .*blame/],
    ["stray spaces", ["rules", 0, "why"], "Two  spaces.", /texts: .*stray/],
    ["a straight quote", ["rules", 0, "why"], 'Say "stop".', /texts: .*straight quote/],
    ["a subject without severity", ["templates", 0, "subject"], "{service} — {impact}", /templates: .*subject/],
    [
      "a subject with the drill prefix",
      ["templates", 0, "subject"],
      "[DRILL] [{severity}] {service} — {impact}",
      /subject of another form/,
    ],
    ["an unknown field", ["templates", 0, "lines", 0, "text"], "{mood}", /templates: .*unknown field \{mood\}/],
    [
      "an optional line without a field",
      ["templates", 0, "lines", 0],
      { label: null, text: "Hello.", optional: true },
      /without a field/,
    ],
    ["an SMS line without severity", ["templates", 0, "sms"], "{status}", /no severity/],
    [
      "a final text under an open subject",
      ["templates", resolved, "subject"],
      "[{severity}] {service} — {impact}",
      /final texts: .*RESOLVED/,
    ],
    [
      "a final text that promises an update",
      ["templates", resolved, "sms"],
      "[RESOLVED] {severity} {next-update}",
      /final texts: .*promises/,
    ],
    [
      "an open text under a final subject",
      ["templates", 0, "subject"],
      "[RESOLVED] {severity} {service} — {impact}",
      /open texts: .*not final/,
    ],
    [
      "a missing next update",
      ["templates", 0, "lines"],
      [{ label: null, text: "{status}", optional: false }],
      /open texts: .*next update time/,
    ],
    ["an optional next update", ["templates", 0, "lines", 6, "optional"], true, /open texts: .*next update time/],
    ["a form outside", ["templates", customers, "lines", 0, "label"], "Service", /outside texts: .*form outside/],
    ["an unknown that stays", ["templates", customers, "lines", 1, "optional"], false, /outside texts: .*leave out/],
    ["parts for an SMS", ["templates", press, "sms"], "[{status}] {service} | We are on it", /isn't sentences/],
    ["a name outside", ["templates", customers, "lines", 0, "text"], "Ask {ic}.", /outside texts: .*\{ic\}/],
    [
      "findings outside",
      ["templates", press, "sms"],
      "[{severity}] {understanding}",
      /outside texts: .*\{understanding\}/,
    ],
    [
      "speculation outside",
      ["templates", customers, "lines", 0, "text"],
      "It is probably over.",
      /plain texts: .*"probably"/,
    ],
    [
      "a cause for executives",
      ["templates", brief, "lines", 0, "text"],
      "Down due to a disk.",
      /plain texts: .*"due to"/,
    ],
    [
      "jargon outside",
      ["templates", press, "lines", 0, "text"],
      "The comms lead will answer.",
      /plain texts: .*"comms"/,
    ],
    [
      "jargon for executives",
      ["templates", brief, "lines", 0, "text"],
      "We started a rollback.",
      /plain texts: .*"rollback"/,
    ],
    [
      "a drill text that looks real",
      ["templates", drill, "lines", 0, "text"],
      "Checkout is down.",
      /drill texts: .*does not say/,
    ],
    ["a dash in an SMS line", ["templates", 0, "sms"], "[{severity}] {service} — {impact}", /SMS lines: .*GSM-7/],
    ["a curly quote in an SMS line", ["templates", 0, "sms"], "[{severity}] “down”", /SMS lines: .*GSM-7/],
    [
      "a long SMS line",
      ["templates", 0, "sms"],
      `[{severity}] ${"work ".repeat(29)}`.trim(),
      /SMS lines: .*more than 160/,
    ],
  ])("%s", (_what, path, value, expected) => {
    expect(findings(planted(builtInPack, path, value) as Pack).join("\n")).toMatch(expected);
  });
});
