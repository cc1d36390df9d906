// Each fact as one sentence of the log. Total over all facts; those of a newer version are named as such.

import { clockTime } from "../domain/text/clock-face.ts";
import { type Fact, isKnownFact, isUnreadable } from "../domain/incident/facts.ts";
import type { Pack, RoleId } from "../domain/pack/pack.ts";
import type { Zone } from "../domain/text/zone.ts";
import { describeCommandFact } from "./describe-command-fact.ts";
import { describeDrillFact } from "./describe-drill-fact.ts";

/**
 * Returns the sentence; `pack` gives steps and roles their names, `zone` is for times in it,
 * `about` are the words of the entry that this one is about.
 */
export const describeFact = (fact: Fact, pack: Pack | null, zone: Zone, about: string | null = null): string => {
  try {
    const sentence: string | undefined = isUnreadable(fact) ? undefined : sentenceOf(fact, pack, zone, about);
    return sentence ?? unreadable(fact);
  } catch {
    // One damaged entry must not take the log, a board or an export with it.
    return unreadable(fact);
  }
};

const unreadable = ({ type }: Fact): string => `entry that can't be read, kept as it is (${type})`;

const sentenceOf = (fact: Fact, pack: Pack | null, zone: Zone, about: string | null): string => {
  if (!isKnownFact(fact)) return `entry of a newer version (${String((fact as { type: unknown }).type)})`;
  switch (fact.type) {
    case "incident.declared/1":
      return fact.data.drill ? "drill declared (injected failure)" : "incident declared";
    case "pack.frozen/1":
      return `cards fixed, pack version ${fact.data.pack.version}`;
    case "severity.set/1": {
      const { level, reason } = fact.data;
      return reason === null ? `severity ${level}` : `severity ${level}: ${reason}`;
    }
    case "role.assigned/1":
    case "role.assigned/2":
      return fact.data.person.name
        ? `${fact.data.person.name} is ${roleName(fact.data.role, pack)}`
        : `${roleName(fact.data.role, pack)}: name not given`;
    case "role.deferred/1":
      return `${roleName(fact.data.role, pack)}: nobody yet`;
    case "role.released/1":
      return `${roleName(fact.data.role, pack)} released`;
    case "channel.named/1":
      return `channel ${fact.data.name}`;
    case "detail.set/1":
      return `${fact.data.field}: ${fact.data.text}`;
    case "step.done/1":
      return `done: ${stepText(fact.data.list, fact.data.step, pack)}`;
    case "loop.stepped/1":
      return `loop: ${pack?.loop.find(({ id }) => id === fact.data.step)?.title ?? fact.data.step}`;
    case "update.posted/1":
    case "update.posted/2": {
      const { way, audience, format, nextUpdateAt, text } = fact.data;
      const none = fact.data.status === "resolved" ? "no further update" : "no time for the next one";
      const next = nextUpdateAt === null ? none : `next update ${clockTime(nextUpdateAt, zone)}`;
      const marks = fact.type === "update.posted/2" ? `, phase ${fact.data.marks}` : "";
      return `update ${wayWords[way]} for ${audience} (${formatWords[format]})${marks}, ${next}: ${text}`;
    }
    case "update.answered/1":
      return `update ${fact.data.posted ? "posted" : "not posted"}${about === null ? "" : `: ${about}`}`;
    case "note.added/1":
    case "note.added/2":
      return `${fact.data.kind}: ${fact.data.text}`;
    case "entry.corrected/1":
      return `correction: ${fact.data.text}`;
    case "entry.withdrawn/1":
      return "entry withdrawn";
    case "entry.restored/1":
      return "entry put back";
    case "phase.moved/1":
      return `phase ${fact.data.to}`;
    case "incident.resolved/1":
      return "resolved";
    case "incident.reopened/1":
      return "reopened";
    case "incident.stood-down/1":
      return "stood down";
    case "drill.started/1":
    case "drill.joined/1":
    case "drill.acknowledged/1":
    case "inject.shown/1":
    case "fact.asked/1":
    case "option.taken/1":
    case "passage.rewritten/1":
    case "drill.paused/1":
    case "drill.resumed/1":
    case "drill.ended/1":
    case "drill.rated/1":
      return describeDrillFact(fact, zone);
    default:
      return describeCommandFact(fact, { pack, zone, about });
  }
};

const wayWords = { copied: "copied", shared: "shared", selected: "copied by hand" } as const;
const formatWords = { slack: "Slack", markdown: "Markdown", email: "e-mail", sms: "SMS" } as const;

const roleName = (role: RoleId, pack: Pack | null): string => pack?.roles.find(({ id }) => id === role)?.name ?? role;

const stepText = (list: string, step: string, pack: Pack | null): string =>
  pack?.checklists.find(({ id }) => id === list)?.steps.find(({ id }) => id === step)?.text ?? `${list}/${step}`;
