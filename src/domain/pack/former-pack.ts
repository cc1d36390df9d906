// Packs from before a team had severities of its own: each class had one card, which was named by it.

import type { Pack, Severity, SeverityLevel } from "./pack.ts";

export interface FormerSeverity extends Omit<Severity, "id" | "level" | "short"> {
  readonly id: SeverityLevel;
}

export interface FormerPack extends Omit<Pack, "severities"> {
  readonly severities: readonly FormerSeverity[];
}

/** Returns the card as today's: its id is its class and its short name. */
export const toSeverity = (card: FormerSeverity): Severity => ({ ...card, level: card.id, short: card.id });

/** Returns the pack as today's; of a damaged one, whatever it has. */
export const toPack = (pack: FormerPack): Pack =>
  Array.isArray(pack?.severities)
    ? { ...pack, severities: pack.severities.map((card) => card && toSeverity(card)) }
    : (pack as unknown as Pack);
