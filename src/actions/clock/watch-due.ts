// Rings once when an update falls due, on any screen and for every open incident; after that, only colour and badge.

import type { IncidentId, Instant } from "../../domain/fact/ids.ts";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import { type IncidentSummary, summarize } from "../../domain/views/summary.ts";
import type { OpenIncidents } from "../incident/open-incidents.ts";
import type { Sessions } from "../incident/sessions.ts";
import type { Ports } from "../ports/ports.ts";

/** The page's timer for due times. */
export interface DueAlarm {
  /** Calls back after `ms`, instead of an earlier call that is still to come. */
  set(ms: number, callback: () => void): void;
  /** Calls back whenever the page comes back to the screen. */
  onReturn(callback: () => void): void;
}

/** The longest a timer is trusted; then the watch looks again. */
const LOOK_AGAIN_MS = MINUTE_MS;

/**
 * Watches until the page closes. What was due before the watch began doesn't ring: whoever opens the app sees it. A
 * snoozed reminder rings again at its time.
 */
export const watchDue = (
  { clock, alerts }: Pick<Ports, "clock" | "alerts">,
  { list }: Pick<OpenIncidents, "list">,
  sessions: Pick<Sessions, "onChange" | "held">,
  timer: DueAlarm,
): void => {
  const began = clock.now();
  const rung = new Map<IncidentId, Instant>();

  const look = (): void => {
    const now = clock.now();
    const open = (list.get() ?? []).map(({ id, ...stored }) => current(sessions, { id, ...stored }));
    let next = LOOK_AGAIN_MS;
    for (const { id, remindAt } of open) {
      if (remindAt === null || remindAt <= began) continue;
      if (now < remindAt) next = Math.min(next, remindAt - now);
      else if (rung.get(id) !== remindAt) {
        rung.set(id, remindAt);
        alerts.ring();
      }
    }
    alerts.badge(open.filter(({ dueAt }) => dueAt !== null && now >= dueAt).length);
    timer.set(next, look);
  };

  list.subscribe(look);
  sessions.onChange(look);
  timer.onReturn(look);
  look();
};

// An incident that is open in this page is newer here than in the list.
const current = (sessions: Pick<Sessions, "held">, stored: IncidentSummary): IncidentSummary => {
  try {
    const session = sessions.held(stored.id);
    return session ? summarize(session.incident.get(), session.pack.get()) : stored;
  } catch {
    return stored; // one that can't be read must not silence the others
  }
};
