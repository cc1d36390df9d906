// Sentences of the overview of all open incidents.

export const overviewWords = {
  title: "All open incidents",
  back: "Back to Now",
  incidents: "Incidents",
  drills: "Drills",
  moves: "Next moves",
  ic: (name: string): string => `IC ${name}`,
  noIc: "No IC",
  first: (time: string): string => `First status ${time}`,
  roles: { ic: "IC", ops: "ops lead" } as Readonly<Record<string, string>>,
  in: (role: string | undefined, incident: string): string => `${role ?? ""} of ${incident}`,
  twice: (name: string, held: readonly string[]): string =>
    `${name} is booked twice: ${held.join(", ")}. Give one of them away.`,
  youTwice: (held: readonly string[]): string => `You are booked twice: ${held.join(", ")}. Give one of them away.`,
} as const;
