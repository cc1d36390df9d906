// The brief as it was handed over: one tap for each item that is read back, taken back with Undo.

import type { Handoff } from "../../../../domain/incident/command/state.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { handoffItemNames } from "../../../../domain/words/handoff-item-names.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { CheckRow } from "../../../parts/CheckRow.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { takeOverWords } from "../../../words/handoff.ts";
import { useSession } from "../use-session.ts";
import styles from "./ReadBackList.module.css";

export interface ReadBackListProps {
  readonly handoff: Handoff;
}

/** The whole item is the target, and one that was read back shows its time. */
export const ReadBackList = ({ handoff }: ReadBackListProps) => {
  const session = useSession();
  const zone = useZone();
  return (
    <Stack as="ol" aria-label={takeOverWords.list}>
      {handoff.items.map(({ id, text }) => {
        const done = handoff.readBack[id];
        const name = handoffItemNames[id];
        return (
          <CheckRow
            key={id}
            tall
            label={takeOverWords.readBack(name)}
            describedBy={`item-${id}`}
            ticked={done !== undefined}
            onTick={() => session.run({ type: "readBack", handoff: handoff.id, item: id })}
          >
            <Stack as="span" gap={0} class={styles.words}>
              <Text as="span" look="small">
                <strong>{name}</strong>
                {done && (
                  <Hint as="span" figures>
                    {" "}
                    {takeOverWords.readAt(clockTime(done.at, zone))}
                  </Hint>
                )}
              </Text>
              <Text as="span" foreign id={`item-${id}`}>
                {text}
              </Text>
            </Stack>
          </CheckRow>
        );
      })}
    </Stack>
  );
};
