// Another incident of the same drill, declared at the tap like the first.

import { declareIncident } from "../../../actions/incident/declare-incident.ts";
import type { IncidentSession } from "../../../actions/incident/incident-session.ts";
import type { Instant } from "../../../domain/fact/ids.ts";
import type { ScenarioPart } from "../../../domain/incident/drill/scenario.ts";
import type { DrillLog } from "../../domain/run/read-drill.ts";
import type { StartNeeds } from "./start-drill.ts";

/** Resolves to the session of the part; null if it is declared already or the drill has no lead. */
export const joinDrill = async (
  { ports, sessions }: Pick<StartNeeds, "ports" | "sessions">,
  drill: DrillLog,
  { id: part, service }: ScenarioPart,
  at: Instant,
): Promise<IncidentSession | null> => {
  const lead = drill.parts[0]?.incident.id;
  if (!lead || drill.parts.some((one) => one.part.id === part)) return null;
  const pack = await ports.packs.current();
  const session = declareIncident(ports, sessions, { drill: true, at, pack });
  session.run({ type: "joinDrill", lead, scenario: drill.scenario.id, part }, at);
  session.run({ type: "describe", field: "service", text: service }, at);
  return session;
};
