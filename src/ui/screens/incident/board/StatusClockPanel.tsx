// The status clock: clock time and time left, amber before, red once due; put off or set to another interval in one tap.

import type { IncidentSession } from "../../../../actions/incident-session.ts";
import { clockTime, lengthInWords, runningTime } from "../../../../domain/clock-face.ts";
import type { Instant } from "../../../../domain/ids.ts";
import type { Incident } from "../../../../domain/incident.ts";
import type { Pack } from "../../../../domain/pack.ts";
import { intervalMs, type StatusClock, statusClock, UPDATE_REMINDER } from "../../../../domain/views/status-clock.ts";
import type { Zone } from "../../../../domain/zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { boardWords } from "../../../words/board.ts";
import styles from "./StatusClockPanel.module.css";

const MINUTE_MS = 60_000;
const SNOOZE_MS = 5 * MINUTE_MS;

export interface StatusClockPanelProps {
  readonly session: IncidentSession;
  readonly incident: Incident;
  readonly pack: Pack;
  readonly now: Instant;
  readonly zone: Zone;
  readonly onSettings: () => void;
}

/** Returns the timer; it is announced when the update falls due, not each second. */
export const StatusClockPanel = ({ session, incident, pack, now, zone, onSettings }: StatusClockPanelProps) => {
  const clock = statusClock(incident, pack, now);
  const isDue = clock.type === "overdue" || (clock.type === "running" && clock.soon);
  const isSnoozed = clock.type === "overdue" && clock.snoozedUntil !== null;
  return (
    <div class={styles.clock}>
      <div class={`${styles.panel} ${styles[lookOf(clock)]}`}>
        <span class={styles.label} id="next-update">
          {boardWords.nextUpdate}
        </span>
        <span class={styles.time} role="timer" aria-labelledby="next-update" aria-live="off">
          {wordsOf(clock, zone)}
        </span>
        {clock.type === "overdue" && clock.snoozedUntil !== null && (
          <span>{boardWords.snoozedUntil(clockTime(clock.snoozedUntil, zone))}</span>
        )}
        <span class={styles.announced} role="status">
          {clock.type === "overdue" && !isSnoozed ? boardWords.dueNow : ""}
        </span>
      </div>
      {clock.type !== "stopped" && (
        <div class={styles.taps}>
          {isDue && !isSnoozed && (
            <Button
              look="quiet"
              onTap={() => {
                const until = (Math.max(now, clock.dueAt) + SNOOZE_MS) as Instant;
                session.run({ type: "snoozeMove", move: UPDATE_REMINDER, until });
              }}
            >
              {boardWords.snooze}
            </Button>
          )}
          <Button look="quiet" onTap={onSettings}>
            {boardWords.every(lengthInWords(intervalMs(incident, pack)))}
          </Button>
        </div>
      )}
    </div>
  );
};

const lookOf = (clock: StatusClock): "calm" | "soon" | "late" => {
  if (clock.type === "overdue") return clock.snoozedUntil === null ? "late" : "soon";
  return clock.type === "running" && clock.soon ? "soon" : "calm";
};

const wordsOf = (clock: StatusClock, zone: Zone): string => {
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
