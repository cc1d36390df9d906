// One log entry: when, who, what; its corrections are beside it, and an entry that was taken back is marked.

import type { Instant, Person } from "../../../../domain/fact/ids.ts";
import { clockTimeWithSeconds } from "../../../../domain/text/clock-face.ts";
import { dayUnlike } from "../../../../domain/text/day-unlike.ts";
import type { TimelineEntry } from "../../../../domain/views/timeline.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { boardWords } from "../../../words/board.ts";
import { flowWords } from "../../../words/incident.ts";
import { logWords } from "../../../words/log.ts";
import styles from "./EntryRow.module.css";
import { EntryStamp } from "./EntryStamp.tsx";
import { StampLine } from "./StampLine.tsx";

export interface EntryRowProps {
  readonly entry: TimelineEntry;
  readonly text: string;

  readonly declaredAt: Instant | null;
  readonly onCorrect: () => void;
}

/** A tap anywhere on it goes to its button. Nothing in it is ever edited. */
export const EntryRow = ({ entry, text, declaredAt, onCorrect }: EntryRowProps) => {
  const zone = useZone();
  const { fact, happenedAt, corrections, withdrawn, restored, answer, known } = entry;
  const time = (at: Instant): string => dayUnlike(at, happenedAt ?? fact.at, zone) + clockTimeWithSeconds(at, zone);
  const stamp = ({ at, by }: { readonly at: Instant; readonly by: Person }): string =>
    `${time(at)} ${by.name || flowWords.unnamed}`;
  return (
    <article class={styles.entry}>
      <EntryStamp entry={entry} declaredAt={declaredAt} />
      <p class={withdrawn ? styles.withdrawn : undefined}>{text}</p>
      {!known && <StampLine>{logWords.newer}</StampLine>}
      {restored.map((one) => (
        <StampLine key={one.at}>{boardWords.putBack(stamp(one.takenBack), stamp(one))}</StampLine>
      ))}
      {withdrawn && (
        <StampLine>
          {boardWords.withdrawn} {stamp(withdrawn)}
          {withdrawn.reason && `: ${withdrawn.reason}`}
        </StampLine>
      )}
      {answer && (
        <StampLine>
          {logWords.answers[answer.posted ? "posted" : "not"]} {time(answer.at)} {answer.by.name || flowWords.unnamed}
        </StampLine>
      )}
      {corrections.map((correction) => (
        <Callout key={correction.fact}>
          <strong>{boardWords.corrected}</strong> {time(correction.at)}: {correction.text}
        </Callout>
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
