// Which exercise to take next: along the path first, then where there is most to gain.

import type { Certification } from "./certification.ts";

export interface NextScenario {
  readonly scenario: string;
  /** unplayed: next on the path; last: all others are done; weakest: the lowest of the best scores. */
  readonly why: "unplayed" | "last" | "weakest";
}

/** Returns the next exercise of a path; null if the path is empty. */
export const nextScenario = (path: Certification["path"]): NextScenario | null => {
  const open = path.filter(({ best }) => best === null);
  const next = open.find(({ certifies }) => !certifies);
  if (next) return { scenario: next.scenario, why: "unplayed" };
  if (open[0]) return { scenario: open[0].scenario, why: "last" };
  const weakest = [...path].sort((a, b) => (a.best?.score.points ?? 0) - (b.best?.score.points ?? 0))[0];
  return weakest ? { scenario: weakest.scenario, why: "weakest" } : null;
};
