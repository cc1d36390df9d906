// What the screens work with: ports, open sessions and the list of open incidents, made once by the composition root.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { IncidentSession } from "../../actions/incident/incident-session.ts";
import type { OpenIncidents } from "../../actions/incident/open-incidents.ts";
import type { Sessions } from "../../actions/incident/sessions.ts";
import type { Lazy } from "../../actions/ports/lazy.ts";
import { type Live, live } from "../../actions/ports/live.ts";
import type { Ports } from "../../actions/ports/ports.ts";
import type { KeptValues } from "../../actions/ports/relay-ports.ts";
import type { TeamLink } from "../../actions/team/team-link.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import type { Reasons } from "../../domain/pack/reasons.ts";
import type { Practice } from "./practice.ts";

export interface AppServices {
  readonly ports: Ports;
  /** Small values beside the log, on this phone alone. */
  readonly kept: KeptValues;
  readonly sessions: Sessions;
  readonly openIncidents: OpenIncidents;
  /** Team and push, loaded when a screen needs them. */
  readonly team: Lazy<TeamLink>;
  /** Resolves once the first screen is drawn and the page is idle: for what can wait. */
  readonly idle: Promise<unknown>;
  /** Why each line of a built-in card is there: in files that come after the app. */
  readonly reasons: Lazy<Reasons>;
  /** The places where drills and scenarios enter these screens. */
  readonly practice: Practice;
  /** Declares as of the tap, with the pack in force; resolves once the incident can be shown. */
  declareIncident(tap: { readonly drill: boolean; readonly at: Instant }): Promise<IncidentSession>;
}

/** Empty until the services have arrived, which is after the first paint; every lazily loaded screen waits for them. */
export const AppContext = createContext<Live<AppServices | null>>(live<AppServices | null>(null));

/** Returns what the screens work with; rendering a screen before the services have arrived is a defect. */
export const useApp = (): AppServices => {
  const services = useContext(AppContext).get();
  if (!services) throw new Error("A screen was rendered before the app’s services");
  return services;
};
