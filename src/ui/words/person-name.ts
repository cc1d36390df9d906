// How people are named on this phone's screens.

import type { Person } from "../../domain/fact/ids.ts";
import { flowWords } from "./incident.ts";

/** Returns the name; without one, whoever holds this phone is "Me" and anyone else is "unnamed". */
export const personName = (person: Person, me: Person): string =>
  person.name || (person.id === me.id ? flowWords.me : flowWords.unnamed);
