// The first next move, large under the thumb, with its reason and the way to put it off or decline it.

import type { Pack } from "../../../../domain/pack/pack.ts";
import type { Move } from "../../../../domain/views/next-moves/move.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { movesWords, moveWords } from "../../../words/moves.ts";
import styles from "./NextMoveButton.module.css";

export interface NextMoveButtonProps {
  readonly move: Move;
  /** The one after it, if both are the way on from here; it is shown beside the first. */
  readonly beside?: Move | undefined;
  readonly pack: Pack;

  readonly onMake: (move: Move) => void;
  readonly onSnooze: (move: Move) => void;
}

export const NextMoveButton = ({ move, beside, pack, onMake, onSnooze }: NextMoveButtonProps) => {
  const zone = useZone();
  const { title, reason } = moveWords(move.about, pack, zone);
  return (
    <div class={styles.row} data-next-move={move.key}>
      <div class={styles.move}>
        <button
          type="button"
          class={styles.act}
          aria-describedby="next-move-reason"
          data-once=""
          onClick={() => onMake(move)}
        >
          <span>{title}</span>
        </button>
        <small id="next-move-reason" class={styles.reason}>
          {reason}
        </small>
      </div>
      {beside && <Button onTap={() => onMake(beside)}>{moveWords(beside.about, pack, zone).title}</Button>}
      {move.snoozable && (
        <Button onTap={() => onSnooze(move)}>{move.decline ? movesWords.notNeeded : movesWords.later}</Button>
      )}
    </div>
  );
};
