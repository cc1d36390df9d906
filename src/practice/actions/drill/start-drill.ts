// A drill begins as an incident does, at the tap: declared, its story started, and the answer to the alert logged.

import { declareIncident } from "../../../actions/incident/declare-incident.ts";
import type { IncidentSession } from "../../../actions/incident/incident-session.ts";
import type { Sessions } from "../../../actions/incident/sessions.ts";
import type { Ports } from "../../../actions/ports/ports.ts";
import type { Randomness } from "../../../actions/ports/relay-ports.ts";
import type { Instant } from "../../../domain/fact/ids.ts";
import type { DrillSpeed } from "../../../domain/incident/drill/facts.ts";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";

export interface DrillToStart {
  readonly scenario: Scenario;
  readonly speed: DrillSpeed;
  /** When a surprise drill was sent; null if the player started it. */
  readonly pushedAt: Instant | null;
  /** When the opening alert appeared on the screen. */
  readonly alertAt: Instant;
  readonly acknowledgedAt: Instant;
  /** The tap that declares. */
  readonly at: Instant;
}

export interface StartNeeds {
  readonly ports: Ports;
  readonly sessions: Sessions;
  readonly random: Pick<Randomness, "below">;
}

/** How many seeds there are. */
const SEEDS = 2 ** 32;

/** Resolves to the session of the drill's lead; its log has the whole scenario, and the service named in the alert. */
export const startDrill = async (
  { ports, sessions, random }: StartNeeds,
  { scenario, speed, pushedAt, alertAt, acknowledgedAt, at }: DrillToStart,
): Promise<IncidentSession> => {
  const pack = await ports.packs.current();
  const session = declareIncident(ports, sessions, { drill: true, at, pack });
  session.run({ type: "startDrill", scenario, seed: random.below(SEEDS), speed, alertAt }, at);
  session.run({ type: "acknowledgeDrill", pushedAt, acknowledgedAt }, at);
  const service = scenario.parts[0]?.service;
  if (service) session.run({ type: "describe", field: "service", text: service }, at);
  return session;
};
