// The session of the incident that the address names; every screen and part of an incident works on it.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { IncidentSession } from "../../../actions/incident/incident-session.ts";

export const SessionContext = createContext<IncidentSession | null>(null);

/** Returns the session; rendering a part outside an incident is a defect. */
export const useSession = (): IncidentSession => {
  const session = useContext(SessionContext);
  if (!session) throw new Error("A part of an incident was rendered outside of one");
  return session;
};
