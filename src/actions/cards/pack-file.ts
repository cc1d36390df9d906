// The team's cards as a file: out completely, in only after a look at what would change, and back in one tap.

import { isSameData } from "../../domain/fact/same-data.ts";
import { withServices } from "../../domain/pack/former-pack.ts";
import { withLater } from "../../domain/pack/later-sections.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { type PackChange, packChanges } from "../../domain/pack/pack-changes.ts";
import { oneOf, record } from "../../formats/json/shape.ts";
import { isPackShaped } from "../../formats/pack/pack-shape.ts";
import { keptValue } from "../kept/kept-values.ts";
import type { Ports, TextFile } from "../ports/ports.ts";
import type { RelayPorts } from "../ports/relay-ports.ts";
import { type ChangedCards, putCards, restoreAllCards, takeBackChange } from "./change-cards.ts";

type CardPorts = Pick<Ports, "packs">;
type Kept = Pick<RelayPorts, "kept">;

/** Returns the file of all cards in force; it reads back to the same cards. As text for the share sheet. */
export const packFile = (pack: Pack, asText = false): TextFile => ({
  name: `first90-cards.${asText ? "txt" : "json"}`,
  type: asText ? "text/plain" : "application/json",
  text: `${JSON.stringify(pack, null, 2)}\n`,
});

export type OpenedPack =
  | { readonly type: "opened"; readonly pack: Pack; readonly changes: readonly PackChange[] }
  | { readonly type: "refused"; readonly message: string };

/** Resolves to what the cards of a file would change here, or to why they can't be used. Nothing changes yet. */
export const openPackFile = async ({ packs }: CardPorts, text: string): Promise<OpenedPack> => {
  const { readPackFile } = await import("../../formats/pack/pack-file.ts");
  const read = readPackFile(text);
  if (!read.ok) return { type: "refused", message: read.message };
  const pack = withLater(read.pack, await packs.builtIn());
  return { type: "opened", pack, changes: packChanges(await packs.current(), pack) };
};

/** The last change of all cards at once; it can be undone until a card changes. */
export interface WholeChange {
  readonly what: "imported" | "restored";
  readonly before: Pack;
  readonly after: Pack;
}

const wholeChange = keptValue<WholeChange>(
  "cards.before",
  record({ what: oneOf("imported", "restored"), before: record({}), after: record({}) }),
);

/** Resolves once the cards of a file (or null: those that came with the app) are in force, and the way back is kept. */
export const replaceAllCards = async (ports: CardPorts & Kept, pack: Pack | null): Promise<ChangedCards> => {
  const changed = await (pack ? putCards(ports, pack) : restoreAllCards(ports));
  if (changed.type !== "changed") return changed;
  const after = await ports.packs.current();
  const change: WholeChange = { what: pack ? "imported" : "restored", before: changed.before, after };
  await wholeChange.write(ports.kept, change).catch(() => undefined);
  return changed;
};

/** Resolves to the last change of all cards if nothing has changed since; else null. Never rejects. */
export const readWholeChange = async ({ packs, kept }: CardPorts & Kept): Promise<WholeChange | null> => {
  const stored = await wholeChange.read(kept).catch(() => null);
  const change = stored && { ...stored, before: withServices(stored.before), after: withServices(stored.after) };
  return change && isPackShaped(change.before) && isSameData(change.after, await packs.current()) ? change : null;
};

/** Resolves to whether all cards are again as they were before the change. */
export const takeBackWholeChange = async (ports: CardPorts & Kept, { before }: WholeChange): Promise<boolean> => {
  const isBack = await takeBackChange(ports, before);
  if (isBack) await wholeChange.write(ports.kept, null).catch(() => undefined);
  return isBack;
};
