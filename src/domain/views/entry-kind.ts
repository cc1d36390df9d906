// The few kinds of entry a commander thinks in, when looking for something in a long log.

import { type Fact, type FactType, isKnownFact, type NoteKind } from "../incident/facts.ts";

export type EntryKind =
  | "updates"
  | "decisions"
  | "hypotheses"
  | "actions"
  | "findings"
  | "people"
  | "severity"
  | "questions"
  | "notes"
  /** What the app notes for itself, and what a newer version wrote. */
  | "app";

/** Returns the kind of an entry, one for each fact there can be. */
export const entryKind = (fact: Fact): EntryKind => {
  if (!isKnownFact(fact)) return "app";
  const { type, data } = fact;
  return type === "note.added/1" || type === "note.added/2" ? kindsOfNotes[data.kind] : kinds[type];
};

const kindsOfNotes: Readonly<Record<NoteKind, EntryKind>> = {
  action: "actions",
  finding: "findings",
  impact: "findings",
  decision: "decisions",
  question: "questions",
  note: "notes",
};

const kinds: Readonly<Record<Exclude<FactType, "note.added/1" | "note.added/2">, EntryKind>> = {
  "incident.declared/1": "severity",
  "pack.frozen/1": "app",
  "severity.set/1": "severity",
  "role.assigned/1": "people",
  "role.assigned/2": "people",
  "role.deferred/1": "people",
  "role.released/1": "people",
  "channel.named/1": "notes",
  "detail.set/1": "notes",
  "step.done/1": "actions",
  "loop.stepped/1": "app",
  "update.posted/1": "updates",
  "update.posted/2": "updates",
  "update.answered/1": "updates",
  "entry.corrected/1": "app",
  "entry.withdrawn/1": "app",
  "entry.restored/1": "app",
  "phase.moved/1": "severity",
  "incident.resolved/1": "severity",
  "incident.reopened/1": "severity",
  "incident.stood-down/1": "severity",
  "hypothesis.opened/1": "hypotheses",
  "hypothesis.extended/1": "hypotheses",
  "hypothesis.given/1": "hypotheses",
  "hypothesis.settled/1": "hypotheses",
  "callback.asked/1": "questions",
  "callback.moved/1": "questions",
  "callback.answered/1": "questions",
  "escalation.made/1": "people",
  "escalation.answered/1": "people",
  "change.made/1": "actions",
  "resolution.said/1": "findings",
  "decision.opened/1": "decisions",
  "option.offered/1": "decisions",
  "objections.asked/1": "decisions",
  "objection.raised/1": "decisions",
  "decision.made/1": "decisions",
  "decision.dropped/1": "decisions",
  "move.snoozed/1": "app",
  "clock.interval-set/1": "app",
  "role.backup-named/1": "people",
  "severity.reviewed/1": "severity",
  "trigger.answered/1": "severity",
  "elapsed.called/1": "app",
  "impact.started/1": "findings",
  "phase.moved/2": "severity",
  "handoff.offered/1": "people",
  "handoff.read-back/1": "people",
  "handoff.accepted/1": "people",
  "handoff.accepted/2": "people",
  "handoff.dropped/1": "people",
  "entry.withdrawn/2": "app",
  "entry.retimed/1": "app",
  "entry.pinned/1": "app",
  "clock.jumped/1": "app",
  "clocks.differed/1": "app",
  "drill.started/1": "app",
  "drill.joined/1": "app",
  "drill.acknowledged/1": "app",
  "inject.shown/1": "notes",
  "fact.asked/1": "questions",
  "option.taken/1": "decisions",
  "passage.rewritten/1": "notes",
  "drill.paused/1": "app",
  "drill.resumed/1": "app",
  "drill.ended/1": "app",
  "drill.rated/1": "app",
};
