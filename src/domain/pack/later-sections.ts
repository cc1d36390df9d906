// Sections and cards that came with the app later than some packs: a log, a file or a team's own cards may be older than
// they are, and have those that came with the app.

import { isFirstRole } from "./first-roles.ts";
import type { Pack, RoleCard } from "./pack.ts";

/** Packs of this version and later have the words to say, the special lists and the role of the deputy. */
const LATER_SINCE = 7;

/** True if something came with the app later than the pack's version. */
export const lacksLater = ({ version }: Pick<Pack, "version">): boolean => version < LATER_SINCE;

/**
 * Returns the pack with whatever came with the app later than its version, as it is in `builtIn`: a team can't have
 * removed what there wasn't. The same pack if nothing did.
 */
export const withLater = (pack: Pack, builtIn: Pick<Pack, "roles" | "specials" | "phrases">): Pack => {
  if (!lacksLater(pack)) return pack;
  const later = builtIn.roles.filter(({ id }) => !isFirstRole(id));
  return {
    ...pack,
    roles: later.reduce((roles, card) => withRole(roles, card, builtIn.roles), pack.roles),
    specials: pack.specials.length > 0 ? pack.specials : builtIn.specials,
    phrases: pack.phrases.length > 0 ? pack.phrases : builtIn.phrases,
  };
};

// After the cards that come before it in the app's own order.
const withRole = (roles: readonly RoleCard[], card: RoleCard, order: readonly RoleCard[]): readonly RoleCard[] => {
  if (roles.some(({ id }) => id === card.id)) return roles;
  const before = new Set(order.slice(0, order.indexOf(card)).map(({ id }) => id));
  return roles.toSpliced(roles.findLastIndex(({ id }) => before.has(id)) + 1, 0, card);
};
