// A debrief as a file for the team's own pages.

import type { TextFile } from "../../../actions/ports/ports.ts";
import type { Severities } from "../../../domain/pack/severities.ts";
import { calendarDay } from "../../../domain/text/calendar.ts";
import type { Zone } from "../../../domain/text/zone.ts";
import type { Debrief } from "../../domain/score/debrief.ts";
import type { DrillScore } from "../../domain/score/score-drill.ts";
import { debriefToMarkdown } from "../../formats/debrief-to-markdown.ts";

/** Returns the debrief in Markdown, with "drill" in front of the file's name; `pack` names severities, `zone` is for times. */
export const writeDebrief = (debrief: Debrief, score: DrillScore, pack: Severities, zone: Zone): TextFile => ({
  name: `drill-debrief-${calendarDay(debrief.startedAt, zone)}-${debrief.scenario.id}.md`,
  type: "text/markdown",
  text: debriefToMarkdown(debrief, score, pack, zone),
});
