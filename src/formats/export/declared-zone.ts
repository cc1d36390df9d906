// Which zone a whole export is printed in, where it isn't UTC.

import type { Fact } from "../../domain/facts.ts";

/** Returns the zone of the phone that declared, in minutes east of UTC; 0 where no declaration is in the log. */
export const declaredZone = (facts: readonly Fact[]): number =>
  facts.find(({ type }) => type === "incident.declared/1")?.zone ?? 0;
