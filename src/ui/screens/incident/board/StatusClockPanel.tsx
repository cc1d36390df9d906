// The status clock: clock time and time left, amber before, red once due. A tap on it opens the update; its buttons put
// it off or set it.

import { UPDATE_REMINDER } from "../../../../domain/clock/audience-clocks.ts";
import { everyMs, intervalMs } from "../../../../domain/clock/intervals.ts";
import { type StatusClock, statusClock, whyStopped } from "../../../../domain/clock/status-clock.ts";
import type { Instant } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { Pack } from "../../../../domain/pack/pack.ts";
import { clockTime, lengthInWords, runningTime } from "../../../../domain/text/clock-face.ts";
import { MINUTE_MS } from "../../../../domain/text/durations.ts";
import type { Zone } from "../../../../domain/text/zone.ts";
import { toldGap } from "../../../../domain/told/told-status.ts";
import { severityNameIn } from "../../../../domain/words/incident-name.ts";
import { audienceNames, statusNames } from "../../../../domain/words/update-names.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Spoken } from "../../../parts/text/Spoken.tsx";
import { boardWords, type ClockWords } from "../../../words/board.ts";
import { useSession } from "../use-session.ts";
import styles from "./StatusClockPanel.module.css";

const SNOOZE_MS = 5 * MINUTE_MS;

export interface StatusClockPanelProps {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly now: Instant;

  readonly onSettings: () => void;
}

/** Screen readers announce it when the update falls due, not every second. */
export const StatusClockPanel = ({ incident, pack, now, onSettings }: StatusClockPanelProps) => {
  const session = useSession();
  const zone = useZone();
  const clock = statusClock(incident, pack, now);
  const isDue = clock.type === "overdue" || isSoon(clock);
  const every = intervalMs(incident, pack);
  const [audience, ...others] = clock.type === "stopped" ? [] : clock.audiences;
  const length = audience ? everyMs(incident, pack, audience) : null;
  const rest = clock.type === "stopped" ? whyStopped(incident) : null;
  const gap = rest === null || rest === "untold" ? toldGap(incident) : null;
  const isSnoozed = clock.type === "overdue" && clock.snoozedUntil !== null;
  const isSettable = rest === null || rest === "no-clock";
  const said = clock.type === "stopped" ? null : wordsOf(clock, zone);
  return (
    <section class={[styles.panel, lookOf(clock)].filter(Boolean).join(" ")}>
      {isSettable && (
        <div class={styles.every}>
          <Button onTap={onSettings}>
            {every !== null
              ? boardWords.every(lengthInWords(every))
              : rest
                ? boardWords.startClock
                : boardWords.asPromised}
          </Button>
        </div>
      )}
      <a
        class={styles.write}
        href={`/incident/${session.id}/update${audience && audience !== "engineering" ? `?audience=${audience}` : ""}`}
      >
        <span class={styles.label} id="next-update">
          {boardWords.nextUpdate}
        </span>
        <span
          class={styles.time}
          role="timer"
          aria-labelledby="next-update"
          aria-describedby={audience && "next-update-for"}
          aria-live="off"
        >
          {said === null ? (
            <span class={styles.rest}>{rest && boardWords.stopped(rest, severityNameIn(incident))}</span>
          ) : (
            <>
              {said.before} <span class={styles.figure}>{said.figure}</span>
              {said.after && ` ${said.after}`}
            </>
          )}
        </span>
        {said && audience && (
          <span class={styles.hint}>
            {said.after ? " · " : " "}
            {boardWords.tapToWrite}{" "}
            <span id="next-update-for">{boardWords.updateFor(audienceNames[audience], others.length)}</span>
          </span>
        )}
      </a>
      {isSettable && isDue && !isSnoozed && clock.type !== "stopped" && (
        <div class={styles.snooze}>
          <Button
            onTap={() => {
              const until = (Math.max(now, clock.dueAt) + SNOOZE_MS) as Instant;
              session.run({ type: "snoozeMove", move: UPDATE_REMINDER, until });
            }}
          >
            {boardWords.snooze}
          </Button>
        </div>
      )}
      {clock.type === "overdue" && clock.snoozedUntil !== null && (
        <p class={styles.more}>{boardWords.snoozedUntil(clockTime(clock.snoozedUntil, zone))}</p>
      )}
      {gap && (
        <p class={styles.more}>
          {boardWords.lastTold(
            gap.audiences.map((audience) => audienceNames[audience].toLowerCase()),
            statusNames[gap.status],
          )}
        </p>
      )}
      {length !== null && (clock.type === "running" || clock.type === "not-started") && (
        <div class={styles.bar} aria-hidden="true">
          <i style={{ width: `${Math.max(0, Math.min(100, 100 - (100 * clock.leftMs) / length))}%` }} />
        </div>
      )}
      <Spoken role="status">{clock.type === "overdue" && !isSnoozed ? boardWords.dueNow : ""}</Spoken>
    </section>
  );
};

const isSoon = (clock: StatusClock): boolean =>
  (clock.type === "running" || clock.type === "not-started") && clock.soon;

const lookOf = (clock: StatusClock): string | undefined => {
  if (clock.type === "overdue") return clock.snoozedUntil === null ? styles.late : styles.soon;
  return isSoon(clock) ? styles.soon : undefined;
};

const wordsOf = (clock: Exclude<StatusClock, { type: "stopped" }>, zone: Zone): ClockWords => {
  switch (clock.type) {
    case "not-started":
      return boardWords.firstDue(clockTime(clock.dueAt, zone), runningTime(clock.leftMs));
    case "running":
      return boardWords.due(clockTime(clock.dueAt, zone), runningTime(clock.leftMs));
    case "overdue":
      return boardWords.overdue(clockTime(clock.dueAt, zone), runningTime(clock.lateMs));
  }
};
