// The people who can be named in one tap: those most likely wanted, whoever holds this phone, role holders, and those
// the phone knows.

import type { Person } from "../fact/ids.ts";
import type { Incident } from "../incident/incident.ts";

/**
 * Returns each person once: `first`, then `me`, then role holders, then `roster`; of two with one name, the first is
 * kept.
 */
export const knownPeople = (
  { roles }: Incident,
  me: Person,
  roster: readonly Person[],
  first: readonly Person[] = [],
): readonly Person[] => {
  const holders = Object.values(roles).flatMap((holding) => (holding.type === "held" ? [holding.person] : []));
  const people: Person[] = [];
  for (const person of [...first, me, ...holders, ...roster]) {
    const isThere = people.some(({ id, name }) => id === person.id || sameName(name, person.name));
    if (!isThere && (person.name !== "" || person.id === me.id)) people.push(person);
  }
  return people;
};

// Two chips with one name could not be told apart.
const sameName = (a: string, b: string): boolean =>
  a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();
