// The name of an incident, "DRILL SEV2 checkout: failing": one place, so that no list or file can forget the drill. In
// the domain because screens, exports and the worker share nothing else.

import type { Incident } from "../incident/incident.ts";
import { titleOf } from "../incident/title-of.ts";

export interface Named {
  readonly drill: boolean;
  /** Its short name; null while nobody has picked one. */
  readonly severity: string | null;
  /** What the names of its severities have in common, null if nothing; "SEV" if it isn't given. */
  readonly severityStem?: string | null;
  readonly title: string;
}

/** The mark of a drill on this phone; texts that leave it begin with `[DRILL]`. */
export const DRILL = "DRILL";
export const DRILL_MARK = `[${DRILL}]`;

/** Returns the parts that a name is made of. */
export const toNamed = (incident: Incident): Named => ({
  drill: incident.drill,
  severity: incident.severity?.short ?? null,
  severityStem: incident.severityStem,
  title: titleOf(incident),
});

/** Returns "SEV2" or "P1"; while nobody has picked one "SEV?" or "P?", by the stem of their names. */
export const severityName = (short: string | null, stem: string | null = "SEV"): string =>
  short ?? (stem === null ? "Unrated" : `${stem}?`);

/** Returns the short name of the incident's severity; "SEV?" while nobody has picked one. */
export const severityNameIn = ({ severity, severityStem }: Pick<Incident, "severity" | "severityStem">): string =>
  severityName(severity?.short ?? null, severityStem);

/** Returns the title, or words that say there is none yet. */
export const titleOr = (title: string): string => title || "Not described yet";

/** Returns the whole name, for everything on this phone. */
export const incidentName = (named: Named): string => `${named.drill ? `${DRILL} ` : ""}${unmarkedName(named)}`;

/** Returns the whole name for a file or a text that leaves this phone. */
export const incidentHeading = (named: Named): string => `${named.drill ? `${DRILL_MARK} ` : ""}${unmarkedName(named)}`;

/** Returns the name without its mark, only for places that already show the mark of a drill. */
export const unmarkedName = ({ severity, severityStem, title }: Omit<Named, "drill">): string =>
  `${severityName(severity, severityStem)} ${titleOr(title)}`;
