// The name of an incident, "DRILL SEV2 checkout: failing": one place, so that no list or file can forget the drill. In
// the domain because screens, exports and the worker share nothing else.

import type { Incident } from "../incident/incident.ts";
import { titleOf } from "../incident/title-of.ts";
import type { SeverityLevel } from "../pack/pack.ts";

export interface Named {
  readonly drill: boolean;
  readonly severity: SeverityLevel | null;
  readonly title: string;
}

/** The mark of a drill on this phone; texts that leave it begin with `[DRILL]`. */
export const DRILL = "DRILL";
export const DRILL_MARK = `[${DRILL}]`;

/** Returns the parts that a name is made of. */
export const toNamed = (incident: Incident): Named => ({
  drill: incident.drill,
  severity: incident.severity?.level ?? null,
  title: titleOf(incident),
});

/** Returns "SEV2"; "SEV?" while nobody has picked one. */
export const severityName = (level: SeverityLevel | null): string => level ?? "SEV?";

/** Returns the title, or words that say there is none yet. */
export const titleOr = (title: string): string => title || "Not described yet";

/** Returns the whole name, for everything on this phone. */
export const incidentName = (named: Named): string => `${named.drill ? `${DRILL} ` : ""}${unmarkedName(named)}`;

/** Returns the whole name for a file or a text that leaves this phone. */
export const incidentHeading = (named: Named): string => `${named.drill ? `${DRILL_MARK} ` : ""}${unmarkedName(named)}`;

/** Returns the name without its mark, only for places that already show the mark of a drill. */
export const unmarkedName = ({ severity, title }: Omit<Named, "drill">): string =>
  `${severityName(severity)} ${titleOr(title)}`;
