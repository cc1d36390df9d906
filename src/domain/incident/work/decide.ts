// The commands for the work on the fault, and the facts that each one adds.

import type { FactId } from "../../fact/ids.ts";
import { accept, type Deciders, type Decision, hasText, refuse } from "../accept-or-refuse.ts";
import type { WorkFactData } from "./facts.ts";

/** A work command carries the data of its fact. */
export type WorkCommand =
  | ({ readonly type: "openHypothesis" } & WorkFactData["hypothesis.opened/1"])
  | ({ readonly type: "extendHypothesis" } & WorkFactData["hypothesis.extended/1"])
  | ({ readonly type: "giveHypothesis" } & WorkFactData["hypothesis.given/1"])
  | ({ readonly type: "settleHypothesis" } & WorkFactData["hypothesis.settled/1"])
  | ({ readonly type: "askCallback" } & WorkFactData["callback.asked/1"])
  | ({ readonly type: "moveCallback" } & WorkFactData["callback.moved/1"])
  | ({ readonly type: "answerCallback" } & WorkFactData["callback.answered/1"])
  | ({ readonly type: "escalate" } & WorkFactData["escalation.made/1"])
  | ({ readonly type: "answerEscalation" } & WorkFactData["escalation.answered/1"])
  | ({
      readonly type: "logChange";
      /** Whether it has to be undone later; left out if nobody was asked. */
      readonly temporary?: boolean;
    } & WorkFactData["change.made/1"])
  | ({ readonly type: "sayResolution" } & WorkFactData["resolution.said/1"]);

/** The facts that each work command adds, or why it adds none: no words, nothing by that id, already settled. */
export const workDecisions: Deciders<WorkCommand> = {
  openHypothesis(_incident, command) {
    const { person, minutes } = command;
    if (!hasText(command.text)) return refuse({ type: "textMissing" });
    if (!isTimebox(minutes)) return refuse({ type: "minutesOutOfRange" });
    return accept({ type: "hypothesis.opened/1", data: { text: command.text.trim(), person, minutes } });
  },
  extendHypothesis({ work }, command) {
    const { target, minutes } = command;
    if (!isTimebox(minutes)) return refuse({ type: "minutesOutOfRange" });
    if (!work.hypotheses[target]) return unknown(target);
    return accept({ type: "hypothesis.extended/1", data: { target, minutes } });
  },
  giveHypothesis({ work }, command) {
    const { target, person } = command;
    if (!work.hypotheses[target]) return unknown(target);
    return accept({ type: "hypothesis.given/1", data: { target, person } });
  },
  settleHypothesis({ work }, command) {
    const { target, outcome, text } = command;
    const hypothesis = work.hypotheses[target];
    if (!hypothesis) return unknown(target);
    if (hypothesis.outcome?.type === outcome) return refuse({ type: "alreadySettled", at: hypothesis.outcome.at });
    return accept({ type: "hypothesis.settled/1", data: { target, outcome, text: trimmed(text) } });
  },
  askCallback(_incident, command) {
    const { person, dueAt } = command;
    if (!hasText(command.text)) return refuse({ type: "textMissing" });
    return accept({ type: "callback.asked/1", data: { person, text: command.text.trim(), dueAt } });
  },
  moveCallback({ work }, command) {
    if (!work.callbacks[command.target]) return unknown(command.target);
    return accept({ type: "callback.moved/1", data: { target: command.target, dueAt: command.dueAt } });
  },
  answerCallback({ work }, command) {
    if (!work.callbacks[command.target]) return unknown(command.target);
    return accept({ type: "callback.answered/1", data: { target: command.target, text: trimmed(command.text) } });
  },
  escalate(_incident, command) {
    const { person, trigger } = command;
    if (!hasText(command.to)) return refuse({ type: "textMissing" });
    const data = { to: command.to.trim(), person, reason: command.reason.trim(), trigger };
    return accept({ type: "escalation.made/1", data });
  },
  answerEscalation({ work }, command) {
    const escalation = work.escalations[command.target];
    if (!escalation) return unknown(command.target);
    if (escalation.answeredAt !== null) return refuse({ type: "alreadySettled", at: escalation.answeredAt });
    return accept({ type: "escalation.answered/1", data: { target: command.target, text: trimmed(command.text) } });
  },
  logChange(_incident, command) {
    if (!hasText(command.text)) return refuse({ type: "textMissing" });
    const { person, temporary } = command;
    const data = { text: command.text.trim(), person };
    if (temporary === undefined) return accept({ type: "change.made/1", data });
    return accept({ type: "change.made/2", data: { ...data, temporary } });
  },
  sayResolution(_incident, command) {
    if (!hasText(command.text)) return refuse({ type: "textMissing" });
    return accept({ type: "resolution.said/1", data: { text: command.text.trim(), source: command.source } });
  },
};

/** A timebox is a whole number of minutes, at most a day. */
const isTimebox = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 1 && minutes <= 1_440;

const trimmed = (text: string | null): string | null => (hasText(text) ? (text as string).trim() : null);

const unknown = (target: FactId): Decision => refuse({ type: "notOpen", target });
