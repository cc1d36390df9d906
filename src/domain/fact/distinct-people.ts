// People from several phones and logs, each once.

import type { Person } from "./ids.ts";
import { samePerson } from "./same-person.ts";

/** Returns each person once; of duplicates, the first is kept. */
export const distinctPeople = (people: readonly Person[]): readonly Person[] =>
  people.filter((person, index) => !people.slice(0, index).some((one) => samePerson(one, person)));
