// Sentences for an address that leads nowhere.

export const notFoundWords = {
  title: "Nothing here",
  body: "There is no screen at this address. Nothing was lost.",
  toNow: "Go to Now",
} as const;
