// Packs of earlier versions, read as today's: each class had one card, which was named by it; services were plain names;
// a step of the loop led nowhere; only engineering had an interval; there were no words to say and no special lists. Also
// for parts of a pack that a team has stored.

import { type WithoutIntervals, withAudienceIntervals } from "./audience-intervals.ts";
import { type PackChips, type ServiceChip, withService } from "./chips.ts";
import { chipsWithStory, withStory } from "./former-story.ts";
import type { Authority, LoopStep, Pack, Severity, TriageQuestion } from "./pack.ts";
import type { SeverityLevel } from "./severity-classes.ts";

export interface FormerSeverity extends Omit<WithoutIntervals, "id" | "level" | "short" | "pages"> {
  readonly id: SeverityLevel;
}

interface FormerChips extends Omit<PackChips, "services" | "meanwhile" | "needed"> {
  readonly service: readonly string[];
}

type FormerLoopStep = Omit<LoopStep, "opens">;

/** As version 2 of its fact has it: before there were words to say and special lists. */
export type SecondPack = Omit<Pack, "phrases" | "specials">;

export interface FormerPack extends Omit<SecondPack, "severities" | "loop" | "chips" | "triage" | "authority"> {
  readonly triage: readonly Omit<TriageQuestion, "many">[];
  readonly authority: readonly Omit<Authority, "withinMinutes">[];
  readonly severities: readonly FormerSeverity[];
  readonly loop: readonly FormerLoopStep[];
  readonly chips: FormerChips;
}

/** Returns the card as today's: its id was its class and its short name, and engineering alone had a clock. */
export const toSeverity = (card: FormerSeverity): Severity =>
  withAudienceIntervals({ pages: null, ...card, level: card.id, short: card.id });

/** Returns the chips as today's: a service that was a plain name has nothing of its own. Damaged ones stay as they are. */
export const toChips = (chips: FormerChips | PackChips): PackChips => {
  if (!isRecord(chips)) return chips;
  const { service, services, ...rest } = chips as Partial<FormerChips & PackChips>;
  if (services === undefined && isTexts(service)) {
    const none: readonly ServiceChip[] = [];
    return chipsWithStory({ services: service.reduce(withService, none), ...rest } as PackChips);
  }
  if (!Array.isArray(services)) return chips as PackChips;
  return chipsWithStory({ ...chips, services: services.map(withBothLists) } as PackChips);
};

/** Returns the step as today's. */
export const toLoopStep = (step: FormerLoopStep | LoopStep): LoopStep =>
  isRecord(step) && !("opens" in step) ? { ...(step as FormerLoopStep), opens: null } : (step as LoopStep);

/** Returns the pack as today's; of a damaged one, whatever it has. */
export const toPack = (pack: FormerPack): Pack =>
  withServices(
    Array.isArray(pack?.severities)
      ? { ...pack, severities: pack.severities.map((card) => card && toSeverity(card)) }
      : (pack as unknown as Pack),
  );

/** Returns a pack that has today's severities with everything else as today's; of a damaged one, whatever it has. */
export const withServices = (pack: SecondPack | Omit<FormerPack, "severities">): Pack => {
  if (!isRecord(pack)) return pack as Pack;
  const { severities, loop, chips } = pack as Pack;
  return withStory({
    phrases: [],
    specials: [],
    ...pack,
    ...(Array.isArray(severities) && { severities: severities.map(withAudienceIntervals) }),
    ...(Array.isArray(loop) && { loop: loop.map(toLoopStep) }),
    ...(chips !== undefined && { chips: toChips(chips) }),
  } as Pack);
};

// A file that people wrote may leave out what a service doesn't have.
const withBothLists = (service: ServiceChip): ServiceChip =>
  isRecord(service) ? ({ impacts: [], affected: [], ...(service as Partial<ServiceChip>) } as ServiceChip) : service;

const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");
