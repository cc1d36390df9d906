// Stories that go on from the first ninety seconds, and the moves that they call for.

import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { Fact, FactDraft } from "../../../../src/domain/facts.ts";
import { foldIncident } from "../../../../src/domain/fold.ts";
import type { FactId, Instant } from "../../../../src/domain/ids.ts";
import type { Move, MoveType } from "../../../../src/domain/views/next-moves/move.ts";
import { nextMoves } from "../../../../src/domain/views/next-moves/next-moves.ts";
import { ben, createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../../kit/facts.ts";

export const MIN = 60_000;

/** A log that goes on from the first ninety seconds; times in minutes since the declaration. */
export const story = (...later: readonly (readonly [minute: number, draft: FactDraft])[]): readonly Fact[] => {
  const write = createWriter();
  return [...firstNinetySeconds(write), ...later.map(([minute, draft]) => write.at(minute * MIN, draft))];
};
/** The id of the nth entry that a story adds. */
export const nth = (number: number): FactId => `device-1-${String(8 + number).padStart(6, "0")}` as FactId;
export const at = (minute: number): Instant => (T0 + minute * MIN) as Instant;
export const movesAt = (facts: readonly Fact[], minute: number): readonly Move[] =>
  nextMoves(foldIncident(INCIDENT, facts), builtInPack, at(minute));
export const typesAt = (facts: readonly Fact[], minute: number): readonly MoveType[] =>
  movesAt(facts, minute).map(({ about }) => about.type);
export const find = (facts: readonly Fact[], minute: number, type: MoveType): Move | undefined =>
  movesAt(facts, minute).find(({ about }) => about.type === type);

export const severity = (level: "SEV1" | "SEV2" | "SEV3"): FactDraft => ({
  type: "severity.set/1",
  data: { level, triage: null, reason: "changed" },
});
export const hypothesis = (person = ben as typeof ben | null): FactDraft => ({
  type: "hypothesis.opened/1",
  data: { text: "The last deploy", person, minutes: 15 },
});
export const phase = (to: "mitigating" | "mitigated" | "monitoring"): FactDraft => ({
  type: "phase.moved/2",
  data: { to },
});
export const loop = (step: "size-up" | "decide" | "verify"): FactDraft => ({ type: "loop.stepped/1", data: { step } });
export const nobody = (role: "ops" | "comms"): FactDraft => ({ type: "role.deferred/1", data: { role } });
