// The facts of command as sentences of the log: work, decisions, seat and clock.

import { clockInWords, clockTime, jumpInWords, lengthInWords } from "../domain/text/clock-face.ts";
import type { CommandFactData } from "../domain/incident/command/facts.ts";
import type { DecisionFactData } from "../domain/incident/decision/facts.ts";
import type { Fact } from "../domain/incident/facts.ts";
import type { Person } from "../domain/fact/ids.ts";
import type { Pack, RoleId } from "../domain/pack/pack.ts";
import type { WorkFactData } from "../domain/incident/work/facts.ts";
import type { Zone } from "../domain/text/zone.ts";
import { moveName } from "./words/move-name.ts";

export type CommandFact = Extract<Fact, { type: keyof (CommandFactData & DecisionFactData & WorkFactData) }>;

export interface DescribeContext {
  readonly pack: Pack | null;
  /** The zone of times in the sentence. */
  readonly zone: Zone;
  /** The words of the entry that this one is about; null where they aren't known. */
  readonly about: string | null;
}

/** Returns the sentence; where the entry is about another one, that one is named. */
export const describeCommandFact = (fact: CommandFact, { pack, zone, about }: DescribeContext): string => {
  const of = about === null ? "" : ` “${about}”`;
  switch (fact.type) {
    case "hypothesis.opened/1": {
      const { text, person, minutes } = fact.data;
      return `hypothesis, ${minutes} min${person ? `, ${nameOf(person)}` : ", nobody on it yet"}: ${text}`;
    }
    case "hypothesis.extended/1":
      return `hypothesis${of}: ${fact.data.minutes} min more`;
    case "hypothesis.given/1":
      return `hypothesis${of}: ${nameOf(fact.data.person)} works on it`;
    case "hypothesis.settled/1":
      return `hypothesis${of} ${outcomes[fact.data.outcome]}${after(fact.data.text)}`;
    case "callback.asked/1":
      return `asked ${nameOf(fact.data.person)}, answer by ${clockTime(fact.data.dueAt, zone)}: ${fact.data.text}`;
    case "callback.moved/1":
      return `call-back${of}: answer now by ${clockTime(fact.data.dueAt, zone)}`;
    case "callback.answered/1":
      return `call-back${of} answered${after(fact.data.text)}`;
    case "escalation.made/1": {
      const { to, person, reason } = fact.data;
      return `escalated to ${to}${person ? ` (${nameOf(person)})` : ""}${after(reason)}`;
    }
    case "escalation.answered/1":
      return `escalation${of} answered${after(fact.data.text)}`;
    case "resolution.said/1":
      return `resolution: ${fact.data.text}`;
    case "change.made/1":
      return `change by ${nameOf(fact.data.person)}: ${fact.data.text}`;
    case "decision.opened/1":
      return `to decide, options by ${clockTime(fact.data.dueAt, zone)}: ${fact.data.text}`;
    case "option.offered/1": {
      const { name, person, terms } = fact.data;
      const known = [
        terms.time && `time ${terms.time}`,
        terms.dataLoss && `data loss ${terms.dataLoss}`,
        terms.risk && `risk ${terms.risk}`,
        terms.userImpact && `user impact ${terms.userImpact}`,
      ].filter(Boolean);
      return `option${person ? ` by ${nameOf(person)}` : ""}: ${name}${known.length > 0 ? ` (${known.join(", ")})` : ""}`;
    }
    case "objections.asked/1":
      return `asked for strong objections${about === null ? "" : ` to${of}`}`;
    case "objection.raised/1":
      return `objection${fact.data.person ? ` by ${nameOf(fact.data.person)}` : ""}: ${fact.data.text}`;
    case "decision.made/1": {
      const { text, rationale, planB, nextUpdateAt } = fact.data;
      const parts = [
        rationale && `because ${rationale}`,
        planB && `plan B: ${planB}`,
        nextUpdateAt !== null && `next update ${clockTime(nextUpdateAt, zone)}`,
      ].filter(Boolean);
      return `decided: ${[text, ...parts].join("; ")}`;
    }
    case "decision.dropped/1":
      return `decision${of} dropped${after(fact.data.text)}`;
    case "move.snoozed/1": {
      const { move, until } = fact.data;
      return until === null
        ? `not asked again: ${moveName(move)}`
        : `put off until ${clockTime(until, zone)}: ${moveName(move)}`;
    }
    case "clock.interval-set/1":
      return fact.data.minutes === null
        ? "updates at the interval of the severity again"
        : `updates every ${lengthInWords(fact.data.minutes * 60_000)}`;
    case "role.backup-named/1":
      return `${nameOf(fact.data.person)} is backup ${roleName(fact.data.role, pack)}`;
    case "severity.reviewed/1":
      return "severity checked: still right";
    case "trigger.answered/1": {
      const when = pack?.triggers.find(({ id }) => id === fact.data.trigger)?.when ?? fact.data.trigger;
      return `${fact.data.hit ? "yes" : "no"}: ${when}`;
    }
    case "elapsed.called/1":
      return `called out: ${lengthInWords(fact.data.minutes * 60_000)} since declared`;
    case "impact.started/1":
      return `impact truly began at ${clockTime(fact.data.startedAt, zone)}`;
    case "phase.moved/2":
      return `phase ${fact.data.to}`;
    case "handoff.offered/1": {
      const items = fact.data.items.map(({ id, text }) => `${id}: ${text}`).join("; ");
      return `handoff of ${roleName(fact.data.role, pack)} offered${fact.data.from ? ` by ${nameOf(fact.data.from)}` : ""}: ${items}`;
    }
    case "handoff.read-back/1":
      return `read back: ${fact.data.item}`;
    case "handoff.accepted/1":
    case "handoff.accepted/2":
      return `“I have ${fact.data.role === "ic" ? "command" : "it"}”: ${nameOf(fact.data.to)} is ${roleName(fact.data.role, pack)}`;
    case "handoff.dropped/1":
      return "handoff called off";
    case "entry.withdrawn/2":
      return `entry withdrawn: ${fact.data.reason}`;
    case "entry.retimed/1":
      return `entry${of} happened at ${clockTime(fact.data.happenedAt, zone)}`;
    case "entry.pinned/1":
      return fact.data.pinned ? `pinned${of}` : `no longer pinned${of}`;
    case "clocks.differed/1": {
      const { device, byMs } = fact.data;
      return device === fact.device
        ? `this phone's clock is ${clockInWords(-byMs)} its own last entry`
        : `clocks differ: the other phone's is ${clockInWords(byMs)} this one's`;
    }
    case "clock.jumped/1": {
      const { byMs } = fact.data;
      return `this phone's clock was set ${byMs < 0 ? "back" : "forward"} by ${jumpInWords(byMs)}; times here go on as before`;
    }
  }
};

// As the buttons say it that log them.
const outcomes = { confirmed: "confirmed", rejected: "ruled out", parked: "parked" } as const;

const nameOf = ({ name }: Person): string => name || "unnamed";

const after = (text: string | null): string => (text ? `: ${text}` : "");

const roleName = (role: RoleId, pack: Pack | null): string => pack?.roles.find(({ id }) => id === role)?.name ?? role;
