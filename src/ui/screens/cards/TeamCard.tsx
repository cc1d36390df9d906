// Says on a card that it is the team's own, how it differs, and leads back to the one that came with the app.

import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import { restoreCards, takeBackChange } from "../../../actions/cards/change-cards.ts";
import { type Lazy, lazy } from "../../../actions/ports/lazy.ts";
import type { Pack } from "../../../domain/pack/pack.ts";
import { isChangeOf } from "../../../domain/pack/pack-changes.ts";
import type { PackPart } from "../../../domain/pack/pack-parts.ts";
import { useApp } from "../../context/app-context.ts";
import { useLazy } from "../../hooks/use-lazy.ts";
import { Button } from "../../parts/Button.tsx";
import { cardWords } from "../../words/cards.ts";
import type { CompareCardProps } from "./edit/CompareCard.tsx";
import styles from "./TeamCard.module.css";
import type { Cards } from "./use-cards.ts";

export interface TeamCardProps {
  readonly cards: Cards;
  readonly part: PackPart;
  readonly onChange: () => void;
}

const compareCard = lazy(async () => (await import("./edit/CompareCard.tsx")).CompareCard);

/** Shows nothing on a built-in card, unless the team's version was taken off it just now. */
export const TeamCard = ({ cards, part, onChange }: TeamCardProps) => {
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
  const changes = cards.changes.filter((change) => isChangeOf(change, part));
  const isOwn = part.id !== null && changes.some(({ type }) => type === "added");
  if (changes.length === 0 && !taken) return null;
  return (
    <>
      <div class={styles.team} role="status">
        <p>
          {hasFailed
            ? cardWords.notKept
            : isOwn
              ? cardWords.own
              : changes.length > 0
                ? cardWords.team
                : cardWords.builtIn}
        </p>
        {taken ? (
          <Button look="quiet" onTap={() => void putBack(taken)}>
            {cardWords.undo}
          </Button>
        ) : (
          !isOwn && (
            <Button look="quiet" onTap={() => void takeOff()}>
              {cardWords.toBuiltIn}
            </Button>
          )
        )}
      </div>
      {changes.length > 0 && !isOwn && <Comparison what={compareCard} cards={cards} part={part} />}
    </>
  );
};

const Comparison = ({
  what,
  ...props
}: CompareCardProps & { readonly what: Lazy<ComponentType<CompareCardProps>> }) => {
  const arrival = useLazy(what);
  return arrival.type === "here" ? <arrival.part {...props} /> : null;
};
