// When an entry happened and when it was logged; if the two differ, both are shown.

import { clockMarkInWords } from "../../../../domain/clock/clock-mark-in-words.ts";
import type { Instant } from "../../../../domain/fact/ids.ts";
import { clockTimeWithSeconds, runningTime } from "../../../../domain/text/clock-face.ts";
import { dayUnlike } from "../../../../domain/text/day-unlike.ts";
import type { TimelineEntry } from "../../../../domain/views/timeline.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { flowWords } from "../../../words/incident.ts";
import { logWords } from "../../../words/log.ts";
import styles from "./EntryStamp.module.css";
import { StampLine } from "./StampLine.tsx";

export interface EntryStampProps {
  readonly entry: TimelineEntry;

  readonly declaredAt: Instant | null;
}

/** A line with time, writer and pin, and one line for each time the entry had before. */
export const EntryStamp = ({ entry, declaredAt }: EntryStampProps) => {
  const zone = useZone();
  const { fact, happenedAt, retimings, pinned, known } = entry;
  const at = happenedAt ?? fact.at;
  const first = known && fact.type === "note.added/2" ? fact.data.happenedAt : fact.at;
  const time = (instant: Instant): string => dayUnlike(instant, at, zone) + clockTimeWithSeconds(instant, zone);
  return (
    <>
      <StampLine>
        <time dateTime={new Date(at).toISOString()}>{time(at)}</time>
        {declaredAt === null ? "" : ` (${offset(entry.offsetMs)})`} {fact.by.name || flowWords.unnamed}
        {pinned && (
          <>
            {" "}
            <strong class={styles.pin}>{logWords.pinned}</strong>
          </>
        )}
      </StampLine>
      {entry.clock && <StampLine>{clockMarkInWords(entry.clock)}</StampLine>}
      {first !== fact.at && <StampLine>{logWords.backDated(time(fact.at))}</StampLine>}
      {retimings.map(({ fact: id, at: when, by }, index) => (
        <StampLine key={id}>
          {logWords.retimed(time(when), by.name || flowWords.unnamed, time(retimings[index - 1]?.happenedAt ?? first))}
        </StampLine>
      ))}
    </>
  );
};

const offset = (ms: number): string => (ms < 0 ? `−${runningTime(-ms)}` : `+${runningTime(ms)}`);
