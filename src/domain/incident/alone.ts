// Whether whoever has command is alone with it: the commonest case at three in the morning. What is meant for several
// people is quiet until a second one is there.

import type { Person } from "../fact/ids.ts";
import { holderOf, type Incident } from "./incident.ts";
import { openHypotheses } from "./work/state.ts";

/**
 * Returns the commander, as long as the log knows of nobody else: no other phone wrote to it, nobody else has a role or
 * a task, and nobody who was called in has answered. Null if somebody else is there, or nobody has command. A drill
 * with a story brings its own people.
 */
export const aloneIn = (incident: Incident): Person | null => {
  const commander = holderOf(incident, "ic");
  if (!commander || incident.run || Object.keys(incident.seqs).length > 1) return null;
  const { work } = incident;
  const isHeard = Object.values(work.escalations).some(({ answeredAt }) => answeredAt !== null);
  return isHeard || named(incident).some(({ id }) => id !== commander.id) ? null : commander;
};

/** True if whoever has command is alone with it. */
export const hasNobodyElse = (incident: Incident): boolean => aloneIn(incident) !== null;

const named = ({ roles, work }: Incident): readonly Person[] => [
  ...Object.values(roles).flatMap((holding) => (holding.type === "held" ? [holding.person] : [])),
  ...openHypotheses(work).flatMap(({ person }) => (person ? [person] : [])),
  ...Object.values(work.callbacks).map(({ person }) => person),
  ...work.done.newest.flatMap(({ person }) => (person ? [person] : [])),
];
