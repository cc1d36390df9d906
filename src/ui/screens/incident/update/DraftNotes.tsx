// Notes under an edited text: what has changed since it was filled in, and what the clock will make of it.

import { useRef } from "preact/hooks";
import { isClockOver } from "../../../../domain/clock/audience-clocks.ts";
import { everyMs } from "../../../../domain/clock/intervals.ts";
import { clockTime, lengthInWords } from "../../../../domain/text/clock-face.ts";
import type { DraftChange } from "../../../../domain/update/draft-age.ts";
import { severityName, severityNameIn } from "../../../../domain/words/incident-name.ts";
import { Callout } from "../../../parts/text/Callout.tsx";
import { updateWords } from "../../../words/update.ts";
import styles from "./DraftNotes.module.css";
import { dueAfter } from "./due-after.ts";
import { NextUpdateChips } from "./NextUpdateChips.tsx";
import type { UpdateWork } from "./use-update.ts";

export interface DraftNotesProps {
  readonly work: UpdateWork;
  /** Receives the text with the time of the next update put in. */
  readonly onChange: (text: string) => void;
}

/** Shows nothing while the filled text is shown. */
export const DraftNotes = ({ work, onChange }: DraftNotesProps) => {
  const notes = useRef<HTMLDivElement>(null);
  const { edited, desk } = work;
  if (!edited) return null;
  const write = (text: string): void => {
    onChange(text);
    // The buttons disappear with their question; anyone without a pointer goes on from here.
    notes.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <div class={styles.notes} ref={notes} tabIndex={-1}>
        <div role="status">
          {work.changes.length > 0 && (
            <Callout strong>{updateWords.changed(work.changes.map((change) => changeWords(change, work)))}</Callout>
          )}
        </div>
        {edited.marked && <p>{updateWords.drillMarked}</p>}
        <p>{clockWords(work)}</p>
      </div>
      {desk && edited.promise && <NextUpdateChips work={work} desk={desk} promise={edited.promise} onChange={write} />}
    </>
  );
};

const changeWords = (change: DraftChange, { zone, incident: { severityStem: stem } }: UpdateWork): string => {
  switch (change.type) {
    case "severity":
      return updateWords.changes.severity(severityName(change.to, stem));
    case "status":
      return updateWords.changes.status(updateWords.statuses[change.to]);
    case "details":
    case "meanwhile":
    case "needed":
      return updateWords.changes[change.type];
    case "nextUpdate":
      return updateWords.changes.nextUpdate(clockTime(change.to, zone));
  }
};

const clockWords = (work: UpdateWork): string => {
  const { incident, pack, zone, status, ready, edited } = work;
  const { clock } = updateWords;
  const dueAt = dueAfter(work);
  const promise = edited?.promise;
  const reason = !promise
    ? clock.unread
    : promise.type === "unclear"
      ? clock.reasons[promise.why](clock.quoted(promise.words))
      : null;
  if (dueAt === null) {
    if (status === "resolved" || isClockOver(incident)) return clock.stopped;
    return reason ? `${reason} ${clock.stands}` : clock.unplanned(severityNameIn(incident));
  }
  const every = incident.seat.interval && everyMs(incident, pack, ready.audience);
  const name = every === null ? severityNameIn(incident) : lengthInWords(every);
  const due = clockTime(dueAt, zone);
  if (!promise || reason) return `${reason} ${clock.keeps(name, due)}`;
  if (promise.type !== "promised") return clock[promise.type === "passed" ? "passed" : "none"](name, due);
  const promised = clockTime(promise.at, zone);
  return dueAt < promise.at ? clock.sooner(due, name, promised) : clock.promised(due);
};
