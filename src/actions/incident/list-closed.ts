// What was closed lately, and what is still owed for it: the last word to readers, the write-up, a look at the score.

import type { Instant } from "../../domain/fact/ids.ts";
import type { Audience } from "../../domain/pack/pack.ts";
import { DAY_MS } from "../../domain/text/durations.ts";
import { awaitingTheEnd } from "../../domain/told/told-status.ts";
import { postmortemDue } from "../../domain/views/postmortem-due.ts";
import { POSTMORTEM_WATCH_MS } from "../../domain/views/shift-digest.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import type { Ports } from "../ports/ports.ts";

export interface ClosedIncident {
  readonly summary: IncidentSummary;
  readonly closedAt: Instant;
  /** The audiences that were told about it, but not that it is resolved. */
  readonly untold: readonly Audience[];
  /** When its write-up is due; null if none is owed, or if it is so old that nobody should be asked any more. */
  readonly writeUpAt: Instant | null;
  /** True for a drill that has ended and has a score; a part's score is with the first incident of its drill. */
  readonly hasScore: boolean;
}

/** Older ones are in Review. */
const MOST_READ = 10;
const MOST_SHOWN = 3;

/** Resolves to the last incidents that were stood down within a day, or that owe something, newest declaration first. */
export const listClosed = async ({ log }: Pick<Ports, "log">, now: Instant): Promise<readonly ClosedIncident[]> => {
  const all = await log.listAll();
  const closed = all.filter(({ phase, unreadable }) => phase === "stood-down" && !unreadable).slice(0, MOST_READ);
  const read = await Promise.all(closed.map((summary) => closedOf(log, summary, now).catch(() => null)));
  return read.filter((one) => one !== null).slice(0, MOST_SHOWN);
};

const closedOf = async (log: Ports["log"], summary: IncidentSummary, now: Instant): Promise<ClosedIncident | null> => {
  const incident = (await log.open(summary.id, 0))?.incident;
  if (incident?.phase.type !== "stood-down") return null;
  const closedAt = incident.phase.since;
  const due = postmortemDue(incident);
  const writeUpAt = due && now - due.resolvedAt < POSTMORTEM_WATCH_MS ? due.dueAt : null;
  const isLate = now - closedAt < DAY_MS;
  // Nobody outside was told of a drill; and a week later, nobody waits for the last word.
  const untold = incident.drill || now - closedAt >= POSTMORTEM_WATCH_MS ? [] : awaitingTheEnd(incident);
  const hasScore = incident.run?.ended != null && incident.run.lead === null;
  return isLate || untold.length > 0 || writeUpAt !== null ? { summary, closedAt, untold, writeUpAt, hasScore } : null;
};
