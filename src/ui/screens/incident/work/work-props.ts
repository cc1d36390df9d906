// What each part of the work screen is given.

import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import type { WorkBoard } from "../../../../domain/views/work-board.ts";
import type { IncidentView } from "../use-incident.ts";

export interface WorkProps extends IncidentView {
  readonly session: IncidentSession;
  readonly board: WorkBoard;
}
