// A debrief as a file for the team's own pages.

import { calendarDay } from "../domain/clock-face.ts";
import type { Debrief } from "../domain/drill/debrief.ts";
import type { DrillScore } from "../domain/drill/score/score-drill.ts";
import { debriefToMarkdown } from "../formats/export/debrief-to-markdown.ts";
import type { TextFile } from "./ports.ts";

/** Returns the Markdown, its name with "drill" in front; `zone` is minutes east of UTC. */
export const writeDebrief = (debrief: Debrief, score: DrillScore, zone: number): TextFile => ({
  name: `drill-debrief-${calendarDay(debrief.startedAt, zone)}-${debrief.scenario.id}.md`,
  type: "text/markdown",
  text: debriefToMarkdown(debrief, score, zone),
});
