// The path to a certificate: every exercise played, the last one passed, and again a year later.

import type { IncidentId, Instant } from "../../../domain/fact/ids.ts";
import type { Competency } from "../../../domain/incident/drill/rubric.ts";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { DAY_MS } from "../../../domain/text/durations.ts";
import type { DrillScore } from "../score/score-drill.ts";

/** A drill of one person that was played to its end. */
export interface PlayedDrill {
  readonly incident: IncidentId;
  readonly at: Instant;
  readonly score: DrillScore;
}

export interface Certification {
  /** The exercises in order, each with its best drill; null if it hasn't been played. */
  readonly path: readonly {
    readonly scenario: string;
    readonly certifies: boolean;
    readonly best: PlayedDrill | null;
  }[];
  /**
   * Of the newest passed drill of the last exercise, else its best: technical of 30, leadership 40, communication 30.
   */
  readonly competencies: readonly {
    readonly id: Competency;
    readonly points: number;
    readonly of: number;
    readonly passed: boolean;
  }[];
  readonly status:
    | { readonly type: "open" }
    | { readonly type: "certified"; readonly by: PlayedDrill; readonly expiresAt: Instant }
    | { readonly type: "expired"; readonly by: PlayedDrill; readonly expiredAt: Instant };
}

/** The points of 100 that pass, and the share that each competency must reach. */
export const PASS_POINTS = 70;
const PASS_SHARE = 0.6;
const YEAR_MS = 365 * DAY_MS;
const of: Readonly<Record<Competency, number>> = { technical: 30, leadership: 40, communication: 30 };

/** Returns how far one person has come. The newest passed drill counts, and it expires a year after it was played. */
export const certification = (
  scenarios: readonly Pick<Scenario, "id" | "certifies">[],
  played: readonly PlayedDrill[],
  now: Instant,
): Certification => {
  const bestOf = (id: string): PlayedDrill | null =>
    played
      .filter(({ score }) => score.scenario === id)
      .sort((a, b) => b.score.points - a.score.points || b.at - a.at)[0] ?? null;
  const certifying = new Set(scenarios.filter(({ certifies }) => certifies).map(({ id }) => id));
  const last = played
    .filter(({ at, score }) => at <= now && certifying.has(score.scenario) && isPassed(score))
    .sort((a, b) => b.at - a.at)[0];
  const shown = last ?? [...certifying].map(bestOf).find((one) => one !== null) ?? null;
  return {
    path: scenarios.map(({ id, certifies }) => ({ scenario: id, certifies, best: bestOf(id) })),
    competencies: (["technical", "leadership", "communication"] as const).map((id) => {
      const points = shown?.score.competencies[id] ?? 0;
      return { id, points, of: of[id], passed: points >= of[id] * PASS_SHARE };
    }),
    status: statusOf(last, now),
  };
};

/** True for a score that passes: enough points, and enough in each competency. */
const isPassed = ({ points, competencies }: DrillScore): boolean =>
  points >= PASS_POINTS && (Object.keys(of) as Competency[]).every((id) => competencies[id] >= of[id] * PASS_SHARE);

const statusOf = (by: PlayedDrill | undefined, now: Instant): Certification["status"] => {
  if (!by) return { type: "open" };
  const end = (by.at + YEAR_MS) as Instant;
  return now < end ? { type: "certified", by, expiresAt: end } : { type: "expired", by, expiredAt: end };
};
