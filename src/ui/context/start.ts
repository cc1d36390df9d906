// What the page begins before it paints, handed to the app.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Rescue } from "../../actions/incident/rescue.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import type { Zone } from "../../domain/text/zone.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import type { AppServices } from "./app-context.ts";

export interface Start {
  /** Open incidents as start-up read them; null where it couldn't. */
  readonly openIncidents: Promise<readonly IncidentSummary[] | null>;
  /** The same where they have been read by now, else null. */
  knownIncidents(): readonly IncidentSummary[] | null;
  /** Resolves once the services have arrived. */
  readonly appReady: Promise<AppServices>;
  /** False where there is no service worker because the address is plain http. */
  readonly worksOffline: boolean;
  /** Brings what takes the log off this phone where a screen failed; asked again after a failure. */
  rescue(): Promise<Rescue>;
  /** The moment of a tap on Declare that came before the app; taken once, null otherwise. */
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
