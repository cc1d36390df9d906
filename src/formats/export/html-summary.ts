// What an HTML export says above its log, as names and values: how bad, how long, who.

import type { Fact } from "../../domain/incident/facts.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import { waiverOf } from "../../domain/incident/write-up.ts";
import type { Pack, RoleId } from "../../domain/pack/pack.ts";
import { isoStamp } from "../../domain/text/calendar.ts";
import { capitalised } from "../../domain/text/short-names.ts";
import { phaseNames } from "../../domain/words/phase-names.ts";
import { roleName } from "../../domain/words/role-names.ts";
import { incidentDuration } from "./incident-duration.ts";
import { type ExportZone, printedZones } from "./recorded-zone.ts";
import { severityInExport } from "./severity-words.ts";

type Line = readonly [name: string, value: string];

/** Returns the lines that have a value; nothing in them is escaped. */
export const htmlSummary = (
  incident: Incident,
  facts: readonly Fact[],
  pack: Pack | null,
  zone: ExportZone,
): readonly Line[] => {
  const { declared, name } = printedZones(facts, zone);
  const { work, declaredAt, phase, roles, updateCount } = incident;
  const waiver = waiverOf(incident);
  const holders = Object.entries(roles).flatMap(([role, holding]): readonly Line[] =>
    holding.type === "held"
      ? [[capitalised(roleName(role as RoleId, pack)), holding.person.name.trim() || "unnamed"]]
      : [],
  );
  const lines: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ["Severity", severityInExport(incident)],
    ["Phase", phaseNames[phase.type]],
    ["Declared", declaredAt === null ? null : isoStamp(declaredAt, declared).replace("T", " ")],
    ["Duration", incidentDuration(incident, facts)],
    ["Resolution", work.resolution?.text],
    ["Write-up", waiver && `waived (${waiver.reason})`],
    ...holders,
    ["Updates", String(updateCount)],
    ["Times", name],
  ];
  return lines.flatMap(([label, value]): readonly Line[] => (value ? [[label, value]] : []));
};
