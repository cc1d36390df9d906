// Names of exported files: they sort by time, say what they are, and no two incidents share one.

import type { Incident } from "../../domain/incident/incident.ts";
import { neutralName } from "../../domain/incident/restriction/neutral-name.ts";
import { isoStamp } from "../../domain/text/calendar.ts";
import { severityNameIn } from "../../domain/words/incident-name.ts";

/**
 * Returns e.g. "first90-20261121-0302-4f7k-sev2.txt", starting with "drill-" for a drill; the time is UTC, the four
 * signs after it are the incident's own.
 */
export const fileName = (incident: Incident, extension: string): string => {
  const stamp = incident.declaredAt === null ? "undeclared" : isoStamp(incident.declaredAt, 0);
  const time = stamp.replaceAll(/[-:]/g, "").replace("T", "-").slice(0, 13);
  const own = neutralName(incident.id).slice(-4).toLowerCase();
  return `${incident.drill ? "drill-" : ""}first90-${time}-${own}-${severitySlug(incident)}.${extension}`;
};

// Only what every file system takes; a name without any such letter is left out.
const severitySlug = (incident: Incident): string =>
  severityNameIn(incident)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, 30)
    .replace(/-$/, "") || "incident";
