// What the screens work with: the ports, the open sessions and the list of open incidents, made once by the composition root.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { IncidentSession } from "../../actions/incident/incident-session.ts";
import type { OpenIncidents } from "../../actions/incident/open-incidents.ts";
import type { Sessions } from "../../actions/incident/sessions.ts";
import type { Lazy } from "../../actions/ports/lazy.ts";
import { type Live, live } from "../../actions/ports/live.ts";
import type { Ports } from "../../actions/ports/ports.ts";
import type { TeamLink } from "../../actions/team/team-link.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import type { Practice } from "./practice.ts";

export interface Kit {
  readonly ports: Ports;
  readonly sessions: Sessions;
  readonly openIncidents: OpenIncidents;
  /** Team and push, brought when a screen needs them. */
  readonly team: Lazy<TeamLink>;
  /** Drills and scenarios: where they come into the screens of the kit. */
  readonly practice: Practice;
  /** Declares at the moment of the tap with the pack in force; resolves once it can be shown. */
  declareIncident(tap: { readonly drill: boolean; readonly at: Instant }): Promise<IncidentSession>;
}

/** Empty until the kit has arrived, which is after the first paint; every lazily loaded screen waits for it. */
export const KitContext = createContext<Live<Kit | null>>(live<Kit | null>(null));

/** Returns the kit; a screen that is rendered before it has arrived is a defect. */
export const useKit = (): Kit => {
  const kit = useContext(KitContext).get();
  if (!kit) throw new Error("A screen was rendered before the kit");
  return kit;
};
