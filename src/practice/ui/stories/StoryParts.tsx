// What the drills screen shows of drills with a story; it comes with their files, after the screen itself.

import { WaitingAlert } from "../brief/WaitingAlert.tsx";
import { NextDrill } from "../next/NextDrill.tsx";
import { ScenarioList } from "../scenarios/ScenarioList.tsx";

/** Returns the alert that waits, the next drill, and what can be practised. */
export const StoryParts = () => (
  <>
    <WaitingAlert />
    <NextDrill />
    <ScenarioList />
  </>
);
