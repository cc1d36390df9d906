// What each part of the work screen is given.

import type { WorkBoard } from "../../../../domain/views/work-board.ts";
import type { IncidentView } from "../use-incident.ts";

export interface WorkProps extends Omit<IncidentView, "zone"> {
  readonly board: WorkBoard;
}
