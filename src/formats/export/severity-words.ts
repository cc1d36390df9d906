// The severity in the head of an export: the level in force, and the highest one where that was another.

import type { Incident } from "../../domain/incident/incident.ts";

/** Returns "SEV3", "SEV3 (highest SEV1)", or "SEV?" where none was picked. */
export const severityWords = ({ severity, highest }: Incident): string =>
  !severity ? "SEV?" : highest === severity.level ? severity.level : `${severity.level} (highest ${highest})`;
