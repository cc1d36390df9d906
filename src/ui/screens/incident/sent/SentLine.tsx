// One update in a line or two: how long ago, what it said, how it left the app, and whether it was on time.

import type { Instant } from "../../../../domain/fact/ids.ts";
import { clockTime, lengthInWords } from "../../../../domain/text/clock-face.ts";
import type { SentUpdate } from "../../../../domain/update/sent-updates.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { sentWords } from "../../../words/sent.ts";
import { updateWords } from "../../../words/update.ts";
import styles from "./SentLine.module.css";

export interface SentLineProps {
  readonly sent: SentUpdate;
  readonly declaredAt: Instant | null;
  readonly now: Instant;

  /** True if the audience isn't named beside it. */
  readonly named?: boolean;
}

/** It says everything in words. */
export const SentLine = ({ sent, declaredAt, now, named = false }: SentLineProps) => {
  const zone = useZone();
  return (
    <>
      <span class={styles.when}>
        {named && `${updateWords.audiences[sent.audience]}: `}
        {sentWords.ago(lengthInWords(now - sent.at), clockTime(sent.at, zone))}
      </span>
      <span class={styles.how}>
        {[
          updateWords.statuses[sent.status],
          updateWords.formats[sent.format],
          sent.isPosted ? sentWords.posted : sentWords.ways[sent.way],
          timingWords(sent, declaredAt),
        ].join(" · ")}
      </span>
    </>
  );
};

const timingWords = ({ at, dueAt, lateMs, isFirst }: SentUpdate, declaredAt: Instant | null): string => {
  const kept = dueAt === null ? sentWords.free : lateMs > 0 ? sentWords.late(lengthInWords(lateMs)) : sentWords.onTime;
  if (!isFirst || declaredAt === null) return kept;
  const first = sentWords.first(lengthInWords(at - declaredAt));
  return lateMs > 0 ? `${first}, ${kept}` : first;
};
