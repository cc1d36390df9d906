// The rubric, item by item; each opens what it rests on.

import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { Text } from "../../../ui/parts/text/Text.tsx";
import type { DrillScore } from "../../domain/score/score-drill.ts";
import { itemWords, scoreWords } from "../words/score.ts";
import styles from "./ItemsPart.module.css";

export interface ItemsPartProps {
  readonly score: DrillScore;
  readonly onOpen: (item: string) => void;
}

/** The items are listed by area. */
export const ItemsPart = ({ score, onOpen }: ItemsPartProps) => (
  <Part id="items" title={scoreWords.items}>
    <p>{scoreWords.itemsHint}</p>
    {(["coordination", "decision", "communication"] as const).map((area) => (
      <Stack key={area}>
        <h3>{scoreWords.areaNames[area]}</h3>
        <Stack as="ul">
          {score.items
            .filter((item) => item.area === area)
            .map(({ id, points, of }) => (
              <li key={id}>
                <button type="button" class={styles.item} onClick={() => onOpen(id)}>
                  <span>{itemWords[id]?.[0] ?? id} </span>
                  <Text as="span" weight="strong" figures>
                    {scoreWords.of(points, of)}
                  </Text>
                </button>
              </li>
            ))}
        </Stack>
      </Stack>
    ))}
  </Part>
);
