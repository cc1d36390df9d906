// The team screen and the screens behind it.

import { useRoute } from "preact-iso";
import { OrientationScreen } from "../orientation/OrientationScreen.tsx";
import { PhonesScreen } from "./phones/PhonesScreen.tsx";
import { PushScreen } from "./push/PushScreen.tsx";
import { TeamScreen } from "./TeamScreen.tsx";

/** Shows the screen that the address names, or the team screen if it names none. */
export const TeamRoute = () => {
  switch (useRoute().params.part) {
    case "push":
      return <PushScreen />;
    case "phones":
      return <PhonesScreen />;
    case "first":
      return <OrientationScreen />;
    default:
      return <TeamScreen />;
  }
};
