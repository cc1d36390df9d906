// The props of each part of the work screen.

import type { WorkBoard } from "../../../../domain/views/work-board.ts";
import type { IncidentView } from "../use-incident.ts";

export interface WorkProps extends Omit<IncidentView, "zone"> {
  readonly board: WorkBoard;
}
