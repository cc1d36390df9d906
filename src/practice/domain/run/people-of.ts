// The colleagues of a drill's story: whom one can ask, and give a role.

import type { Character, Scenario } from "../../../domain/incident/drill/scenario.ts";

/** Returns its characters without the one that alerts and the voice of the drill itself, in the order of the story. */
export const peopleOf = ({ characters, alert }: Scenario): readonly Character[] =>
  characters.filter(({ id }) => id !== alert.from && id !== "drill");
