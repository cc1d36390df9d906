// What differs between two packs, card by card: the team's cards against the built-in ones, a file against the phone.

import { isSameData } from "../fact/same-data.ts";
import { cardOf } from "./card-of.ts";
import type { Pack, PackEntry, PackSection } from "./pack.ts";
import type { PackPart } from "./pack-parts.ts";
import { sectionNames } from "./section-names.ts";

export type PackChange =
  | { readonly type: "changed" | "added" | "removed"; readonly part: PackPart; readonly entry: PackEntry }
  /** The same cards in another order. */
  | { readonly type: "moved"; readonly part: PackPart };

/** Returns what is different in `after`, in the order of the sections; the version of the pack doesn't count. */
export const packChanges = (before: Pack, after: Pack): readonly PackChange[] => [
  ...sectionNames.flatMap((section) => sectionChanges(before, after, section)),
  ...(isSameData(before.chips, after.chips)
    ? []
    : [{ type: "changed", part: { section: "chips", id: null }, entry: after.chips } as const]),
];

const sectionChanges = (before: Pack, after: Pack, section: PackSection): readonly PackChange[] => {
  const change = (type: "changed" | "added" | "removed", entry: Pack[PackSection][number]): PackChange => ({
    type,
    part: { section, id: entry.id },
    entry,
  });
  const kept = (pack: Pack, other: Pack): readonly string[] =>
    pack[section].map(({ id }) => id).filter((id) => cardOf(other, section, id));
  const isMoved = kept(before, after).join() !== kept(after, before).join();
  return [
    ...after[section].flatMap((entry) => {
      const old = cardOf(before, section, entry.id);
      if (!old) return [change("added", entry)];
      return isSameData(old, entry) ? [] : [change("changed", entry)];
    }),
    ...before[section].flatMap((entry) => (cardOf(after, section, entry.id) ? [] : [change("removed", entry)])),
    ...(isMoved ? [{ type: "moved", part: { section, id: null } } as const] : []),
  ];
};

/** Returns whether the change is in this part: a whole section has all changes to its cards. */
export const isChangeOf = ({ part }: PackChange, { section, id }: PackPart): boolean =>
  part.section === section && (id === null || part.id === id);

/** Returns whether the services are the team's own; until then they are the examples. */
export const hasOwnServices = (pack: Pack, builtIn: Pack): boolean =>
  !isSameData(pack.chips.services, builtIn.chips.services);
