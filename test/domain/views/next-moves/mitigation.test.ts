// Mitigation before hypothesis: in every state that commands can lead to, and in the stories that practice tells.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../../src/domain/fact/ids.ts";
import type { FactDraft } from "../../../../src/domain/incident/facts.ts";
import { type Incident, isHarmGoingOn } from "../../../../src/domain/incident/incident.ts";
import { openMitigation } from "../../../../src/domain/incident/mitigation/state.ts";
import type { Move, MoveType } from "../../../../src/domain/views/next-moves/move.ts";
import { moveRank } from "../../../../src/domain/views/next-moves/move-rank.ts";
import { nextMoves } from "../../../../src/domain/views/next-moves/next-moves.ts";
import { ben, minutes, nth, story } from "../../../kit/log/log.ts";
import { historyRuns, playScript, scripts } from "../../../kit/random/histories.ts";
import { find, hypothesis, loop, MIN, typesAt } from "./moves-of.ts";

const isAbout =
  (...types: readonly MoveType[]) =>
  ({ about }: Move): boolean =>
    types.includes(about.type);
const isOfHypothesis = isAbout("startHypothesis", "giveHypothesis", "settleHypothesis");
const isOfMitigation = isAbout("startMitigating");
const isPromised = isAbout("takeCommand", "sendUpdate", "decide", "collectAnswer", "markTold", "correctTold");

/** Tries the law in every state of random histories, now and at a time that something is overdue. */
const inEveryState = (law: (moves: readonly Move[], incident: Incident) => void): void =>
  fc.assert(
    fc.property(scripts(60), fc.nat(240), (script, later) => {
      playScript(script, (phone, _command, { incident }) => {
        for (const minute of [0, later])
          law(nextMoves(incident, builtInPack, (phone.now() + minute * MIN) as Instant), incident);
      });
    }),
    { numRuns: historyRuns / 2 },
  );

describe("in every state before mitigation began", () => {
  const isBefore = ({ phase }: Incident): boolean => phase.type === "detected" || phase.type === "triaged";

  test("no hypothesis comes before what stops the harm, or before the severity that it needs", () =>
    inEveryState((moves, incident) => {
      if (!isBefore(incident)) return;
      const first = moves.findIndex((move) => isOfMitigation(move) || isAbout("pickSeverity")(move));
      const hypotheses = moves.flatMap((move, index) => (isOfHypothesis(move) ? [index] : []));
      const isSnoozed = Object.hasOwn(incident.seat.snoozed, "start-mitigating");
      if (hypotheses.length > 0 && !isSnoozed) expect(first).toBeGreaterThanOrEqual(0);
      for (const index of hypotheses) expect(index).toBeGreaterThan(first);
    }));

  test("what was promised and is overdue still comes first, as the table says", () =>
    inEveryState((moves, incident) => {
      if (!isBefore(incident)) return;
      const mitigate = moves.findIndex(isOfMitigation);
      const promised = moves.findLastIndex(isPromised);
      if (mitigate >= 0) expect(promised).toBeLessThan(mitigate);
      expect(moves.map(moveRank)).toEqual(moves.map(moveRank).toSorted((a, b) => a - b));
    }));
});

test("nobody is called for a missing cause while mitigation holds", () =>
  inEveryState((moves, { phase }) => {
    if (!isHarmGoingOn(phase)) expect(moves.filter(isAbout("escalate"))).toEqual([]);
  }));

test("a mitigation is asked about once its time is over, and only then", () =>
  inEveryState((moves, incident) => {
    const asked = moves.filter(isAbout("checkMitigation"));
    expect(asked.length).toBeLessThanOrEqual(1);
    if (asked.length > 0) expect(openMitigation(incident)).not.toBeNull();
  }));

describe("given a severity", () => {
  const begun: FactDraft = {
    type: "mitigation.begun/1",
    data: { means: "roll-back", text: "Roll back", person: ben, checkAt: minutes(8), temporary: false },
  };
  const settled = (worked: boolean): FactDraft => ({ type: "mitigation.settled/1", data: { target: nth(1), worked } });

  test("the harm is asked about at once, whatever the loop is at", () => {
    expect(find(story(), 2, "startMitigating")).toMatchObject({
      about: { failed: null },
      act: { type: "open", place: "mitigate" },
    });
    expect(typesAt(story(), 2)[0]).toBe("startMitigating");
    expect(typesAt(story([2, loop("size-up")]), 3)).toContain("startMitigating");
  });

  test("an expired timebox waits for it, and leads once mitigation is under way", () => {
    const before = typesAt(story([2, hypothesis()]), 19);
    expect(before.indexOf("startMitigating")).toBeLessThan(before.indexOf("settleHypothesis"));
    const later = { ...begun, data: { ...begun.data, checkAt: minutes(60) } } as FactDraft;
    expect(typesAt(story([2, hypothesis()], [3, later]), 19)[0]).toBe("settleHypothesis");
  });

  test("a mitigation is checked at its time, and the next one is asked for if it did not help", () => {
    expect(typesAt(story([3, begun]), 7.9)).not.toContain("checkMitigation");
    expect(find(story([3, begun]), 10, "checkMitigation")?.about).toMatchObject({ text: "Roll back", overMs: 2 * MIN });
    expect(typesAt(story([3, begun]), 10)).not.toContain("startMitigating");
    expect(find(story([3, begun], [9, settled(false)]), 10, "startMitigating")?.about).toEqual({
      type: "startMitigating",
      failed: "Roll back",
    });
    const worked = typesAt(story([3, begun], [9, settled(true)]), 10);
    expect(worked).toContain("verifyFix");
    expect(worked).not.toContain("startMitigating");
  });

  test("the loop asks where the answer is given, and not again for what was answered", () => {
    expect(find(story([3, begun], [5, loop("verify")]), 6, "askIfWorked")?.act).toMatchObject({ place: "mitigate" });
    expect(typesAt(story([3, begun], [5, loop("verify")], [6, settled(false)]), 7)).not.toContain("askIfWorked");
    const again = story([3, begun], [6, settled(false)], [7, loop("verify")]);
    expect(find(again, 8, "askIfWorked")?.act).toMatchObject({ place: "worked" });
  });
});

test("an unconfirmed freeze is never a next move", () => {
  const asked: FactDraft = { type: "freeze.asked/1", data: { text: "Freeze" } };
  expect(typesAt(story([2, asked]), 30)).toEqual(typesAt(story(), 30));
});
