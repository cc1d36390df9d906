// What comes with the app speaks of classes by their built-in names: "SEV2, not SEV3". A team with names of its own
// reads those instead. Only for texts that come with the app, and for scenarios: a team's own cards mean what they say.

import type { Pack, PackEntry, Severity } from "./pack.ts";
import { cardOfClass, type Severities } from "./severities.ts";
import { type SeverityLevel, severityLevels } from "./severity-classes.ts";

/** Returns the text, each class in it by the short name of its card. */
export const inOwnNames = (text: string, pack: Severities): string =>
  text.replace(/\bSEV[1-4]\b/g, (level) => cardOfClass(pack, level as SeverityLevel)?.short ?? level);

/**
 * Returns plain data with every text of it in these severities' names. A value that is the name of a class and nothing
 * else is that class, and becomes the one of its card. With the built-in severities nothing changes.
 */
export const withOwnNames = <Value>(value: Value, pack: Severities): Value =>
  severityLevels.every((level) => inOwnNames(level, pack) === level) ? value : (named(value, pack) as Value);

/**
 * Returns an entry that came with the app as a team with these severities reads it. A severity stays the one it is: its
 * id, its class and its short name are its own, whatever the team has.
 */
export const entryInOwnNames = (entry: PackEntry, pack: Severities): PackEntry =>
  isSeverity(entry) ? severityInOwnNames(entry, pack) : withOwnNames(entry, pack);

/** Returns the pack that came with the app as a team with these severities reads it. */
export const builtInFor = (builtIn: Pack, pack: Severities): Pack => ({
  ...withOwnNames(builtIn, pack),
  severities: builtIn.severities.map((card) => severityInOwnNames(card, pack)),
});

const severityInOwnNames = (card: Severity, pack: Severities): Severity => {
  const { id, level, short } = card;
  return { ...withOwnNames(card, pack), id, level, short };
};

const isSeverity = (entry: PackEntry): entry is Severity => "level" in entry && "short" in entry;

const named = (value: unknown, pack: Severities): unknown => {
  if (typeof value === "string")
    return isClass(value) ? (cardOfClass(pack, value)?.level ?? value) : inOwnNames(value, pack);
  if (Array.isArray(value)) return value.map((one) => named(one, pack));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, named(held, pack)]));
};

const isClass = (value: string): value is SeverityLevel => (severityLevels as readonly string[]).includes(value);
