// The four classes that every severity belongs to, whatever a team calls it, and how severities are sorted. Apart from
// the cards, because the first screen needs nothing else of them.

import type { PickedSeverity } from "./severities.ts";

/** The worst first. Every rule goes by the class; people read a severity's own name. */
export const severityLevels = ["SEV1", "SEV2", "SEV3", "SEV4"] as const;

export type SeverityLevel = (typeof severityLevels)[number];

/** Returns a number that sorts severities, 0 for the worst: by class, then by the order of the cards. */
export const severityOrder = ({ level, rank }: Pick<PickedSeverity, "level" | "rank">): number =>
  Math.max(0, severityLevels.indexOf(level)) * 100 + rank;

/** Returns the class of a severity that sorts there. */
export const classAt = (order: number): SeverityLevel | undefined => severityLevels[Math.floor(order / 100)];
