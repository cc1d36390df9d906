// One screen of an incident, over the test's own session.

import type { ComponentType } from "preact";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { SessionContext } from "../../../src/ui/screens/incident/use-session.ts";

/** Returns the screen, working on that session. */
export const inSession = (session: IncidentSession, Step: ComponentType): ComponentType => {
  const Shown = () => (
    <SessionContext.Provider value={session}>
      <Step />
    </SessionContext.Provider>
  );
  return Shown;
};
