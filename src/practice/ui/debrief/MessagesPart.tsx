// The story as it was told, each message with what was done about it: the picture in words.

import { runningTime } from "../../../domain/text/clock-face.ts";
import { Part } from "../../../ui/parts/Part.tsx";
import { Callout } from "../../../ui/parts/text/Callout.tsx";
import type { MoveResult } from "../../domain/run/move-results.ts";
import type { Debrief } from "../../domain/score/debrief.ts";
import { debriefWords } from "../words/debrief.ts";
import styles from "./Debrief.module.css";

/** Returns the messages in their order, after what was expected without one. */
export const MessagesPart = ({ told }: { readonly told: Debrief }) => (
  <Part id="messages" title={debriefWords.messages}>
    <ol class={styles.rows}>
      <li class={styles.row}>
        <strong>{debriefWords.openingMoves}</strong>
        <Reactions moves={told.opening} />
      </li>
      {told.injects.map(({ fact, afterMs, from, inject, reactions }) => (
        <li key={fact} class={styles.row}>
          <strong>
            {runningTime(afterMs)} {from?.name ?? inject.from}
          </strong>
          <span class={styles.words}>{inject.text}</span>
          <Reactions moves={reactions} />
        </li>
      ))}
    </ol>
  </Part>
);

const Reactions = ({ moves }: { readonly moves: readonly MoveResult[] }) =>
  moves.length === 0 ? null : (
    <Callout as="ul" tone="plain" gap={1}>
      {moves.map((result) => (
        <li key={result.move.id}>
          {result.move.text}: {debriefWords.reaction(result)}
        </li>
      ))}
    </Callout>
  );
