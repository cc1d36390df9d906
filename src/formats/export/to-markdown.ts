// The log as Markdown, for a write-up or a wiki.

import type { Fact } from "../../domain/incident/facts.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import { titleOf } from "../../domain/incident/title-of.ts";
import { waiverOf } from "../../domain/incident/write-up.ts";
import type { Pack, RoleId } from "../../domain/pack/pack.ts";
import { calendarDay, isoStamp } from "../../domain/text/calendar.ts";
import { zoneName } from "../../domain/text/clock-face.ts";
import { followedBy } from "../../domain/text/followed-by.ts";
import { type Zone, zoneAt } from "../../domain/text/zone.ts";
import { incidentPicture } from "../../domain/views/incident-picture.ts";
import { DRILL_MARK, titleOr } from "../../domain/words/incident-name.ts";
import { phaseNames } from "../../domain/words/phase-names.ts";
import { roleName } from "../../domain/words/role-names.ts";
import { landings } from "../landing/landings.ts";
import { describePicture } from "../picture/describe-picture.ts";
import { incidentDuration } from "./incident-duration.ts";
import { keptInMind } from "./kept-in-mind.ts";
import { logEntries, marksOf } from "./log-entry.ts";
import { withQuotedUpdate } from "./quoted-update.ts";
import { type ExportZone, printedZones } from "./recorded-zone.ts";
import { restrictedLine } from "./restricted-line.ts";
import { severityInExport } from "./severity-words.ts";
import { whoWrote } from "./who-wrote.ts";

const plain = landings["markdown-line"].typed;
const cell = landings["markdown-cell"].typed;

/** Returns a heading, a short summary, the incident over time and a table of all entries; every value is escaped. */
export const toMarkdown = (incident: Incident, facts: readonly Fact[], pack: Pack | null, zone: ExportZone): string => {
  const zones = printedZones(facts, zone);
  const { work, declaredAt, phase, roles, updateCount } = incident;
  const waiver = waiverOf(incident);
  const duration = incidentDuration(incident, facts);
  const held = Object.entries(roles).flatMap(([role, holding]) =>
    holding.type === "held" ? [`${roleName(role as RoleId, pack)}: ${holding.person.name || "name not given"}`] : [],
  );
  const lines = [
    ...restrictedLine(incident, (mark) => `**${mark}**\n`),
    `# ${incident.drill ? `${DRILL_MARK} ` : ""}${plain(titleOr(titleOf(incident)))}`,
    "",
    ...(incident.drill
      ? [`This was a drill with an injected failure${injectedIn(incident)}, not a real outage.`, ""]
      : []),
    `- Severity: ${plain(severityInExport(incident))}`,
    `- Phase: ${phaseNames[phase.type]}`,
    ...(declaredAt === null ? [] : [`- Declared: ${isoStamp(declaredAt, zones.declared)}`]),
    ...(duration === null ? [] : [`- Duration: ${duration}`]),
    ...(work.resolution ? [`- Resolution: ${plain(work.resolution.text)}`] : []),
    ...(waiver ? [`- Write-up: waived (${plain(waiver.reason)})`] : []),
    ...(held.length > 0 ? [`- Roles: ${plain(held.join(", "))}`] : []),
    `- Updates: ${updateCount}`,
    ...keptInMind(incident, facts, pack, zones.declared).map((line) => `- ${plain(line)}`),
    `- Incident: ${incident.id}`,
    `- Times: ${zones.name}`,
    "",
    ...(pack ? overTime(facts, pack, zones.declared) : []),
    "| Time | After | Severity | Who | Entry |",
    "|---|---|---|---|---|",
    ...logEntries(facts, pack, zone).map((entry) => {
      const { at, offset, severity: level } = entry;
      const text = withQuotedUpdate(entry, { typed: cell, bold: (words) => `**${words}**`, line: "<br>" });
      const entered = [text, ...marksOf(entry).map(cell)].join(" ");
      return `| ${[...[at, offset, level, `(${whoWrote(entry, pack)})`].map(cell), entered].join(" | ")} |`;
    }),
  ];
  return `${lines.join("\n")}\n`;
};

const injectedIn = ({ run }: Incident): string =>
  run?.injectedFailure ? ` (${plain(followedBy(run.injectedFailure, ""))})` : "";

const overTime = (facts: readonly Fact[], pack: Pack, zone: Zone): readonly string[] => {
  const picture = incidentPicture(facts, pack, null);
  const lanes = describePicture(picture, zone);
  return [
    `## Over time, ${calendarDay(picture.from, zone)}`,
    "",
    ...lanes.map(
      ({ title, items }) => `- ${title} (${zoneName(zoneAt(zone, picture.from))}): ${plain(items.join(" · "))}`,
    ),
    "",
    "## Log",
    "",
  ];
};
