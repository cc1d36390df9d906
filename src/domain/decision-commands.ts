// What one can ask on the way to a decision, and what it makes true.

import { accept, type Decision, hasText, refuse } from "./incident/accept-or-refuse.ts";
import type { DecisionFactData } from "./incident/decision/facts.ts";
import type { Incident } from "./incident/incident.ts";

/** The data of a decision command is that of its fact. */
export type DecisionCommand =
  | ({ readonly type: "openDecision" } & DecisionFactData["decision.opened/1"])
  | ({ readonly type: "offerOption" } & DecisionFactData["option.offered/1"])
  | ({ readonly type: "askObjections" } & DecisionFactData["objections.asked/1"])
  | ({ readonly type: "raiseObjection" } & DecisionFactData["objection.raised/1"])
  | ({ readonly type: "makeDecision" } & DecisionFactData["decision.made/1"])
  | ({ readonly type: "dropDecision" } & DecisionFactData["decision.dropped/1"]);

/** Returns the facts of a decision command, or why there are none: no words, or no open decision or option by that id. */
export const decideDecision = ({ decisions }: Incident, command: DecisionCommand): Decision => {
  if (command.type === "openDecision") {
    const { authority, dueAt } = command;
    if (!hasText(command.text)) return refuse({ type: "textMissing" });
    return accept({ type: "decision.opened/1", data: { text: command.text.trim(), authority, dueAt } });
  }
  const { decision } = command;
  const open = decisions.open[decision];
  if (!open) return refuse({ type: "notOpen", target: decision });
  switch (command.type) {
    case "offerOption": {
      if (!hasText(command.name)) return refuse({ type: "textMissing" });
      const { terms, person } = command;
      return accept({ type: "option.offered/1", data: { decision, name: command.name.trim(), terms, person } });
    }
    case "askObjections":
      return accept({ type: "objections.asked/1", data: { decision } });
    case "raiseObjection":
      if (!hasText(command.text)) return refuse({ type: "textMissing" });
      return accept({
        type: "objection.raised/1",
        data: { decision, person: command.person, text: command.text.trim() },
      });
    case "makeDecision": {
      const { option, nextUpdateAt } = command;
      if (!hasText(command.text)) return refuse({ type: "textMissing" });
      if (option !== null && !open.options.some(({ id }) => id === option)) {
        return refuse({ type: "notOpen", target: option });
      }
      const [text, rationale, planB] = [command.text.trim(), command.rationale.trim(), command.planB.trim()];
      return accept({ type: "decision.made/1", data: { decision, option, text, rationale, planB, nextUpdateAt } });
    }
    case "dropDecision":
      return accept({ type: "decision.dropped/1", data: { decision, text: command.text?.trim() || null } });
  }
};
