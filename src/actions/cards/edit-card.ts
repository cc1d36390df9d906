// Puts the team's version of a card in place of the one that came with the app, and undoes it.

import type { CardEdit } from "../../domain/pack/card-edits.ts";
import type { Pack, PackEntry, PackKey, PackSection } from "../../domain/pack/pack.ts";
import type { Ports } from "../ports/ports.ts";

export type EditedCard =
  /** `before` is the version that was replaced: the team's earlier one, null for the one that came with the app. */
  | { readonly type: "edited"; readonly key: PackKey; readonly before: PackEntry | null }
  /** The pack would break a rule with it; nothing has changed. */
  | { readonly type: "refused"; readonly problem: string }
  /** There is no such card, or it could not be stored; nothing has changed. */
  | { readonly type: "failed" };

/** Resolves to the outcome; the whole pack is checked with the new card in it before anything is stored. */
export const editCard = async ({ packs }: Pick<Ports, "packs">, { key, entry }: CardEdit): Promise<EditedCard> => {
  const pack = await packs.current();
  const standing = entryOf(pack, key);
  if (!standing) return { type: "failed" };
  const { parsePack } = await import("../../formats/pack/pack-schema.ts");
  const parsed = parsePack(replaced(pack, key, entry));
  if (!parsed.ok) return { type: "refused", problem: parsed.problem };
  const before = (await packs.edited()).has(key) ? standing : null;
  const isKept = await packs.edit(key, entry).catch(() => false);
  return isKept ? { type: "edited", key, before } : { type: "failed" };
};

/** Resolves to whether the card was put back: to the team's earlier version, or to the one from the app (null). */
export const takeBackCard = (
  { packs }: Pick<Ports, "packs">,
  key: PackKey,
  before: PackEntry | null,
): Promise<boolean> => packs.edit(key, before).catch(() => false);

/** Resolves to the team's version that was removed, for `takeBackCard` to put back; null if it could not be removed. */
export const restoreBuiltInCard = async ({ packs }: Pick<Ports, "packs">, key: PackKey): Promise<PackEntry | null> => {
  const before = entryOf(await packs.current(), key);
  return before && (await packs.edit(key, null).catch(() => false)) ? before : null;
};

const entryOf = (pack: Pack, key: PackKey): PackEntry | undefined => {
  const [section, id] = partsOf(key);
  if (section === "chips") return pack.chips;
  return pack[section].find((entry) => entry.id === id);
};

const replaced = (pack: Pack, key: PackKey, entry: PackEntry): Pack => {
  const [section, id] = partsOf(key);
  if (section === "chips") return { ...pack, chips: entry as Pack["chips"] };
  return { ...pack, [section]: pack[section].map((one) => (one.id === id ? entry : one)) };
};

const partsOf = (key: PackKey): readonly [section: PackSection | "chips", id: string] => {
  const slash = key.indexOf("/");
  return [key.slice(0, slash) as PackSection | "chips", key.slice(slash + 1)];
};
