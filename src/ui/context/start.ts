// The work that the page begins before it paints, handed to the app.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Rescue } from "../../actions/incident/rescue.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import type { Zone } from "../../domain/text/zone.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import type { AppServices } from "./app-context.ts";

export interface Start {
  /** Open incidents as start-up read them; null if it couldn't. */
  readonly openIncidents: Promise<readonly IncidentSummary[] | null>;
  /** The same if they have been read by now, else null. */
  knownIncidents(): readonly IncidentSummary[] | null;
  /** Resolves once the services have arrived. */
  readonly appReady: Promise<AppServices>;
  /** False if there is no service worker because the address is plain http. */
  readonly worksOffline: boolean;
  /** Loads the way to get the log off this phone after a screen has failed; tries again if the last try failed. */
  rescue(): Promise<Rescue>;
  /** Returns the moment of a tap on Declare made before the app was ready, only once; null otherwise. */
  takeEarlyDeclare(): Instant | null;
  /** The device's clock and zone, needed before the services. */
  now(): Instant;
  readonly zone: Zone;
}

export const StartContext = createContext<Start | null>(null);

/** Returns what start-up began. */
export const useStart = (): Start => {
  const start = useContext(StartContext);
  if (!start) throw new Error("A screen was rendered outside the app");
  return start;
};
