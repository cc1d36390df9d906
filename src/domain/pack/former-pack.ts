// Packs of earlier versions, read as today's: each class had one card, which was named by it; services were plain names;
// a step of the loop led nowhere; there were no special lists. Also for parts of a pack that a team has stored.

import { type PackChips, type ServiceChip, withService } from "./chips.ts";
import { isFirstRole } from "./first-roles.ts";
import type { LoopStep, Pack, RoleCard, Severity } from "./pack.ts";
import type { SeverityLevel } from "./severity-classes.ts";

export interface FormerSeverity extends Omit<Severity, "id" | "level" | "short"> {
  readonly id: SeverityLevel;
}

interface FormerChips extends Omit<PackChips, "services"> {
  readonly service: readonly string[];
}

type FormerLoopStep = Omit<LoopStep, "opens">;

/** As it was before there were special lists. */
export type SecondPack = Omit<Pack, "specials">;

export interface FormerPack extends Omit<SecondPack, "severities" | "loop" | "chips"> {
  readonly severities: readonly FormerSeverity[];
  readonly loop: readonly FormerLoopStep[];
  readonly chips: FormerChips;
}

/** Returns the card as today's: its id is its class and its short name. */
export const toSeverity = (card: FormerSeverity): Severity => ({ ...card, level: card.id, short: card.id });

/** Returns the chips as today's: a service that was a plain name has nothing of its own. Damaged ones stay as they are. */
export const toChips = (chips: FormerChips | PackChips): PackChips => {
  if (!isRecord(chips)) return chips;
  const { service, services, ...rest } = chips as Partial<FormerChips & PackChips>;
  if (services === undefined && isTexts(service)) {
    const none: readonly ServiceChip[] = [];
    return { services: service.reduce(withService, none), ...rest } as PackChips;
  }
  if (!Array.isArray(services)) return chips as PackChips;
  return { ...chips, services: services.map(withBothLists) } as PackChips;
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
  const { loop, chips } = pack;
  return {
    specials: [],
    ...pack,
    ...(Array.isArray(loop) && { loop: loop.map(toLoopStep) }),
    ...(chips !== undefined && { chips: toChips(chips) }),
  } as Pack;
};

/** Cards of this version and later have the special lists and the role of the deputy. */
const LISTS_SINCE = 7;

/** True if something came with the app later than the pack's version. */
export const lacksLater = ({ version }: Pick<Pack, "version">): boolean => version < LISTS_SINCE;

/**
 * Returns the pack with whatever came with the app later than its version, as it is in `builtIn`: a team can't have
 * removed what there wasn't. The same pack if nothing did.
 */
export const withLater = (pack: Pack, builtIn: Pick<Pack, "roles" | "specials">): Pack => {
  if (!lacksLater(pack)) return pack;
  const has = new Set<RoleCard["id"]>(pack.roles.map(({ id }) => id));
  const later = builtIn.roles.filter(({ id }) => !isFirstRole(id) && !has.has(id));
  return {
    ...pack,
    roles: [...pack.roles, ...later],
    specials: pack.specials.length > 0 ? pack.specials : builtIn.specials,
  };
};

// A file that people wrote may leave out what a service doesn't have.
const withBothLists = (service: ServiceChip): ServiceChip =>
  isRecord(service) ? ({ impacts: [], affected: [], ...(service as Partial<ServiceChip>) } as ServiceChip) : service;

const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");
