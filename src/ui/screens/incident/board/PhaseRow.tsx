// The phase, how long it has lasted, and the taps that move it on. Each can be undone; only stand-down asks first.

import type { Instant } from "../../../../domain/fact/ids.ts";
import type { MovablePhase } from "../../../../domain/incident/course/decide.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import { limits } from "../../../../domain/incident/limits.ts";
import { waiverOf } from "../../../../domain/incident/write-up.ts";
import { calendarDay, clockTime, leftRoundedUp, lengthInWords } from "../../../../domain/text/clock-face.ts";
import { leftInWords } from "../../../../domain/text/time-left.ts";
import { postmortemDue } from "../../../../domain/views/postmortem-due.ts";
import { phaseNames } from "../../../../domain/words/phase-names.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { boardWords } from "../../../words/board.ts";
import { useSession } from "../use-session.ts";
import styles from "./PhaseRow.module.css";

export interface PhaseRowProps {
  readonly incident: Incident;
  readonly now: Instant;
}

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
  const since = "since" in phase ? phase.since : null;
  return (
    <Stack as="section" aria-label={boardWords.phase}>
      <h2 class={styles.name}>
        {boardWords.phase}: {phaseNames[type]}
        {since !== null && isRunning && ` ${boardWords.since(lengthInWords(now - since))}`}
      </h2>
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
              <Button key={to} look="quiet" onTap={() => session.run({ type: "movePhase", to })}>
                {phaseNames[to]}
              </Button>
            ))}
        {isRunning && (
          <Button look="quiet" onTap={() => session.run({ type: "resolve" })}>
            {boardWords.resolve}
          </Button>
        )}
        {(type === "resolved" || type === "stood-down") && (
          <Button look="quiet" onTap={() => session.run({ type: "reopen" })}>
            {boardWords.reopen}
          </Button>
        )}
      </div>
    </Stack>
  );
};

const monitored = (forMs: number): string =>
  forMs < limits.monitorMs
    ? boardWords.monitoringLeft(leftRoundedUp(limits.monitorMs - forMs))
    : boardWords.monitoringOver;
