// Names of exported files: they sort by time and say what they are.

import type { Incident } from "../../domain/incident/incident.ts";
import { isoStamp } from "../../domain/text/calendar.ts";
import { severityNameIn } from "../../domain/words/incident-name.ts";

/** Returns e.g. "first90-20261121-0302-sev2.txt", starting with "drill-" for a drill; the time is UTC. */
export const fileName = (incident: Incident, extension: string): string => {
  const stamp = incident.declaredAt === null ? "undeclared" : isoStamp(incident.declaredAt, 0);
  const time = stamp.replaceAll(/[-:]/g, "").replace("T", "-").slice(0, 13);
  return `${incident.drill ? "drill-" : ""}first90-${time}-${severitySlug(incident)}.${extension}`;
};

// Only what every file system takes; a name without any such letter is left out.
const severitySlug = (incident: Incident): string =>
  severityNameIn(incident)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "") || "incident";
