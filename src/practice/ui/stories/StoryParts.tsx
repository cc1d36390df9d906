// The parts of the drills screen about drills with a story; they load with their files, after the screen itself.

import { WaitingAlert } from "../brief/WaitingAlert.tsx";
import { NextDrill } from "../next/NextDrill.tsx";
import { ScenarioList } from "../scenarios/ScenarioList.tsx";

export const StoryParts = () => (
  <>
    <WaitingAlert />
    <NextDrill />
    <ScenarioList />
  </>
);
