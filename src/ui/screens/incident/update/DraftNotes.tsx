// Notes under an edited text: what has changed since it was filled in, and what the clock will make of it.

import { isClockOver } from "../../../../domain/clock/audience-clocks.ts";
import { clockAfter } from "../../../../domain/clock/clock-after.ts";
import { everyMs } from "../../../../domain/clock/intervals.ts";
import { clockTime, lengthInWords } from "../../../../domain/text/clock-face.ts";
import type { DraftChange } from "../../../../domain/update/draft-age.ts";
import { severityName, severityNameIn } from "../../../../domain/words/incident-name.ts";
import { Callout } from "../../../parts/text/Callout.tsx";
import { updateWords } from "../../../words/update.ts";
import styles from "./DraftNotes.module.css";
import { NextUpdateChips } from "./NextUpdateChips.tsx";
import type { UpdateWork } from "./use-update.ts";

export interface DraftNotesProps {
  readonly work: UpdateWork;
  /** Receives the text with the time of the next update put in. */
  readonly onChange: (text: string) => void;
}

/** Shows nothing while the filled text is shown. */
export const DraftNotes = ({ work, onChange }: DraftNotesProps) =>
  work.edited && (
    <div class={styles.notes}>
      <div role="status">
        {work.changes.length > 0 && (
          <Callout strong>{updateWords.changed(work.changes.map((change) => changeWords(change, work)))}</Callout>
        )}
      </div>
      {work.edited.marked && <p>{updateWords.drillMarked}</p>}
      <p>{clockWords(work)}</p>
      {work.desk && work.edited.promise && (
        <NextUpdateChips work={work} desk={work.desk} promise={work.edited.promise} onChange={onChange} />
      )}
    </div>
  );

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

const clockWords = ({ incident, pack, now, zone, status, ready, edited }: UpdateWork): string => {
  const { clock } = updateWords;
  const dueAt = clockAfter(incident, pack, { now, audience: ready.audience, status, nextUpdateAt: ready.nextUpdateAt });
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
