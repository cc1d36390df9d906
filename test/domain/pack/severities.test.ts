// Whatever severities a team has, each class that a rule may ask for is one of its cards, and all lists have one order.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { toPack } from "../../../src/domain/pack/former-pack.ts";
import { inOwnNames, withOwnNames } from "../../../src/domain/pack/own-names.ts";
import {
  cardInForce,
  cardOfClass,
  ownCard,
  pickedFrom,
  severityOfClass,
  stemOf,
  worseOf,
} from "../../../src/domain/pack/severities.ts";
import { severityLevels, severityOrder } from "../../../src/domain/pack/severity-classes.ts";
import { type TriageAnswer, triage } from "../../../src/domain/pack/triage.ts";
import { parsePack } from "../../../src/formats/pack/pack-schema.ts";
import { fivePriorities, formerPack, formerPackToday, packWith, picked } from "../../kit/log/team-pack.ts";
import { anyTeamPack } from "../../kit/random/any-severities.ts";

const anyLevel = fc.constantFrom(...severityLevels);

describe("for any severities", () => {
  test("the whole pack passes its schema", () =>
    fc.assert(
      fc.property(anyTeamPack, (pack) => {
        expect(parsePack(pack)).toEqual({ ok: true, pack });
      }),
    ));

  test("a class is its first card, or else the nearest worse one, never a milder one", () =>
    fc.assert(
      fc.property(anyTeamPack, anyLevel, (pack, level) => {
        const card = cardOfClass(pack, level);
        expect(card && card.level <= level).toBe(true);
        const own = pack.severities.filter((one) => one.level === level);
        const between = pack.severities.filter((one) => card && one.level > card.level && one.level <= level);
        expect(own.length > 0 ? card : between).toEqual(own.length > 0 ? own[0] : []);
      }),
    ));

  test("every way through the triage ends at a card", () =>
    fc.assert(
      fc.property(anyTeamPack, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (pack, yeses) => {
        const answers: TriageAnswer[] = [];
        for (const answer of yeses) {
          const step = triage(answers);
          if (step.type === "ask") answers.push({ question: step.question, answer });
        }
        const step = triage(answers);
        expect(step.type === "result" && pack.severities).toContain(
          step.type === "result" && cardOfClass(pack, step.level),
        );
      }),
    ));

  test("the order of the cards is the order of lists, and decides which of two is worse", () =>
    fc.assert(
      fc.property(anyTeamPack, (pack) => {
        const all = pack.severities.map((card) => pickedFrom(pack, card));
        const orders = all.map(severityOrder);
        expect(orders).toEqual([...new Set(orders)].toSorted((a, b) => a - b));
        for (const [at, one] of all.entries())
          for (const other of all.slice(at)) {
            expect(worseOf(one, other)).toBe(one);
            expect(worseOf(other, one)).toBe(one);
          }
      }),
    ));

  test("what came with the app speaks their names, and keeps what isn't a text", () =>
    fc.assert(
      fc.property(anyTeamPack, (pack) => {
        const own = withOwnNames(builtInPack, pack);
        expect(JSON.stringify([own.triage, own.triggers, own.roles, own.checklists, own.templates])).not.toContain(
          "SEV",
        );
        expect(own.triggers.map(({ id }) => id)).toEqual(builtInPack.triggers.map(({ id }) => id));
        const levels = withOwnNames([...severityLevels], pack);
        expect(levels).toEqual(severityLevels.map((level) => cardOfClass(pack, level)?.level));
      }),
    ));
});

test("the first of two cards of one class is the one that a rule means", () => {
  expect(severityLevels.map((level) => cardOfClass(fivePriorities, level)?.short)).toEqual(["P1", "P3", "P4", "P5"]);
  expect(inOwnNames("SEV2, not SEV3; SEV1/SEV4, RSEV1", fivePriorities)).toBe("P3, not P4; P1/P5, RSEV1");
});

test("a pack without a SEV1, as none may be, still answers, and one without cards says so", () => {
  expect(cardOfClass({ severities: builtInPack.severities.slice(2) }, "SEV1")?.id).toBe("SEV3");
  expect(cardOfClass({ severities: [] }, "SEV1")).toBeNull();
});

test("a severity that a pack doesn't have is ruled by the card of its class, and named by nothing but the log", () => {
  const low = picked(fivePriorities, "P4");
  expect(cardInForce(builtInPack, low)?.id).toBe("SEV2");
  expect(ownCard(builtInPack, low.id)).toBeNull();
  expect(cardInForce(fivePriorities, low)?.short).toBe("P4");
});

test.each([
  [["P1", "P2", "P10"], "P"],
  [["SEV-1", "SEV-2", "SEV-3"], "SEV-"],
  [["Prio 1", "Prio 2", "Prio 3"], "Prio "],
  [["1", "2", "3"], null],
  [["P1", "P2", "Low"], null],
  [["High", "Higher", "Highest"], null],
])("%j have the stem %j", (names, stem) => {
  const { severities } = packWith(names.map((name, at) => ["SEV1", `s${at}`, name, name] as const));
  expect(stemOf(severities)).toBe(stem);
});

describe("with the built-in severities", () => {
  test("nothing changes", () => {
    expect(withOwnNames(builtInPack, builtInPack)).toBe(builtInPack);
    for (const card of builtInPack.severities)
      expect(pickedFrom(builtInPack, card)).toEqual(severityOfClass(card.level));
  });

  test("a pack of an earlier version is read as today's, a damaged one as it is", () => {
    expect(toPack(formerPack)).toEqual(formerPackToday);
    expect(toPack({ ...formerPack, severities: "gone" as never }).severities).toBe("gone");
    expect(toPack(null as never)).toBeNull();
  });
});
