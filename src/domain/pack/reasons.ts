// Why a line of a card is there: in files of their own, because only a quiet reader asks. A line is known by its own
// words, so one that a team has reworded has no reason that no longer fits.

import { inOwnNames } from "./own-names.ts";
import type { Severity } from "./pack.ts";
import type { Severities } from "./severities.ts";

/** By the card (`roles/ic`; a section that is read as one by its name) and the line. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Returns the reason for a line of that card; null if we have none. */
export type ReasonOf = (card: string, line: string) => string | null;

/** Returns what finds the reasons for the lines of this pack, which may have names of its own for the severities. */
export const reasonsFor = (reasons: Reasons, pack: Severities): ReasonOf => {
  const named = (line: string): string => inOwnNames(line, pack);
  return (card, line) => {
    const own = Object.hasOwn(reasons, card) ? reasons[card] : undefined;
    const found = Object.entries(own ?? {}).find(([known]) => known === line || named(known) === line);
    return found ? named(found[1]) : null;
  };
};

/** Returns the line of a severity's card that says how often it is told. */
export const clockLine = ({ level, updateEveryMinutes }: Severity): string =>
  level === "SEV4" ? "no clock" : `every ${updateEveryMinutes} min`;

/** Returns the lines of a severity's card that say how often readers with a clock of their own are told. */
export const readerLines = ({ executivesEveryMinutes, customersEveryMinutes }: Severity) => ({
  executives: `executives every ${executivesEveryMinutes} min`,
  customers: `customers every ${customersEveryMinutes} min`,
});
