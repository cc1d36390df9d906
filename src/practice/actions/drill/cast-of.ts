// The colleagues in a drill's story, as people who can be named like any others.

import { type Live, live } from "../../../actions/ports/live.ts";
import type { Person, PersonId } from "../../../domain/fact/ids.ts";
import { peopleOf } from "../../domain/run/people-of.ts";
import type { DrillLog } from "../../domain/run/read-drill.ts";

/** Returns the people of the drill's story; empty until the drill is read. */
export const castOf = (drill: Live<DrillLog | null>): Live<readonly Person[]> => {
  const cast = live<readonly Person[]>([]);
  let shown: DrillLog["scenario"] | null = null;
  const look = (): void => {
    const scenario = drill.get()?.scenario ?? null;
    if (scenario === shown) return;
    shown = scenario;
    cast.set(scenario ? peopleOf(scenario).map(({ id, name }) => ({ id: id as PersonId, name })) : []);
  };
  drill.subscribe(look);
  look();
  return cast;
};
