// The colleagues in a drill's story, who can be asked and given a role.

import type { Character, Scenario } from "../../../domain/incident/drill/scenario.ts";

/** Returns its characters without the one that alerts and the voice of the drill itself, in the order of the story. */
export const peopleOf = ({ characters, alert }: Scenario): readonly Character[] =>
  characters.filter(({ id }) => id !== alert.from && id !== "drill");
