// How people are called on this phone's screens.

import type { Person } from "../../domain/fact/ids.ts";
import { flowWords } from "./incident.ts";

/** Returns the name; whoever holds this phone and has given none is "Me", anyone else without one is "unnamed". */
export const personName = (person: Person, me: Person): string =>
  person.name || (person.id === me.id ? flowWords.me : flowWords.unnamed);
