// Says on a card that it is the team's own, and leads back to the one that came with the app.

import { useState } from "preact/hooks";
import { restoreBuiltInCard, takeBackCard } from "../../../actions/cards/edit-card.ts";
import type { PackEntry, PackKey } from "../../../domain/pack/pack.ts";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { cardWords } from "../../words/cards.ts";
import styles from "./TeamCard.module.css";

export interface TeamCardProps {
  readonly cardKey: PackKey;
  readonly isTeams: boolean;
  readonly onChange: () => void;
}

/** Shows nothing on a built-in card, unless the team's version was taken off it just now. */
export const TeamCard = ({ cardKey, isTeams, onChange }: TeamCardProps) => {
  const { ports } = useApp();
  const [taken, setTaken] = useState<PackEntry | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const settle = (isKept: boolean, before: PackEntry | null): void => {
    setFailed(!isKept);
    if (!isKept) return;
    setTaken(before);
    onChange();
  };
  const takeOff = async (): Promise<void> => {
    const before = await restoreBuiltInCard(ports, cardKey);
    settle(before !== null, before);
  };
  const putBack = async (): Promise<void> => settle(await takeBackCard(ports, cardKey, taken), null);
  if (!isTeams && !taken) return null;
  return (
    <div class={styles.team} role="status">
      <p>{hasFailed ? cardWords.notKept : isTeams ? cardWords.team : cardWords.builtIn}</p>
      <Button look="quiet" onTap={() => void (isTeams ? takeOff() : putBack())}>
        {isTeams ? cardWords.toBuiltIn : cardWords.undo}
      </Button>
    </div>
  );
};
