// What can be done with a card among the others of its kind: moved up and down, or removed where the pack allows it.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { keepCardDraft } from "../../../../actions/cards/card-drafts.ts";
import { type ChangedCards, moveCard, saveCards } from "../../../../actions/cards/change-cards.ts";
import type { CardForms } from "../../../../actions/cards/load-card-forms.ts";
import { type PackPart, partOf } from "../../../../domain/pack/pack-parts.ts";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Reply } from "../../../parts/text/Reply.tsx";
import { editCardsWords } from "../../../words/card-editor.ts";
import { formWords } from "../../../words/form.ts";
import { editHref } from "../card-address.ts";
import type { Cards } from "../use-cards.ts";

export interface CardMovesProps {
  readonly cards: Cards;
  readonly forms: CardForms;
  readonly part: PackPart;
  readonly onMoved: () => void;
}

/** A removed card that came with the app can be put back; one of the team's own stays as a draft. */
export const CardMoves = ({ cards: { pack, builtIn }, forms, part, onMoved }: CardMovesProps) => {
  const { ports, team } = useApp();
  const { route } = useLocation();
  const [said, setSaid] = useState("");
  const { section, id } = part;
  if (section === "chips" || id === null) return null;
  const at = pack[section].findIndex((entry) => entry.id === id);
  const can = (isPossible: boolean, changed: Parameters<CardForms["problems"]>): boolean =>
    isPossible && forms.problems(...changed).length === 0;
  const swapped = (by: 1 | -1): unknown => {
    const entries: readonly unknown[] = pack[section];
    return entries.with(at, entries[at + by]).with(at + by, entries[at]);
  };
  const whole: PackPart = { section, id: null };
  const canMove = (by: 1 | -1): boolean =>
    at >= 0 && at + by >= 0 && at + by < pack[section].length && can(true, [pack, whole, swapped(by)]);
  const tell = (outcome: ChangedCards, done: string): boolean => {
    setSaid(
      outcome.type === "changed"
        ? done
        : outcome.type === "refused"
          ? editCardsWords.refused(outcome.problem)
          : editCardsWords.notKept,
    );
    return outcome.type === "changed";
  };
  const move = async (by: 1 | -1): Promise<void> => {
    if (tell(await moveCard(ports, part, by), by < 0 ? formWords.movedUp : formWords.movedDown)) onMoved();
  };
  const remove = async (): Promise<void> => {
    const isOwn = partOf(builtIn, part) === undefined;
    if (isOwn) await keepCardDraft((await team.load()).ports, part, partOf(pack, part));
    if (tell(await saveCards(ports, part, undefined), formWords.removed)) route(editHref(whole), true);
  };
  return (
    <>
      <Reply role="status">{said}</Reply>
      <Row>
        {canMove(-1) && (
          <Button look="quiet" command={at} onTap={() => void move(-1)}>
            {editCardsWords.moveUp}
          </Button>
        )}
        {canMove(1) && (
          <Button look="quiet" command={at} onTap={() => void move(1)}>
            {editCardsWords.moveDown}
          </Button>
        )}
        {can(at >= 0, [pack, part, undefined]) && (
          <Button look="quiet" once onTap={() => void remove()}>
            {editCardsWords.remove}
          </Button>
        )}
      </Row>
    </>
  );
};
