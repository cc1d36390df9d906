// What can be done on a card that is the team's own: back to the one that came with the app, and how the two differ.

import { useState } from "preact/hooks";
import { restoreCards, takeBackChange } from "../../../../actions/cards/change-cards.ts";
import type { Pack } from "../../../../domain/pack/pack.ts";
import type { PackPart } from "../../../../domain/pack/pack-parts.ts";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { editCardsWords, teamCardWords } from "../../../words/card-editor.ts";
import { cardWords } from "../../../words/cards.ts";
import { TeamCardBox } from "../TeamCardBox.tsx";
import type { Cards } from "../use-cards.ts";
import { CompareCard } from "./CompareCard.tsx";

export interface TeamCardMovesProps {
  readonly cards: Cards;
  readonly part: PackPart;
  readonly onChange: () => void;
  /** Whether the card didn't come with the app. */
  readonly isOwn: boolean;
  readonly isChanged: boolean;
}

/** Without changes it offers the team's version again. */
export const TeamCardMoves = ({ cards, part, onChange, isOwn, isChanged }: TeamCardMovesProps) => {
  const { ports } = useApp();
  const [taken, setTaken] = useState<Pack | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const settle = (isKept: boolean, before: Pack | null): void => {
    setFailed(!isKept);
    if (!isKept) return;
    setTaken(before);
    onChange();
  };
  const takeOff = async (): Promise<void> => {
    const outcome = await restoreCards(ports, part);
    settle(outcome.type === "changed", outcome.type === "changed" ? outcome.before : null);
  };
  const putBack = async (before: Pack): Promise<void> => settle(await takeBackChange(ports, before, part), null);
  const whose = isOwn ? cardWords.own : isChanged ? cardWords.team : teamCardWords.builtIn;
  return (
    <>
      <TeamCardBox line={hasFailed ? editCardsWords.notKept : whose}>
        {taken ? (
          <Button look="quiet" onTap={() => void putBack(taken)}>
            {teamCardWords.undo}
          </Button>
        ) : (
          !isOwn && (
            <Button look="quiet" onTap={() => void takeOff()}>
              {teamCardWords.toBuiltIn}
            </Button>
          )
        )}
      </TeamCardBox>
      {isChanged && !isOwn && <CompareCard cards={cards} part={part} />}
    </>
  );
};
