// The moves after the first one, in their order.

import { useState } from "preact/hooks";
import type { Pack } from "../../../../domain/pack/pack.ts";
import type { Move } from "../../../../domain/views/next-moves/move.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { movesWords, moveWords } from "../../../words/moves.ts";
import styles from "./MoveList.module.css";

/** How many are shown before a tap asks for the rest. */
const SHOWN = 3;

export interface MoveListProps {
  readonly moves: readonly Move[];
  readonly pack: Pack;

  readonly onMake: (move: Move) => void;
}

/** Shows nothing if there is no second move. */
export const MoveList = ({ moves, pack, onMake }: MoveListProps) => {
  const zone = useZone();
  const [all, setAll] = useState(false);
  if (moves.length === 0) return null;
  return (
    <section aria-labelledby="moves-title">
      <h2 id="moves-title">{movesWords.rest}</h2>
      <ol class={styles.list}>
        {moves.slice(0, all ? moves.length : SHOWN).map((move) => {
          const { title, reason } = moveWords(move.about, pack, zone);
          return (
            <li key={move.key}>
              <button type="button" class={styles.move} onClick={() => onMake(move)}>
                <Text as="span" weight="strong">
                  {title}
                </Text>{" "}
                <Hint as="span" look="small" foreign>
                  {reason}
                </Hint>
              </button>
            </li>
          );
        })}
      </ol>
      {moves.length > SHOWN && (
        <Button look="quiet" onTap={() => setAll(!all)}>
          {all ? movesWords.fewer : movesWords.more(moves.length - SHOWN)}
        </Button>
      )}
    </section>
  );
};
