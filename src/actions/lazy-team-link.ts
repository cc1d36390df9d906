// Team and push come when they are first needed, so that they weigh on no start without them.

import { type Live, live } from "./live.ts";
import type { TeamLink } from "./team-link.ts";

/** The team link, brought when it is first needed; `now` is null until then. */
export interface LazyTeamLink {
  readonly now: Live<TeamLink | null>;
  load(): Promise<TeamLink>;
}

/** Returns the lazy link; a load that failed is tried again when it is asked for again. */
export const createLazyTeamLink = (bring: () => Promise<TeamLink>): LazyTeamLink => {
  const now = live<TeamLink | null>(null);
  let bringing: Promise<TeamLink> | null = null;
  return {
    now,
    load() {
      bringing ??= bring().then(
        (link) => {
          now.set(link);
          return link;
        },
        (error) => {
          bringing = null;
          throw error;
        },
      );
      return bringing;
    },
  };
};
