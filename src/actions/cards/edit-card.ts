// Puts the team's version of one card in place of the one that stands there, and undoes it.

import { isSameData } from "../../domain/fact/same-data.ts";
import type { CardEdit } from "../../domain/pack/card-edits.ts";
import type { Pack, PackEntry, PackKey } from "../../domain/pack/pack.ts";
import { partOf, partOfKey } from "../../domain/pack/pack-parts.ts";
import type { Ports } from "../ports/ports.ts";
import { restoreCards, saveCards } from "./change-cards.ts";

export type EditedCard =
  /** `before` is the version that was replaced: the team's earlier one, null for the one that came with the app. */
  | { readonly type: "edited"; readonly key: PackKey; readonly before: PackEntry | null }
  /** The pack would break a rule with it; nothing has changed. */
  | { readonly type: "refused"; readonly problem: string }
  /** There is no such card, or it could not be stored; nothing has changed. */
  | { readonly type: "failed" };

/** Resolves to the outcome; the whole pack is checked with the new card in it before anything is stored. */
export const editCard = async (ports: Pick<Ports, "packs">, { key, entry }: CardEdit): Promise<EditedCard> => {
  const part = partOfKey(key);
  if (!partOf(await ports.packs.current(), part)) return { type: "failed" };
  const changed = await saveCards(ports, part, entry);
  if (changed.type === "refused") return { type: "refused", problem: changed.problem };
  if (changed.type === "failed") return changed;
  const before = partOf(changed.before, part) as PackEntry;
  return { type: "edited", key, before: isBuiltIn(await ports.packs.builtIn(), key, before) ? null : before };
};

/** Resolves to whether the card was put back: to the team's earlier version, or to the one from the app (null). */
export const takeBackCard = async (
  ports: Pick<Ports, "packs">,
  key: PackKey,
  before: PackEntry | null,
): Promise<boolean> => {
  const part = partOfKey(key);
  const changed = await (before === null ? restoreCards(ports, part) : saveCards(ports, part, before));
  return changed.type === "changed";
};

const isBuiltIn = (builtIn: Pack, key: PackKey, entry: PackEntry): boolean =>
  isSameData(partOf(builtIn, partOfKey(key)), entry);
