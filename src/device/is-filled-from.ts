// Checks by hand the details a stored draft was filled from: a schema library would weigh on every start.

import type { FilledFrom } from "../domain/update/draft-age.ts";

/** True if this version of the app could have written it. */
export const isFilledFrom = (value: unknown): value is FilledFrom => {
  const from = (value ?? {}) as Partial<FilledFrom>;
  const texts = [
    from.level,
    from.short ?? null,
    from.service,
    from.impact,
    from.affected,
    from.meanwhile ?? null,
    from.needed ?? null,
  ];
  return (
    texts.every((text) => text === null || typeof text === "string") &&
    typeof from.status === "string" &&
    typeof from.phaseStatus === "string" &&
    (from.nextUpdateAt === null || typeof from.nextUpdateAt === "number") &&
    typeof from.zone === "number"
  );
};
