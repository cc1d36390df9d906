// The severity in the head of an export: the level in force, and the highest one if that was another.

import type { Incident } from "../../domain/incident/incident.ts";
import { severityName } from "../../domain/words/incident-name.ts";

/** Returns "SEV3", "SEV3 (highest SEV1)", or "SEV?" if none was picked. */
export const severityInExport = ({ severity, highest }: Incident): string =>
  !severity || highest === severity.level
    ? severityName(severity?.level ?? null)
    : `${severity.level} (highest ${highest})`;
