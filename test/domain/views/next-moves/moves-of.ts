// The moves that a story calls for, and the entries that such stories are made of.

import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { Fact, FactDraft } from "../../../../src/domain/incident/facts.ts";
import type { Move, MoveType } from "../../../../src/domain/views/next-moves/move.ts";
import { nextMoves } from "../../../../src/domain/views/next-moves/next-moves.ts";
import { ben, minutes, told } from "../../../kit/log/log.ts";

export const MIN = 60_000;

export const movesAt = (facts: readonly Fact[], minute: number): readonly Move[] =>
  nextMoves(told(facts), builtInPack, minutes(minute));
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
