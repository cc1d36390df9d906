// A debrief as a file for the team's own pages.

import type { TextFile } from "../../../actions/ports/ports.ts";
import { calendarDay } from "../../../domain/text/calendar.ts";
import type { Zone } from "../../../domain/text/zone.ts";
import { richDocument } from "../../../formats/landing/rich-document.ts";
import type { Debrief } from "../../domain/score/debrief.ts";
import type { DrillScore } from "../../domain/score/score-drill.ts";
import { type DebriefNames, debriefToMarkdown } from "../../formats/debrief-to-markdown.ts";

/** Returns the debrief in Markdown, with "drill" in front of the file's name; `zone` is for its times. */
export const writeDebrief = (debrief: Debrief, score: DrillScore, names: DebriefNames, zone: Zone): TextFile => ({
  name: `drill-debrief-${calendarDay(debrief.startedAt, zone)}-${debrief.scenario.id}.md`,
  type: "text/markdown",
  ...bothFlavours(debriefToMarkdown(debrief, score, names, zone)),
});

const bothFlavours = (text: string): Pick<TextFile, "text" | "html"> => ({ text, html: richDocument(text) });
