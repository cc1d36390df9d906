// The cards in force, and what the team has made of the built-in ones.

import { useCallback, useEffect, useState } from "preact/hooks";
import type { Pack } from "../../../domain/pack/pack.ts";
import { type PackChange, packChanges } from "../../../domain/pack/pack-changes.ts";
import { useApp } from "../../context/app-context.ts";

export interface Cards {
  readonly pack: Pack;
  readonly builtIn: Pack;
  readonly changes: readonly PackChange[];
}

/** Returns the cards, null until they are read, and a way to read them again. */
export const useCards = (): { readonly cards: Cards | null; readonly reread: () => Promise<void> } => {
  const { ports } = useApp();
  const [cards, setCards] = useState<Cards | null>(null);
  const reread = useCallback(async () => {
    const [pack, builtIn] = await Promise.all([ports.packs.current(), ports.packs.builtIn()]);
    setCards({ pack, builtIn, changes: packChanges(builtIn, pack) });
  }, [ports]);
  useEffect(() => void reread(), [reread]);
  return { cards, reread };
};
