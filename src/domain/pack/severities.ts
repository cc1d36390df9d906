// A team's own severities: three to six cards under names of its own, each in one of four classes. Rules go by the
// class; lists are sorted by class, then by the order of the cards; people read the short name.

import type { Pack, Severity } from "./pack.ts";
import { type SeverityLevel, severityLevels, severityOrder } from "./severity-classes.ts";

/** A severity as facts and states carry it, so that a log reads right with no cards at hand. */
export interface PickedSeverity {
  /** The id of its card. */
  readonly id: string;
  /** Its class. */
  readonly level: SeverityLevel;
  readonly short: string;
  /** The place of its card in the pack, 0 for the first: it decides between two of one class. */
  readonly rank: number;
}

export type Severities = Pick<Pack, "severities">;

/** Returns what a fact says about a card of the pack. */
export const pickedFrom = ({ severities }: Severities, { id, level, short }: Severity): PickedSeverity => ({
  id,
  level,
  short,
  rank: Math.max(
    0,
    severities.findIndex((card) => card.id === id),
  ),
});

/** Returns the severity that facts and cards meant while each class had one card, with the name of the class. */
export const severityOfClass = (level: SeverityLevel): PickedSeverity => ({
  id: level,
  level,
  short: level,
  rank: severityLevels.indexOf(level),
});

/**
 * Returns the card that a rule means by a class: the first card of it; if there is none, the nearest worse card, because
 * in doubt the higher one is taken. Every pack with a SEV1 has an answer; of another the first card counts, and null is
 * only for a pack without cards.
 */
export const cardOfClass = ({ severities }: Severities, level: SeverityLevel): Severity | null =>
  severities.find((card) => card.level === level) ??
  severities.findLast((card) => card.level < level) ??
  severities[0] ??
  null;

/** Returns the card of a severity: its own, or the one for its class if these cards don't have it. */
export const cardInForce = (pack: Severities, { id, level }: Pick<PickedSeverity, "id" | "level">): Severity | null =>
  ownCard(pack, id) ?? cardOfClass(pack, level);

/** Returns the card with this id; null if the pack has none, and nothing more is known than the log says. */
export const ownCard = ({ severities }: Severities, id: string | null | undefined): Severity | null =>
  severities.find((card) => card.id === id) ?? null;

/** Returns the worse of the two; the first if they are equal. */
export const worseOf = (one: PickedSeverity | null, other: PickedSeverity): PickedSeverity =>
  one !== null && severityOrder(one) <= severityOrder(other) ? one : other;

/**
 * Returns what names made of one stem and a number have in common: "P" of P1 to P5, "SEV-" of SEV-1 to SEV-4. Null if
 * they aren't made like that.
 */
export const stemOf = (severities: readonly Severity[]): string | null => {
  const stems = new Set(severities.map(({ short }) => /^(.*\D)\d+$/.exec(short)?.[1]));
  const [stem] = stems;
  return stems.size === 1 && stem !== undefined ? stem : null;
};
