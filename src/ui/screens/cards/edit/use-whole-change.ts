// Changes of all cards at once, each with its way back for as long as no card has changed since.

import { useCallback, useEffect, useState } from "preact/hooks";
import {
  readWholeChange,
  replaceAllCards,
  takeBackWholeChange,
  type WholeChange,
} from "../../../../actions/cards/pack-file.ts";
import type { Pack } from "../../../../domain/pack/pack.ts";
import { useApp } from "../../../context/app-context.ts";
import { editCardsWords } from "../../../words/card-editor.ts";
import { cardFileWords } from "../../../words/card-file.ts";

export interface WholeChanges {
  /** The last one; null if there is no way back any more. */
  readonly change: WholeChange | null;
  /** What the last tap did; empty before the first. */
  readonly said: string;
  /** Puts these cards in force; null those that came with the app. */
  replace(pack: Pack | null): Promise<void>;
  takeBack(): Promise<void>;
}

/** `onChange` is called once the cards have changed. */
export const useWholeChange = (onChange: () => Promise<void>): WholeChanges => {
  const { ports, team } = useApp();
  const [change, setChange] = useState<WholeChange | null>(null);
  const [said, setSaid] = useState("");
  const withKept = useCallback(
    async () => ({ packs: ports.packs, kept: (await team.load()).ports.kept }),
    [ports, team],
  );
  const look = useCallback(async () => setChange(await readWholeChange(await withKept())), [withKept]);
  useEffect(() => void look().catch(() => undefined), [look]);
  return {
    change,
    said,
    async replace(pack) {
      const outcome = await replaceAllCards(await withKept(), pack).catch(() => null);
      const done = pack ? cardFileWords.imported : editCardsWords.allDone;
      setSaid(
        outcome?.type === "changed"
          ? done
          : outcome?.type === "refused"
            ? editCardsWords.refused(outcome.problem)
            : editCardsWords.notKept,
      );
      await look();
      await onChange();
    },
    async takeBack() {
      const isBack = change !== null && (await takeBackWholeChange(await withKept(), change));
      setSaid(isBack ? editCardsWords.isBack : editCardsWords.notKept);
      await look();
      await onChange();
    },
  };
};
