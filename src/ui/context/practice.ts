// What the commander's app knows of practice: the places for its screens, and who plays in a drill. Practice fills them
// in when the app is composed; nothing outside it imports it.

import type { ComponentType } from "preact";
import type { Lazy } from "../../actions/ports/lazy.ts";
import type { Live } from "../../actions/ports/live.ts";
import type { IncidentId, Person } from "../../domain/fact/ids.ts";

export type IncidentStep = ComponentType;

export interface DrillBarProps {
  /** The screen being shown; undefined is the board. */
  readonly step: string | undefined;
}

interface Stories {
  /** Returns the colleagues in the story of a drill; empty until it is read. */
  cast(id: IncidentId): Live<readonly Person[]>;
}

export interface Practice {
  /** Resolves to everything under "Drills". */
  drills(): Promise<ComponentType>;
  /** The incident screens that only a drill has, by their step in the address. */
  readonly steps: Readonly<Record<string, Lazy<IncidentStep>>>;
  /** The bar over every screen of a drill. */
  readonly bar: Lazy<ComponentType<DrillBarProps>>;
  /** Says that a surprise drill has fired and nobody has answered. */
  readonly notice: Lazy<ComponentType<{ readonly path: string }>>;
  /** Tells the stories of the drills that are open, whichever screen is shown. */
  readonly stories: Lazy<Stories>;
}
