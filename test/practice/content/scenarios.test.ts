// The built-in scenarios against their own format and the rules of words.

import { describe, expect, test } from "vitest";
import type { Anchor, Inject, Scenario } from "../../../src/domain/incident/drill/scenario.ts";
import { lintBlameless } from "../../../src/domain/update/lint/blameless.ts";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";
import { newScenario } from "../../../src/practice/content/new-scenario.ts";
import { parseScenario, readScenario } from "../../../src/practice/formats/parse-scenario.ts";
import { writeScenario } from "../../../src/practice/formats/write-scenario.ts";
import { textsOf } from "../../content/kit/texts-of.ts";

const byId = builtInScenarios.map((scenario) => [scenario.id, scenario] as const);

/** The texts that the app itself says, without those of people in the story and the examples of how not to write. */
const ownTexts = ({ injects: _injects, examples, exercise, revelations: _revelations, ...rest }: Scenario) =>
  textsOf({ ...rest, alert: null, examples: examples.map(({ why }) => why), checklist: exercise?.checklist ?? null });

describe.each(byId)("%s", (_id, scenario) => {
  test("is a valid scenario and reads back", () => {
    expect(parseScenario(scenario)).toEqual({ ok: true, scenario });
    expect(readScenario(writeScenario(scenario))).toEqual({ ok: true, scenario });
  });

  test("can be played in 10 to 25 minutes", () => {
    expect(scenario.minutes).toBeGreaterThanOrEqual(10);
    expect(scenario.minutes).toBeLessThanOrEqual(25);
    for (const { id, seconds } of scenario.injects) expect(seconds, id).toBeLessThanOrEqual(scenario.minutes * 60);
  });

  test("tells every branch within its time, at either speed, also where each decision takes all of its own", () => {
    for (const speed of [1, 2]) {
      // Real seconds; a message that waits for another deed of the player has no time of its own.
      const reached = (since: Anchor): number => {
        if (since.type === "deed" && since.deed.type !== "taken") return 0;
        if (since.type === "inject") return comesAt(scenario.injects.find(({ id }) => id === since.inject));
        const name =
          since.type === "option"
            ? since.choice
            : since.type === "deed" && since.deed.type === "taken"
              ? since.deed.choice
              : null;
        const choice = scenario.choices.find(({ id }) => id === name);
        return choice ? reached(choice.since) + choice.withinSeconds : 0;
      };
      const comesAt = (inject: Inject | undefined): number =>
        inject ? reached(inject.since) + (inject.seconds + inject.spread) / speed : Number.NaN;
      for (const inject of scenario.injects)
        expect(comesAt(inject), inject.id).toBeLessThan(scenario.minutes * 60 - 60);
      const last = Math.max(...scenario.injects.map(comesAt));
      if (!scenario.exercise) expect(last).toBeGreaterThan((speed === 1 ? 12 : 8) * 60);
    }
  });

  test("says its own words calmly, and its people never insult", () => {
    const texts = ownTexts(scenario);
    expect(texts.length).toBeGreaterThan(20);
    for (const [place, text] of texts) expect(text, place).not.toMatch(/!|\.\.\.|…|"|\p{Extended_Pictographic}| {2}/u);
    for (const [place, text] of textsOf(scenario)) {
      if (!place.startsWith("exercise") && !place.includes("poor"))
        expect(text, place).not.toMatch(/!|idiot|stupid|damn|hell\b|moron|\bcrap\b/i);
      expect(text, place).not.toMatch(/…|\.\.\.|\s\s/);
    }
  });

  test("blames nobody where it speaks for itself or as an example of good", () => {
    const names = scenario.characters.map(({ name }) => name);
    const good = scenario.examples.map(({ good }) => good);
    for (const text of [...scenario.moves.map(({ helps }) => helps), ...good]) {
      expect(
        lintBlameless(text, names).filter(({ rule }) => rule !== "we-should"),
        text,
      ).toEqual([]);
    }
  });

  test("names only its own people", () => {
    const all = new Set(builtInScenarios.flatMap(({ characters }) => characters.map(({ name }) => name)));
    const here = new Set(scenario.characters.map(({ name }) => name));
    for (const [place, text] of textsOf(scenario)) {
      for (const name of all)
        if (new RegExp(`\\b${name}\\b`).test(text)) expect(here, `${place}: ${name}`).toContain(name);
    }
  });

  test("has something to ask, someone who presses, and good beside poor", () => {
    expect(scenario.revelations.length).toBeGreaterThanOrEqual(4);
    expect(scenario.injects.filter(({ when }) => when.length > 0).length).toBeGreaterThanOrEqual(1);
    expect(scenario.examples.length).toBeGreaterThanOrEqual(2);
    expect(scenario.moves.length).toBeGreaterThanOrEqual(5);
  });
});

test("a new scenario starts from one that can be played as it is", () => {
  expect(parseScenario(newScenario)).toEqual({ ok: true, scenario: newScenario });
  expect(readScenario(writeScenario(newScenario))).toEqual({ ok: true, scenario: newScenario });
});

describe("the seven", () => {
  test("are seven, each with its own id, one of them certifies", () => {
    expect(new Set(builtInScenarios.map(({ id }) => id)).size).toBe(7);
    expect(builtInScenarios.filter(({ certifies }) => certifies).map(({ id }) => id)).toEqual(["friday-three"]);
  });

  test.each(["weekend-migration", "launch-day", "spreading-corruption"])("%s goes on with each decision", (id) => {
    const scenario = builtInScenarios.find((one) => one.id === id);
    for (const { id: choice, options } of scenario?.choices ?? []) {
      for (const option of options) {
        const follows = scenario?.injects.filter(
          ({ since }) => since.type === "option" && since.choice === choice && since.option === option.id,
        );
        expect(follows?.length, `${choice}/${option.id}`).toBeGreaterThanOrEqual(1);
      }
    }
    expect(scenario?.choices.some(({ options }) => options.some(({ fit }) => fit === "risky"))).toBe(true);
  });

  test("one name is one person throughout", () => {
    const titles = new Map<string, string>();
    for (const { characters } of builtInScenarios) {
      for (const { name, title } of characters) {
        expect(titles.get(name) ?? title).toBe(title);
        titles.set(name, title);
      }
    }
  });
});
