// The log as one HTML file to read, send or print: no script, nothing from outside, every typed text escaped.

import type { Fact } from "../../domain/incident/facts.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { calendarDay } from "../../domain/text/calendar.ts";
import { zoneName } from "../../domain/text/clock-face.ts";
import { zoneAt } from "../../domain/text/zone.ts";
import { incidentPicture } from "../../domain/views/incident-picture.ts";
import { incidentHeading, toNamed } from "../../domain/words/incident-name.ts";
import { landings } from "../landing/landings.ts";
import { linkedText } from "../landing/linked-text.ts";
import { markupText } from "../landing/markup-text.ts";
import { quietMentions } from "../landing/quiet-mentions.ts";
import { withShownMarks } from "../landing/shown-marks.ts";
import { describePicture } from "../picture/describe-picture.ts";
import { layOutPicture } from "../picture/lay-out-picture.ts";
import { htmlStyle, htmlStyleHash } from "./html-style.ts";
import { htmlSummary } from "./html-summary.ts";
import { keptInMind } from "./kept-in-mind.ts";
import { type LogEntry, logEntries, marksOf } from "./log-entry.ts";
import { withQuotedUpdate } from "./quoted-update.ts";
import { type ExportZone, printedZones } from "./recorded-zone.ts";
import { restrictedLine } from "./restricted-line.ts";
import { svgPicture } from "./svg-picture.ts";
import { whoWrote } from "./who-wrote.ts";

/** Returns the file: heading, summary, the picture over time, and a table whose head is repeated on each printed page. */
export const toHtml = (incident: Incident, facts: readonly Fact[], pack: Pack | null, zone: ExportZone): string => {
  const heading = landings.html.typed(incidentHeading(toNamed(incident)));
  const marks = restrictedLine(incident);
  const running = [...marks, heading].join(" · ");
  return `${[
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${htmlStyleHash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${running}</title>`,
    `<style>${htmlStyle}</style>`,
    "</head>",
    "<body>",
    "<main>",
    ...marks.map((mark) => `<p class="mark">${mark}</p>`),
    `<h1>${heading}</h1>`,
    ...(incident.drill ? [`<p>${drillSentence(incident)}</p>`] : []),
    "<dl>",
    ...htmlSummary(incident, facts, pack, zone).map(
      ([name, value]) => `<dt>${markupText(name)}</dt><dd>${typed(value)}</dd>`,
    ),
    "</dl>",
    ...keptInMind(incident, facts, pack, printedZones(facts, zone).declared).map((line) => `<p>${typed(line)}</p>`),
    ...(pack ? overTime(incident, facts, pack, zone) : []),
    "<h2>Log</h2>",
    "<table>",
    "<thead>",
    `<tr class="running"><th colspan="3">${running}</th></tr>`,
    '<tr><th scope="col">Time</th><th scope="col">Severity</th><th scope="col">Entry</th></tr>',
    "</thead>",
    ...byDay(logEntries(facts, pack, zone)).flatMap((day) => toDay(day, pack)),
    "</table>",
    "</main>",
    "</body>",
    "</html>",
  ].join("\n")}\n`;
};

const drillSentence = ({ run }: Incident): string =>
  `This was a drill with an injected failure${run?.injectedFailure ? ` (${typed(run.injectedFailure)})` : ""}, not a real outage.`;

const overTime = (incident: Incident, facts: readonly Fact[], pack: Pack, choice: ExportZone): readonly string[] => {
  const picture = incidentPicture(facts, pack, null);
  const { declared: zone } = printedZones(facts, choice);
  const title = `${incidentHeading(toNamed(incident))}, over time`;
  return [
    `<h2>Over time, ${calendarDay(picture.from, zone)} (${markupText(zoneName(zoneAt(zone, picture.from)))})</h2>`,
    "<figure>",
    svgPicture(layOutPicture(picture, { zone, title: null }), { title, lanes: describePicture(picture, zone) }).trim(),
    "</figure>",
  ];
};

// Entries are in order, but two phones may print the same moment in two zones: a day begins again where it changes.
const byDay = (entries: readonly LogEntry[]): readonly (readonly LogEntry[])[] => {
  const days: LogEntry[][] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last?.[0]?.at.slice(0, 10) === entry.at.slice(0, 10)) last.push(entry);
    else days.push([entry]);
  }
  return days;
};

const typed = (text: string): string => linkedText(quietMentions(withShownMarks(text)));

const toDay = (entries: readonly LogEntry[], pack: Pack | null): readonly string[] => [
  "<tbody>",
  `<tr class="day"><th colspan="3" scope="rowgroup">${markupText(entries[0]?.at.slice(0, 10) ?? "")}</th></tr>`,
  ...entries.map((entry) => toRow(entry, pack)),
  "</tbody>",
];

const toRow = (entry: LogEntry, pack: Pack | null): string => {
  const { at, offset, severity, withdrawn } = entry;
  const text = withQuotedUpdate(entry, { typed, bold: (words) => `<strong>${words}</strong>`, line: "\n" });
  const said = withdrawn ? `<s>${text}</s>` : text;
  const later = marksOf(entry).map((mark) => `<small>${typed(mark)}</small>`);
  return [
    `<tr><td><time datetime="${markupText(at)}">${markupText(at.slice(11))}</time> <small>${markupText(offset)}</small></td>`,
    `<td>${markupText(severity)}</td>`,
    `<td>${said} <span class="who">${landings.html.typed(`(${whoWrote(entry, pack)})`)}</span>${later.join("")}</td></tr>`,
  ].join("");
};
