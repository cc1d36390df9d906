// The rubric, item by item; each opens what it rests on.

import { Part } from "../../../ui/parts/Part.tsx";
import type { DrillScore } from "../../domain/score/score-drill.ts";
import { itemWords, scoreWords } from "../words/score.ts";
import styles from "./Score.module.css";

export interface ItemsPartProps {
  readonly score: DrillScore;
  readonly onOpen: (item: string) => void;
}

/** Returns the list by area. */
export const ItemsPart = ({ score, onOpen }: ItemsPartProps) => (
  <Part id="items" title={scoreWords.items}>
    <p>{scoreWords.itemsHint}</p>
    {(["coordination", "decision", "communication"] as const).map((area) => (
      <div key={area} class={styles.group}>
        <h3>{scoreWords.areaNames[area]}</h3>
        <ul class={styles.items}>
          {score.items
            .filter((item) => item.area === area)
            .map(({ id, points, of }) => (
              <li key={id}>
                <button type="button" class={styles.item} onClick={() => onOpen(id)}>
                  <span>{itemWords[id]?.[0] ?? id} </span>
                  <span class={styles.points}>{scoreWords.of(points, of)}</span>
                </button>
              </li>
            ))}
        </ul>
      </div>
    ))}
  </Part>
);
