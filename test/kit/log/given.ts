// Given a log, when a command, then its facts or its refusal.

import { expect } from "vitest";
import type { Command, Refusal } from "../../../src/domain/incident/commands.ts";
import { decide } from "../../../src/domain/incident/decide.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { INCIDENT } from "./log.ts";

/** Returns the story so far; `when` decides a command on it. */
export const given = (facts: readonly Fact[]) => ({
  when: (command: Command) => {
    const decision = decide(foldIncident(INCIDENT, facts), command);
    return {
      thenFacts: (...types: string[]) =>
        expect(decision.type === "accepted" ? decision.facts.map(({ type }) => type) : decision).toEqual(types),
      thenRefused: (refusal: Refusal) => expect(decision).toEqual({ type: "refused", refusal }),
    };
  },
});
