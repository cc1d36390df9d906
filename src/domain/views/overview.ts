// All open incidents at once: the next moves across them, and who is booked twice.

import type { IncidentId, Instant, Person } from "../fact/ids.ts";
import { holderOf, type Incident, isOpen } from "../incident/incident.ts";
import { isRestricted } from "../incident/is-restricted.ts";
import { titleOf } from "../incident/title-of.ts";
import type { Pack, RoleId } from "../pack/pack.ts";
import { severityOrder } from "../pack/severity-classes.ts";
import { byUrgency } from "./by-urgency.ts";
import type { Move, MoveAbout } from "./next-moves/move.ts";
import { moveRank } from "./next-moves/move-rank.ts";
import { nextMoves } from "./next-moves/next-moves.ts";
import { summarize } from "./summary.ts";

export interface Commanded {
  readonly incident: Incident;
  readonly pack: Pack;
}

export interface MoveOfIncident {
  readonly id: IncidentId;
  readonly move: Move;
}

export interface DoubleBooking {
  readonly person: Person;
  readonly held: readonly { readonly id: IncidentId; readonly title: string; readonly role: RoleId }[];
}

/** Returns the incidents in the order of the list on Now: what is overdue, then by severity and due time. */
export const mostUrgentFirst = (all: readonly Commanded[], now: Instant): readonly Commanded[] => {
  const order = byUrgency(now);
  return all
    .map((one) => ({ one, summary: summarize(one.incident, one.pack) }))
    .sort((a, b) => order(a.summary, b.summary))
    .map(({ one }) => one);
};

/** How many moves of each incident the combined list has. */
const MOVES_EACH = 3;

/** Returns the first moves of all incidents, the most urgent first and among equals the higher severity first. */
export const movesAcross = (all: readonly Commanded[], now: Instant): readonly MoveOfIncident[] =>
  all
    .flatMap(({ incident, pack }) =>
      nextMoves(incident, pack, now)
        .slice(0, MOVES_EACH)
        .map((move) => (isRestricted(incident) ? { ...move, about: unsaid(move.about, titleOf(incident)) } : move))
        .map((move) => ({ id: incident.id, move, order: incident.severity ? severityOrder(incident.severity) : 0 })),
    )
    .sort((a, b) => moveRank(a.move) - moveRank(b.move) || a.order - b.order)
    .map(({ id, move }) => ({ id, move }));

/** What is picked from closed lists. All other words were typed, or say what kind of trouble it is. */
const closed: ReadonlySet<string> = new Set([
  "type",
  "when",
  "role",
  "audience",
  "phase",
  "from",
  "told",
  "short",
  "step",
  "list",
  "trigger",
]);

// Among other incidents, the moves of a restricted one have its neutral name in place of what it is about.
const unsaid = (about: MoveAbout, name: string): MoveAbout =>
  Object.fromEntries(
    Object.entries(about).map(([key, value]) => [key, typeof value === "string" && !closed.has(key) ? name : value]),
  ) as unknown as MoveAbout;

/**
 * Returns the people who are commander or ops lead of more than one open incident. Drills count separately: a drill and
 * a real incident don't book anybody twice, because the drill ends when the real one needs its people.
 */
export const doubleBookings = (all: readonly Commanded[]): readonly DoubleBooking[] => {
  const byPerson = new Map<string, { person: Person; held: DoubleBooking["held"][number][] }>();
  for (const { incident } of all.filter((one) => isOpen(one.incident))) {
    for (const role of ["ic", "ops"] as const) {
      const person = holderOf(incident, role);
      if (!person) continue;
      const key = `${incident.drill}/${person.id}`;
      const entry = byPerson.get(key) ?? { person, held: [] };
      entry.held.push({ id: incident.id, title: titleOf(incident), role });
      byPerson.set(key, entry);
    }
  }
  return [...byPerson.values()].filter(({ held }) => new Set(held.map(({ id }) => id)).size > 1);
};
