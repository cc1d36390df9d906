// The two answers to a command.

import { isSeen } from "../text/is-seen.ts";
import type { Refusal } from "./commands.ts";
import type { FactDraft } from "./facts.ts";
import type { Incident } from "./incident.ts";

export type Decision =
  | { readonly type: "accepted"; readonly facts: readonly FactDraft[] }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** Decides one type of command. */
export type Decider<Command> = (incident: Incident, command: Command) => Decision;

/** The deciders of a family, one for each type of its commands. */
export type Deciders<Command extends { readonly type: string }> = {
  readonly [Type in Command["type"]]: Decider<Extract<Command, { type: Type }>>;
};

/** Returns the decision that adds these facts. */
export const accept = (...facts: readonly FactDraft[]): Decision => ({ type: "accepted", facts });

/** Returns the decision that changes nothing, and why. */
export const refuse = (refusal: Refusal): Decision => ({ type: "refused", refusal });

/** True for a text of which a reader sees anything. */
export const hasText = (text: string | null): boolean => text !== null && isSeen(text);
