// What the page begins before it paints, handed to the app.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Instant } from "../domain/ids.ts";
import type { IncidentSummary } from "../domain/summary.ts";
import type { Zone } from "../domain/zone.ts";
import type { Kit } from "./kit.ts";

export interface Start {
  /** Open incidents as start-up read them. */
  readonly openIncidents: Promise<readonly IncidentSummary[]>;
  /** The same where they have been read by now, else null. */
  knownIncidents(): readonly IncidentSummary[] | null;
  /** Resolves once the kit has arrived. */
  readonly kitReady: Promise<Kit>;
  /** The moment of a tap on Declare that came before the app; taken once, null otherwise. */
  takeEarlyDeclare(): Instant | null;
  /** The device's clock and zone, needed before the kit. */
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
