// The words in which the actions on scenarios answer.

import { plural } from "../../../domain/words/plural.ts";

export const scenarioLimitWords = {
  full: (most: number) =>
    `${plural(most, { one: "There is 1 scenario", other: `There are ${most} scenarios` })} already. Remove one first.`,
} as const;
