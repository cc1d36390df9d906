// Names of the main screens.

export const navWords = {
  label: "Main",
  now: "Now",
  cards: "Cards",
  drills: "Drills",
  review: "Review",
  team: "Team",
} as const;
