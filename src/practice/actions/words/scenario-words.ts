// What the actions on scenarios answer in words of their own.

export const scenarioLimitWords = {
  full: (most: number) => `There are ${most} scenarios already. Remove one first.`,
} as const;
