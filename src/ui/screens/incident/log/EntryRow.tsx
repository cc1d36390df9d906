// One log entry: when, who, what; what corrects it stands beside it, what was taken back is marked.

import { clockTimeWithSeconds, runningTime } from "../../../../domain/clock-face.ts";
import type { Instant } from "../../../../domain/ids.ts";
import type { TimelineEntry } from "../../../../domain/views/timeline.ts";
import { Button } from "../../../parts/Button.tsx";
import { boardWords } from "../../../words/board.ts";
import { logWords } from "../../../words/closing.ts";
import { flowWords } from "../../../words/incident.ts";
import styles from "./EntryRow.module.css";

export interface EntryRowProps {
  readonly entry: TimelineEntry;
  readonly text: string;
  readonly zone: number;
  readonly declaredAt: Instant | null;
  readonly onCorrect: () => void;
}

/** Returns the row; nothing in it is ever edited. */
export const EntryRow = ({ entry, text, zone, declaredAt, onCorrect }: EntryRowProps) => {
  const { fact, corrections, withdrawn, known } = entry;
  const after = declaredAt === null ? "" : ` (+${runningTime(fact.at - declaredAt)})`;
  return (
    <article class={styles.entry}>
      <p class={styles.stamp}>
        <time dateTime={new Date(fact.at).toISOString()}>{clockTimeWithSeconds(fact.at, zone)}</time>
        {after} {fact.by.name || flowWords.unnamed}
      </p>
      <p class={withdrawn ? styles.withdrawn : undefined}>{text}</p>
      {!known && <p class={styles.stamp}>{logWords.newer}</p>}
      {withdrawn && (
        <p class={styles.stamp}>
          {boardWords.withdrawn} {clockTimeWithSeconds(withdrawn.at, zone)} {withdrawn.by.name || flowWords.unnamed}
        </p>
      )}
      {corrections.map((correction) => (
        <p key={correction.fact} class={styles.correction}>
          <strong>{boardWords.corrected}</strong> {clockTimeWithSeconds(correction.at, zone)}: {correction.text}
        </p>
      ))}
      {!withdrawn && known && (
        <div class={styles.correct}>
          <Button look="quiet" label={`${boardWords.correct}: ${text.slice(0, 60)}`} onTap={onCorrect}>
            {boardWords.correct}
          </Button>
        </div>
      )}
    </article>
  );
};
