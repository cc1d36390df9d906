// The status clock: clock time and time left, amber before, red once due.

import { clockTime, runningTime } from "../../../../domain/clock-face.ts";
import type { Instant } from "../../../../domain/ids.ts";
import type { Incident } from "../../../../domain/incident.ts";
import type { Pack } from "../../../../domain/pack.ts";
import { type StatusClock, statusClock } from "../../../../domain/views/status-clock.ts";
import { boardWords } from "../../../words/board.ts";
import styles from "./StatusClockPanel.module.css";

/** Below this many ms the clock turns amber. */
const SOON_MS = 5 * 60_000;

export interface StatusClockPanelProps {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly now: Instant;
  readonly zone: number;
}

/** Returns the timer; it is announced when the update falls due, not each second. */
export const StatusClockPanel = ({ incident, pack, now, zone }: StatusClockPanelProps) => {
  const clock = statusClock(incident, pack, now);
  return (
    <div class={`${styles.panel} ${styles[lookOf(clock)]}`}>
      <span class={styles.label} id="next-update">
        {boardWords.nextUpdate}
      </span>
      <span class={styles.time} role="timer" aria-labelledby="next-update" aria-live="off">
        {wordsOf(clock, zone)}
      </span>
      <span class={styles.announced} role="status">
        {clock.type === "overdue" ? boardWords.dueNow : ""}
      </span>
    </div>
  );
};

const lookOf = (clock: StatusClock): "calm" | "soon" | "late" => {
  if (clock.type === "overdue") return "late";
  return clock.type === "running" && clock.leftMs <= SOON_MS ? "soon" : "calm";
};

const wordsOf = (clock: StatusClock, zone: number): string => {
  switch (clock.type) {
    case "stopped":
      return boardWords.stopped;
    case "not-started":
      return boardWords.notStarted(runningTime(clock.sinceMs));
    case "running":
      return boardWords.due(clockTime(clock.dueAt, zone), runningTime(clock.leftMs));
    case "overdue":
      return boardWords.overdue(clockTime(clock.dueAt, zone), runningTime(clock.lateMs));
  }
};
