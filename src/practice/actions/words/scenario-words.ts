// The words in which the actions on scenarios answer.

export const scenarioLimitWords = {
  full: (most: number) => `There are ${most} scenarios already. Remove one first.`,
} as const;
