// Sentences for the overview of all open incidents.

export const overviewWords = {
  title: "All open incidents",
  unread: (count: number): string =>
    count === 1
      ? "1 open incident can’t be read. It is kept as it is."
      : `${count} open incidents can’t be read. They are kept as they are.`,
  back: "Back to Now",
  incidents: "Incidents",
  drills: "Drills",
  moves: "Next moves",
  ic: (name: string): string => `IC ${name}`,
  noIc: "No IC",
  first: (time: string): string => `First status ${time}`,
  in: (role: string, incident: string): string => `${role} of ${incident}`,
  more: (count: number): string => `${count} more`,
  twice: (name: string, held: readonly string[]): string =>
    `${name} is double-booked: ${held.join(", ")}. Hand one of them over.`,
  youTwice: (held: readonly string[]): string => `You are double-booked: ${held.join(", ")}. Hand one of them over.`,
} as const;
