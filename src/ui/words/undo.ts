// What Undo takes back, in a word or two: "Undo: scribe". Each entry is named, so that nobody takes back the wrong one.

import { type Fact, type FactType, isKnownFact } from "../../domain/incident/facts.ts";
import type { Pack } from "../../domain/pack/pack.ts";

type Subject = FactType extends infer Type ? (Type extends `${infer Name}.${string}` ? Name : never) : never;

const bySubject: Readonly<Record<Subject, string>> = {
  incident: "declaration",
  pack: "cards",
  severity: "severity check",
  role: "role",
  channel: "channel",
  detail: "detail",
  step: "step",
  list: "list",
  loop: "loop step",
  update: "update",
  press: "clearance",
  restriction: "restriction",
  release: "clearance",
  note: "note",
  entry: "correction",
  phase: "phase",
  hypothesis: "hypothesis",
  callback: "call-back",
  escalation: "escalation",
  change: "change",
  resolution: "resolution",
  decision: "decision",
  option: "option",
  objections: "call for objections",
  objection: "objection",
  move: "snooze",
  clock: "update interval",
  clocks: "clocks",
  device: "name",
  audience: "answer",
  trigger: "answer",
  elapsed: "time called out",
  impact: "start of impact",
  handoff: "handoff",
  drill: "drill",
  inject: "message",
  fact: "question",
  passage: "rewriting",
  writeup: "waiver",
  mitigation: "mitigation",
  freeze: "freeze",
  temporary: "temporary change",
  duty: "duty",
};

const byType: Readonly<Partial<Record<FactType, string>>> = {
  "incident.resolved/1": "resolved",
  "incident.reopened/1": "reopened",
  "incident.stood-down/1": "stand-down",
  "incident.stood-down/2": "stand-down",
  "mitigation.settled/1": "outcome",
  "update.answered/1": "answer",
  "entry.pinned/1": "pin",
  "step.answered/1": "answer",
  "step.chosen/1": "decision",
  "entry.retimed/1": "new time",
  "restriction.member-added/1": "need to know",
  "restriction.member-removed/1": "need to know",
  "handoff.read-back/1": "read-back",
  "handoff.read-back/2": "read-back",
};

/** The longest text that a button has room for beside the entry itself. */
const SHORT = 16;

/** Returns the name of the entry for the button that takes it back; `pack` gives roles their names. */
export const undoName = (fact: Fact, pack: Pack | null): string => {
  if (!isKnownFact(fact)) return "newer entry";
  const data = fact.data as {
    readonly role?: string;
    readonly level?: string;
    readonly short?: string;
    readonly kind?: string;
    readonly field?: string;
  };
  // "service" alone would not say which.
  if (fact.type === "detail.set/1" && fact.data.text.length <= SHORT) return `${fact.data.field} ${fact.data.text}`;
  const role = pack?.roles.find(({ id }) => id === data.role)?.name;
  const own = fact.type.startsWith("role.") ? role : (data.short ?? data.level ?? data.kind ?? data.field);
  return own ?? byType[fact.type] ?? bySubject[fact.type.split(".")[0] as Subject];
};

export const undoWords = {
  undo: (name: string): string => `Undo: ${name}`,
  mayBePosted: "It may already be posted. Take it back in the log only?",
  inLogOnly: "Take it back in the log",
  keep: "Keep it",
  takenBack: (entry: string): string => `Taken back: ${entry}`,
  putBack: "Put back",
} as const;
