// When to drill next: the first three close together, then never more than 90 days apart.

import type { Instant, Person } from "../../../domain/fact/ids.ts";
import { DAY_MS } from "../../../domain/text/durations.ts";

/** After the first and the second drill. */
const CLOSE_DAYS = 14;
/** After each later one, at most. */
const FAR_DAYS = 90;
const CLOSE_TIMES = 3;

interface PersonSpacing {
  readonly person: Person;
  readonly played: number;
  readonly lastAt: Instant | null;
  /** When the next one is due; at once for anyone who has never drilled. */
  readonly nextAt: Instant;
  readonly overdue: boolean;
}

export interface Spacing {
  /** Whoever has been due for longest comes first. */
  readonly people: readonly PersonSpacing[];
  readonly neverDrilled: readonly Person[];
  /** When the team's next drill is suggested; null if there is nobody. */
  readonly nextAt: Instant | null;
}

/** Returns the spacing of a team; `drills` are the finished ones, each with the people who took part. */
export const spacing = (
  team: readonly Person[],
  drills: readonly { readonly at: Instant; readonly people: readonly Person[] }[],
  now: Instant,
): Spacing => {
  const people = team
    .map((person): PersonSpacing => {
      const times = drills.filter((one) => one.people.some(({ id }) => id === person.id)).map(({ at }) => at);
      const lastAt = times.length === 0 ? null : (Math.max(...times) as Instant);
      const days = times.length < CLOSE_TIMES ? CLOSE_DAYS : FAR_DAYS;
      const nextAt = lastAt === null ? now : ((lastAt + days * DAY_MS) as Instant);
      return { person, played: times.length, lastAt, nextAt, overdue: nextAt <= now };
    })
    .sort((a, b) => a.nextAt - b.nextAt || a.played - b.played || a.person.name.localeCompare(b.person.name));
  return {
    people,
    neverDrilled: people.filter(({ played }) => played === 0).map(({ person }) => person),
    nextAt: people[0]?.nextAt ?? null,
  };
};
