// The commands on the way to a decision, and the facts that each one adds.

import { accept, type Decider, type Deciders, hasText, refuse } from "../accept-or-refuse.ts";
import type { DecisionFactData } from "./facts.ts";
import type { OpenDecision } from "./state.ts";

/** A decision command carries the data of its fact. */
export type DecisionCommand =
  | ({ readonly type: "openDecision" } & DecisionFactData["decision.opened/1"])
  | ({ readonly type: "offerOption" } & DecisionFactData["option.offered/1"])
  | ({ readonly type: "askObjections" } & DecisionFactData["objections.asked/1"])
  | ({ readonly type: "raiseObjection" } & DecisionFactData["objection.raised/1"])
  | ({ readonly type: "makeDecision" } & DecisionFactData["decision.made/1"])
  | ({ readonly type: "dropDecision" } & DecisionFactData["decision.dropped/1"]);

type OpenCommand = Exclude<DecisionCommand, { type: "openDecision" }>;

/** Returns a decider for an open decision; it refuses if none is open under that id. */
const onOpen =
  <Command extends OpenCommand>(
    decide: (open: OpenDecision, command: Command) => ReturnType<typeof accept>,
  ): Decider<Command> =>
  ({ decisions }, command) => {
    const open = decisions.open[command.decision];
    return open ? decide(open, command) : refuse({ type: "notOpen", target: command.decision });
  };

/** The facts that each decision command adds, or why it adds none: no words, no open decision or option by that id. */
export const decisionDecisions: Deciders<DecisionCommand> = {
  openDecision(_incident, { text, authority, dueAt }) {
    if (!hasText(text)) return refuse({ type: "textMissing" });
    return accept({ type: "decision.opened/1", data: { text: text.trim(), authority, dueAt } });
  },
  offerOption: onOpen((_open, { decision, name, terms, person }) => {
    if (!hasText(name)) return refuse({ type: "textMissing" });
    return accept({ type: "option.offered/1", data: { decision, name: name.trim(), terms, person } });
  }),
  askObjections: onOpen((_open, { decision }) => accept({ type: "objections.asked/1", data: { decision } })),
  raiseObjection: onOpen((_open, { decision, person, text }) => {
    if (!hasText(text)) return refuse({ type: "textMissing" });
    return accept({ type: "objection.raised/1", data: { decision, person, text: text.trim() } });
  }),
  makeDecision: onOpen((open, command) => {
    const { decision, option, nextUpdateAt } = command;
    if (!hasText(command.text)) return refuse({ type: "textMissing" });
    if (option !== null && !open.options.some(({ id }) => id === option)) {
      return refuse({ type: "notOpen", target: option });
    }
    const [text, rationale, planB] = [command.text.trim(), command.rationale.trim(), command.planB.trim()];
    return accept({ type: "decision.made/1", data: { decision, option, text, rationale, planB, nextUpdateAt } });
  }),
  dropDecision: onOpen((_open, { decision, text }) =>
    accept({ type: "decision.dropped/1", data: { decision, text: text?.trim() || null } }),
  ),
};
