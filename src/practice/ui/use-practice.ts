// What the screens of practice work with besides the app: the stories being told, and the scenarios on the shelf.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Lazy } from "../../actions/ports/lazy.ts";
import type { DrillRunner } from "../actions/drill/drill-runner.ts";
import type { ScenarioShelf } from "../actions/scenario/read-library.ts";

export interface PracticeNeeds {
  /** Tells the stories of drills; loaded if one is open or looked at. */
  readonly stories: Lazy<DrillRunner>;
  /** The scenarios that come with the app; heavy. Rejects if the file can't be loaded. */
  scenarios(): Promise<ScenarioShelf>;
}

export const PracticeContext = createContext<PracticeNeeds | null>(null);

/** Returns what practice works with; asking for it outside its own screens is a defect. */
export const usePractice = (): PracticeNeeds => {
  const practice = useContext(PracticeContext);
  if (!practice) throw new Error("A screen of practice was rendered without its door");
  return practice;
};
