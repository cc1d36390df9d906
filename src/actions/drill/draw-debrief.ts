// A drill over time, for the screen.

import type { Debrief } from "../../domain/drill/score/debrief.ts";
import { layOutDebrief } from "../../formats/picture/debrief-picture.ts";
import { type DrawnShapes, drawnShapes } from "../incident/drawn-shapes.ts";

/** Returns the picture, `width` px wide. */
export const drawDebrief = (debrief: Debrief, width: number): DrawnShapes => drawnShapes(layOutDebrief(debrief, width));
