// Adds the options of a drill's question to the log: an ordinary decision with an ordinary option each, so that the
// ordinary screens can go on with it.

import type { IncidentSession } from "../../../actions/incident/incident-session.ts";
import type { FactId, Instant, PersonId } from "../../../domain/fact/ids.ts";
import type { Choice, Scenario } from "../../../domain/incident/drill/scenario.ts";
import { authorityFor } from "../../../domain/views/suggest-authority.ts";

/** Returns the open decision on this question, opened now if it wasn't; null if the incident accepts none. */
export const addDecisionOptions = (
  session: IncidentSession,
  { characters }: Pick<Scenario, "characters">,
  { question, options, withinSeconds }: Choice,
  now: Instant,
): FactId | null => {
  const laid = laidDecision(session, question);
  if (laid) return laid;
  const dueAt = (now + withinSeconds * 1000) as Instant;
  session.run({ type: "openDecision", text: question, authority: authorityFor(question), dueAt });
  const decision = laidDecision(session, question);
  if (!decision) return null;
  for (const { name, who, terms } of options) {
    const person = { id: who as PersonId, name: characters.find(({ id }) => id === who)?.name ?? who };
    session.run({ type: "offerOption", decision, name, terms, person });
  }
  return decision;
};

/** Returns the open decision on this question; null if there isn't one. */
export const laidDecision = (session: IncidentSession, question: string): FactId | null =>
  Object.values(session.incident.get().decisions.open).find(({ text }) => text === question.trim())?.id ?? null;
