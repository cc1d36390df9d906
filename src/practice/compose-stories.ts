// Makes the runner that tells the stories of drills. In a file of its own, loaded only if a drill is open or looked at.

import type { OpenIncidents } from "../actions/incident/open-incidents.ts";
import type { Sessions } from "../actions/incident/sessions.ts";
import type { Ports } from "../actions/ports/ports.ts";
import type { KeptValues } from "../actions/ports/relay-ports.ts";
import { createDueTimer } from "../device/due-timer.ts";
import { createLeaderTab } from "../device/leader-tab.ts";
import { createDrillRunner, type DrillRunner } from "./actions/drill/drill-runner.ts";

/** Returns the runner; it begins at once with the drills that are open. */
export const composeStories = (
  ports: Ports,
  sessions: Sessions,
  openIncidents: OpenIncidents,
  kept: KeptValues,
): DrillRunner =>
  createDrillRunner({ ports, sessions, openIncidents, kept, timer: createDueTimer(), turn: createLeaderTab() });
