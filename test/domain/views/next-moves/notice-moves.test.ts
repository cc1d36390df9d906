// The first notice of each audience, asked for once: written or declined.

import { describe, expect, test } from "vitest";
import { decide } from "../../../../src/domain/incident/decide.ts";
import type { FactDraft } from "../../../../src/domain/incident/facts.ts";
import type { Audience } from "../../../../src/domain/pack/pack.ts";
import { nth, story, told, updateData } from "../../../kit/log/log.ts";
import { MIN, movesAt, severity, typesAt } from "./moves-of.ts";

type Entry = readonly [minute: number, draft: FactDraft];
const answers = (minute: number, audience: Audience, wanted: boolean): Entry => [
  minute,
  { type: "audience.answered/1", data: { audience, wanted } },
];
const says = (minute: number, audience: Audience): Entry => [
  minute,
  { type: "update.posted/1", data: { ...updateData(minute * MIN, "investigating"), audience } },
];
const askedAt = (minute: number, ...entries: readonly Entry[]) =>
  movesAt(story(...entries), minute).filter(({ about }) => about.type === "tellAudience");

describe("the first notice", () => {
  test("is asked for ten minutes after the declaration, once, in the two upper classes", () => {
    expect(askedAt(9.9)).toEqual([]);
    expect(askedAt(10).map(({ key }) => key)).toEqual([
      "tell-audience:customers",
      "tell-audience:support",
      "tell-audience:executives",
    ]);
    expect(askedAt(10, says(4, "executives"), answers(9, "support", false), answers(9, "customers", true))).toEqual([]);
    expect(askedAt(60, [1, severity("SEV3")])).toEqual([]);
  });

  test("is asked for again if the answer is taken back", () =>
    expect(
      askedAt(12, answers(10, "customers", false), [11, { type: "entry.withdrawn/1", data: { target: nth(1) } }]),
    ).toHaveLength(3));

  test("starts the clock and opens the text with one tap, and is declined for good with another", () => {
    const [move] = askedAt(10);
    expect(move).toMatchObject({
      act: {
        type: "run",
        command: { type: "answerAudience", audience: "customers", wanted: true },
        opens: "update?audience=customers",
      },
      decline: { type: "answerAudience", audience: "customers", wanted: false },
    });
    if (!move?.decline) throw new Error("it can be declined");
    expect(decide(told(story()), move.decline).type).toBe("accepted");
    expect(decide(told(story(answers(9, "customers", false))), move.decline)).toMatchObject({
      type: "refused",
      refusal: { type: "alreadySettled" },
    });
  });

  test("comes after what is due and before what may end the harm", () => {
    const types = typesAt(story(), 20.9);
    expect(types[0]).toBe("sendUpdate");
    expect(types.indexOf("tellAudience")).toBeLessThan(types.indexOf("startHypothesis"));
  });
});
