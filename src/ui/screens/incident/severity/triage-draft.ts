// The answers given on the way to a severity, until one is picked: going back, leaving the questions or the screen, and a
// reload lose none of them. Stored like an update's edited text.

import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import type { DraftKey, Drafts } from "../../../../actions/ports/ports.ts";
import type { IncidentId } from "../../../../domain/fact/ids.ts";
import type { TriageQuestionId } from "../../../../domain/pack/pack.ts";
import { type TriageAnswer, triage } from "../../../../domain/pack/triage.ts";
import { filledFrom } from "../../../../domain/update/draft-age.ts";

export interface TriageDraft {
  readonly answers: readonly TriageAnswer[];
  /** The question on screen, from 0; the answers from there on were given before. */
  readonly at: number;
}

/** Returns what was answered so far; no answers if there is nothing. */
export const readTriage = (drafts: Drafts, incident: IncidentId, asked: readonly TriageQuestionId[]): TriageDraft => {
  const [, given = "", at = "0"] = /^([yn]*)(\d)$/.exec(drafts.get(keyOf(incident))?.text ?? "") ?? [];
  const answers: TriageAnswer[] = [];
  for (const one of given) {
    const step = triage(answers, asked);
    if (step.type === "ask") answers.push({ question: step.question, answer: one === "y" });
  }
  return { answers, at: Math.min(Number(at), answers.length) };
};

/** Stores it in place of what was there. */
export const keepTriage = (drafts: Drafts, session: IncidentSession, { answers, at }: TriageDraft): void => {
  const text = `${answers.map(({ answer }) => (answer ? "y" : "n")).join("")}${at}`;
  const from = filledFrom(session.incident.get(), { status: "investigating", nextUpdateAt: null, zone: 0 });
  drafts.set(keyOf(session.id), { text, from, aside: false });
};

/** Forgets the answers: they led to a severity. */
export const dropTriage = (drafts: Drafts, incident: IncidentId): void => drafts.remove(keyOf(incident));

const keyOf = (incident: IncidentId): DraftKey => ({ incident, template: "triage", format: "slack" });
