// A drill over time, for the screen.

import { type DrawnShapes, drawnShapes } from "../../../actions/incident/drawn-shapes.ts";
import type { Debrief } from "../../domain/score/debrief.ts";
import { layOutDebrief } from "../../formats/debrief-picture.ts";

/** Returns the picture, `width` px wide. */
export const drawDebrief = (debrief: Debrief, width: number): DrawnShapes => drawnShapes(layOutDebrief(debrief, width));
