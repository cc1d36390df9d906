// What every incident screen reads: the live incident, its pack, the time and the zone to print it in.

import type { IncidentSession } from "../../../actions/incident/incident-session.ts";
import type { Instant } from "../../../domain/fact/ids.ts";
import type { Incident } from "../../../domain/incident/incident.ts";
import type { Pack } from "../../../domain/pack/pack.ts";
import type { Zone } from "../../../domain/text/zone.ts";
import { useLive } from "../../hooks/use-live.ts";
import { useNow } from "../../hooks/use-now.ts";
import { useZone } from "../../hooks/use-zone.ts";
import { useKit } from "../../kit/kit.ts";

export interface IncidentView {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly now: Instant;
  /** The zone of every time on screen. */
  readonly zone: Zone;
}

/** Returns the view of a session, rendered again on every change and every second. */
export const useIncident = (session: IncidentSession): IncidentView => {
  const { ports } = useKit();
  const now = useNow(ports.clock.now);
  const zone = useZone();
  return {
    incident: useLive(session.incident),
    pack: useLive(session.pack),
    now,
    zone,
  };
};
