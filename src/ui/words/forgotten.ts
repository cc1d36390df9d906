// Sentences for an open incident that may have been forgotten.

export const forgottenWords = {
  title: "Still going?",
  quiet: (incident: string, length: string): string => `${incident}: no entry for ${length}.`,
  holdsBack: "A new version of First90 is ready, and waits until no incident is open.",
  standDown: "Stand it down",
  standDownOne: (incident: string): string => `Stand it down: ${incident}`,
  endDrill: "End the drill",
  endDrillOne: (drill: string): string => `End the drill: ${drill}`,
  going: "Still going",
  goingOne: (incident: string): string => `Still going: ${incident}`,
} as const;
