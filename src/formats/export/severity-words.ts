// The severity in the head of an export: the one in force, and the worst one if that was another.

import type { Incident } from "../../domain/incident/incident.ts";
import { severityNameIn } from "../../domain/words/incident-name.ts";

/** Returns "SEV3", "SEV3 (highest SEV1)", or "SEV?" if none was picked. */
export const severityInExport = (incident: Incident): string => {
  const { severity, highest } = incident;
  const name = severityNameIn(incident);
  return severity && highest && highest.id !== severity.id ? `${name} (highest ${highest.short})` : name;
};
