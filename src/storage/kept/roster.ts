// People this phone knows.

import type { Roster } from "../../actions/ports/storage-port.ts";
import type { Connection } from "../database/connection.ts";

/** Returns the roster, in the order of names. */
export const createRoster = ({ use }: Connection): Roster => ({
  list: () => use(async (_raw, { people }) => (await people.toArray()).sort((a, b) => a.name.localeCompare(b.name))),
  add: (person) => use(async (_raw, { people }) => void (await people.put(person))),
  remove: (id) => use((_raw, { people }) => people.delete(id)),
});
