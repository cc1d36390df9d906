// A database that was wiped has lost the roster too; the log still names who held a role.

import { type Fact, isAssignment } from "../../domain/incident/facts.ts";
import type { Database } from "../database/schema.ts";

/** Adds the people that the restored facts assign to roles and that the roster doesn't know. */
export const relearnPeople = async (people: Database["people"], restored: readonly Fact[]): Promise<void> => {
  const named = restored.flatMap((fact) => (isAssignment(fact) && fact.data.person.name ? [fact.data.person] : []));
  if (named.length === 0) return;
  const known = new Set(await people.toCollection().primaryKeys());
  await people.bulkPut(named.filter(({ id }) => !known.has(id)));
};
