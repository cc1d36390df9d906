// What every incident screen reads: the live incident, its pack, the time, and the zone to print it in.

import type { Instant } from "../../../domain/fact/ids.ts";
import type { Incident } from "../../../domain/incident/incident.ts";
import type { Pack } from "../../../domain/pack/pack.ts";
import type { Zone } from "../../../domain/text/zone.ts";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { useNow } from "../../hooks/use-now.ts";
import { useZone } from "../../hooks/use-zone.ts";
import { useSession } from "./use-session.ts";

export interface IncidentView {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly now: Instant;
  /** The zone of every time on screen. */
  readonly zone: Zone;
}

/** Returns the view of the incident, rendered again on every change and every second. */
export const useIncident = (): IncidentView => {
  const { ports } = useApp();
  const session = useSession();
  const now = useNow(ports.clock.now);
  const zone = useZone();
  return {
    incident: useLive(session.incident),
    pack: useLive(session.pack),
    now,
    zone,
  };
};
