// How people are named on this phone's screens.

import type { Person } from "../../domain/fact/ids.ts";
import { flowWords } from "./incident.ts";

/**
 * Returns the name as the log has it; without one, whoever holds this phone is "You" and anyone else is "unnamed". Only a
 * chip that one taps for oneself says "Me".
 */
export const personName = (person: Person, me: Person): string =>
  person.name || (person.id === me.id ? flowWords.you : flowWords.unnamed);

/** Returns the same within a sentence: "by you". */
export const nameInSentence = (person: Person, me: Person): string =>
  person.name || (person.id === me.id ? flowWords.youInSentence : flowWords.unnamed);
