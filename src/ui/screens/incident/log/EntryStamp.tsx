// When an entry happened and when it was logged: where the two differ, both stand there.

import { clockMarkInWords } from "../../../../domain/clock/clock-mark-in-words.ts";
import type { Instant } from "../../../../domain/fact/ids.ts";
import { clockTimeWithSeconds, runningTime } from "../../../../domain/text/clock-face.ts";
import type { Zone } from "../../../../domain/text/zone.ts";
import type { TimelineEntry } from "../../../../domain/views/timeline.ts";
import { flowWords } from "../../../words/incident.ts";
import { logWords } from "../../../words/log.ts";
import styles from "./EntryRow.module.css";

export interface EntryStampProps {
  readonly entry: TimelineEntry;
  readonly zone: Zone;
  readonly declaredAt: Instant | null;
}

/** Returns the line of time, writer and pin, and a line for each time the entry had before. */
export const EntryStamp = ({ entry, zone, declaredAt }: EntryStampProps) => {
  const { fact, happenedAt, retimings, pinned, known } = entry;
  const at = happenedAt ?? fact.at;
  const first = known && fact.type === "note.added/2" ? fact.data.happenedAt : fact.at;
  const time = (instant: Instant): string => clockTimeWithSeconds(instant, zone);
  return (
    <>
      <p class={`${styles.stamp} ${styles.when}`}>
        <time dateTime={new Date(at).toISOString()}>{time(at)}</time>
        {declaredAt === null ? "" : ` (${offset(entry.offsetMs)})`} {fact.by.name || flowWords.unnamed}
        {pinned && (
          <>
            {" "}
            <strong class={styles.pin}>{logWords.pinned}</strong>
          </>
        )}
      </p>
      {entry.clock && <p class={styles.stamp}>{clockMarkInWords(entry.clock)}</p>}
      {first !== fact.at && <p class={styles.stamp}>{logWords.backDated(time(fact.at))}</p>}
      {retimings.map(({ fact: id, at: when, by }, index) => (
        <p key={id} class={styles.stamp}>
          {logWords.retimed(time(when), by.name || flowWords.unnamed, time(retimings[index - 1]?.happenedAt ?? first))}
        </p>
      ))}
    </>
  );
};

const offset = (ms: number): string => (ms < 0 ? `−${runningTime(-ms)}` : `+${runningTime(ms)}`);
