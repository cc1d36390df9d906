// What is said out loud about an incident. In the domain because it is made of what is true, and nothing else.

import type { ClockRest } from "../clock/status-clock.ts";
import { plural } from "./plural.ts";

export const sayWords = {
  drill: "This is a drill.",
  /** Null if there are none. */
  names: (names: readonly string[]): string | null => {
    const [others, last] = [names.slice(0, -1), names.at(-1)];
    if (last === undefined) return null;
    return others.length > 0 ? `${others.join(", ")} and ${last}` : last;
  },
  minutes: (count: number): string => plural(count, { one: "1 minute", other: `${count} minutes` }),
} as const;

/** The sentences of a sit-rep, in the order in which they are said. */
export const sitRepWords = {
  what: (severity: string, title: string): string => `${severity}. ${title}`,
  unrated: "Not rated yet",
  undescribed: (severity: string): string => `${severity}. Nobody has described it yet.`,
  since: (time: string): string => `Declared at ${time}.`,
  withdrawn: "The declaration was taken back. There is no incident.",
  undeclared: "Nothing has been declared.",
  phase: (name: string): string => `Phase: ${name.toLowerCase()}.`,
  resolved: (time: string): string => `Resolved at ${time}.`,
  stoodDown: (time: string): string => `Stood down at ${time}.`,
  somebody: "Somebody",
  leads: (name: string): string => `${name} has command.`,
  leadsUnnamed: "Somebody unnamed has command.",
  nobodyLeads: "Nobody has command.",
  bothLead: (one: string, other: string): string => `${one} and ${other} both have command.`,
  hands: (name: string): string => `${name} is at the keyboard.`,
  handsUnnamed: "Somebody unnamed is at the keyboard.",
  noHands: "Nobody is at the keyboard.",
  bothHands: (one: string, other: string): string => `${one} and ${other} are both at the keyboard.`,
  checking: (text: string): string => `Being checked: ${text}`,
  deciding: (text: string): string => `To decide: ${text}`,
  done: (text: string): string => `Done last: ${text}`,
  nothingRuns: "Nothing is logged as under way.",
  next: (time: string, left: string): string => `Next update at ${time}, in ${left}.`,
  first: (time: string, left: string): string => `First update at ${time}, in ${left}.`,
  overdue: (time: string): string => `The update due at ${time} is overdue.`,
  rest: {
    over: "No further update is due.",
    "told-resolved": "No update is due.",
    untold: "No further update is due.",
    "no-clock": "No update is due.",
  } satisfies Record<ClockRest, string>,
} as const;
