// The phase, how long it has lasted, and the taps that move it on. Each can be undone; only stand-down asks first.

import type { Instant } from "../../../../domain/fact/ids.ts";
import type { MovablePhase } from "../../../../domain/incident/course/decide.ts";
import type { Incident, Phase } from "../../../../domain/incident/incident.ts";
import { limits } from "../../../../domain/incident/limits.ts";
import { waiverOf } from "../../../../domain/incident/write-up.ts";
import { calendarDay } from "../../../../domain/text/calendar.ts";
import { clockTime, leftRoundedUp, lengthInWords } from "../../../../domain/text/clock-face.ts";
import { leftInWords } from "../../../../domain/text/time-left.ts";
import { postmortemDue } from "../../../../domain/views/postmortem-due.ts";
import { phaseNames } from "../../../../domain/words/phase-names.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Panel } from "../../../parts/layout/Panel.tsx";
import { Spoken } from "../../../parts/text/Spoken.tsx";
import { boardWords } from "../../../words/board.ts";
import { useSession } from "../use-session.ts";
import styles from "./PhaseRow.module.css";

export interface PhaseRowProps {
  readonly incident: Incident;
  readonly now: Instant;
}

/** What the bars show, in order. */
const stages: readonly Phase["type"][] = ["triaged", "mitigating", "mitigated", "monitoring", "resolved"];

const movable: readonly MovablePhase[] = ["mitigating", "mitigated", "monitoring"];

/** Only the moves that are possible from this phase are shown. */
export const PhaseRow = ({ incident, now }: PhaseRowProps) => {
  const session = useSession();
  const zone = useZone();
  const { phase } = incident;
  const { type } = phase;
  const isRunning = type === "detected" || type === "triaged" || movable.some((movableType) => movableType === type);
  const due = postmortemDue(incident);
  const waiver = waiverOf(incident);
  const stage = stages.indexOf(type);
  const since = "since" in phase ? phase.since : null;
  return (
    <Panel as="section" gap={2} aria-label={boardWords.phase}>
      <div class={styles.line}>
        <h2 class={styles.name}>
          <Spoken>{boardWords.phase}: </Spoken>
          {phaseNames[type]}
          {since !== null && isRunning && (
            <span class={styles.since}> {boardWords.since(lengthInWords(now - since))}</span>
          )}
        </h2>
        {stage >= 0 && (
          <span class={styles.steps} aria-hidden="true">
            {stages.map((one, index) => (
              <i key={one} class={index === stage ? styles.now : index < stage ? styles.past : undefined} />
            ))}
          </span>
        )}
      </div>
      {due && (
        <p>
          {boardWords.postmortemDue(
            `${calendarDay(due.dueAt, zone)} ${clockTime(due.dueAt, zone)}`,
            leftInWords(due.dueAt, now),
          )}
        </p>
      )}
      {waiver && <p>{boardWords.waived(waiver.reason)}</p>}
      {phase.type === "monitoring" && <p>{monitored(now - phase.since)}</p>}
      <div class={styles.moves}>
        {isRunning &&
          movable
            .filter((to) => to !== type)
            .map((to) => (
              <Button key={to} onTap={() => session.run({ type: "movePhase", to })}>
                {phaseNames[to]}
              </Button>
            ))}
        {isRunning && <Button onTap={() => session.run({ type: "resolve" })}>{boardWords.resolve}</Button>}
        {(type === "resolved" || type === "stood-down") && (
          <Button onTap={() => session.run({ type: "reopen" })}>{boardWords.reopen}</Button>
        )}
      </div>
    </Panel>
  );
};

const monitored = (forMs: number): string =>
  forMs < limits.monitorMs
    ? boardWords.monitoringLeft(leftRoundedUp(limits.monitorMs - forMs))
    : boardWords.monitoringOver;
