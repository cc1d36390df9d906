// Words that belong to no single screen.

import { DRILL } from "../../domain/words/incident-name.ts";

export const partsWords = {
  close: "Close",
  cancel: "Cancel",
  cancelOne: (field: string): string => `Cancel: ${field}`,
  other: "Other",
  otherFor: (label: string): string => `${label}: Other`,
  minutes: (count: number): string => `${count} min`,
  left: (length: string, time: string): string => `${length} left, until ${time}`,
  over: (length: string, time: string): string => `${length} overdue (since ${time})`,
  back: "Back",
  thumb: "Next move",
  drill: DRILL,
  drillNote: "Injected failure. Not a real outage.",
  loading: "Reading from this phone…",
  notHere: "Not on this phone",
  notRead: "Can’t be read just now",
  notArrived: "This part of First90 isn’t on this phone yet. Connect to the network, then try again.",
  tryAgain: "Try again",
  notShown: "This can’t be shown. It is kept as it is.",
} as const;
