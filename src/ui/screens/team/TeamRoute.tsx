// The team screen and what stands behind it.

import { useRoute } from "preact-iso";
import { PhonesScreen } from "./phones/PhonesScreen.tsx";
import { PushScreen } from "./push/PushScreen.tsx";
import { TeamScreen } from "./TeamScreen.tsx";

/** Returns the screen that the address names; the team screen where it names none. */
export const TeamRoute = () => {
  switch (useRoute().params.part) {
    case "push":
      return <PushScreen />;
    case "phones":
      return <PhonesScreen />;
    default:
      return <TeamScreen />;
  }
};
