// The one line that names an incident in lists; also the row that the home screen reads at start.

import { audienceClocks, isToldResolved, reminderAt } from "../clock/audience-clocks.ts";
import { clocksWithoutCards } from "../clock/clocks-without-cards.ts";
import type { IncidentId, Instant, Person } from "../fact/ids.ts";
import { holderOf, type Incident, isOpen, type Phase } from "../incident/incident.ts";
import { titleOf } from "../incident/title-of.ts";
import type { Pack } from "../pack/pack.ts";
import { severityOrder } from "../pack/severity-classes.ts";

export interface IncidentSummary {
  readonly id: IncidentId;
  readonly open: boolean;
  readonly drill: boolean;
  /** Its short name. */
  readonly severity: string | null;
  /** Sorts it by severity, 0 first; missing while none is picked, and in rows that an earlier version folded. */
  readonly severityOrder?: number;
  /** What the names of its severities have in common, null if nothing; missing if that is "SEV". */
  readonly severityStem?: string | null;
  /** What is known about it, "checkout: failing"; empty while nothing is. */
  readonly title: string;
  readonly phase: Phase["type"];
  readonly declaredAt: Instant | null;
  /** When the next status update is due, whoever it is for, the first one included; null if none is. */
  readonly dueAt: Instant | null;
  /** When to remind of it: at the due time, or when the snoozed reminder comes back. */
  readonly remindAt: Instant | null;
  /** True if readers were told that it is resolved but it isn't. */
  readonly isToldResolved?: boolean;
  /** Who commands; null while nobody does. */
  readonly ic: Person | null;
  /** Set if its log can't be read on this phone: then nothing else here means anything. */
  readonly unreadable?: true;
}

/** Returns the summary; `pack` is the one in force in the incident, null if it isn't known yet. */
export const summarize = (incident: Incident, pack: Pack | null): IncidentSummary => {
  const clocks = pack ? audienceClocks(incident, pack) : clocksWithoutCards(incident);
  return {
    id: incident.id,
    open: isOpen(incident),
    drill: incident.drill,
    severity: incident.severity?.short ?? null,
    ...(incident.severity ? { severityOrder: severityOrder(incident.severity) } : {}),
    ...(incident.severityStem === "SEV" ? {} : { severityStem: incident.severityStem }),
    title: titleOf(incident),
    phase: incident.phase.type,
    declaredAt: incident.declaredAt,
    dueAt: clocks[0]?.dueAt ?? null,
    remindAt: reminderAt(clocks),
    ...(isOpen(incident) && isToldResolved(incident) ? { isToldResolved: true } : {}),
    ic: holderOf(incident, "ic"),
  };
};
