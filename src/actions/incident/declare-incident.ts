// The one tap that turns a bad moment into an incident. Never blocked: everything else can be filled in later.

import type { Instant } from "../../domain/fact/ids.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { Ports } from "../ports/ports.ts";
import type { IncidentSession } from "./incident-session.ts";
import type { Sessions } from "./sessions.ts";

/**
 * Returns the session of a new incident, declared at the moment of the tap, with the pack in force frozen into it.
 * The first declaration also asks the browser to keep this phone's data.
 */
export const declareIncident = (
  ports: Ports,
  sessions: Sessions,
  { drill, at, pack }: { readonly drill: boolean; readonly at: Instant; readonly pack: Pack },
): IncidentSession => {
  const session = sessions.begin(ports.ids.incident(), pack);
  session.run({ type: "declare", drill }, at);
  session.run({ type: "freezePack", pack }, at);
  void ports.persistence.request();
  return session;
};
