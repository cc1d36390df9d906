// People this phone knows, on disk and in memory.

import type { Roster } from "../../actions/ports/storage-port.ts";
import type { Person } from "../../domain/fact/ids.ts";
import { type Fact, isAssignment } from "../../domain/incident/facts.ts";
import type { Connection } from "../database/connection.ts";
import type { Database } from "../database/schema.ts";

/** Returns the roster, sorted by name. */
export const createRoster = ({ use }: Connection): Roster => ({
  list: () => use(async (_raw, { people }) => (await people.toArray()).sort(byName)),
  add: (person) => use(async (_raw, { people }) => void (await people.put(person))),
  remove: (id) => use((_raw, { people }) => people.delete(id)),
});

/** Returns an empty roster that lasts as long as the page. */
export const createMemoryRoster = (): Roster => {
  const people = new Map<Person["id"], Person>();
  return {
    list: async () => [...people.values()].sort(byName),
    add: async (person) => void people.set(person.id, person),
    remove: async (id) => void people.delete(id),
  };
};

const byName = (a: Person, b: Person): number => a.name.localeCompare(b.name);

/** Adds people whom the restored facts assign to roles and whom the roster doesn't know. */
export const relearnPeople = async (people: Database["people"], restored: readonly Fact[]): Promise<void> => {
  const named = restored.flatMap((fact) => (isAssignment(fact) && fact.data.person.name ? [fact.data.person] : []));
  if (named.length === 0) return;
  const known = new Set(await people.toCollection().primaryKeys());
  await people.bulkPut(named.filter(({ id }) => !known.has(id)));
};
