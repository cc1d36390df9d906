// Words that belong to no single screen.

export const partsWords = {
  close: "Close",
  back: "Back",
  thumb: "Next move",
  drill: "DRILL",
  drillNote: "Injected failure. Not a real outage.",
  loading: "Reading from this phone…",
  notHere: "Not on this phone",
} as const;
