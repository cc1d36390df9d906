// Practice runs to resume, and finished ones with how long their first moves took.

import { calendarDay } from "../../../domain/text/calendar.ts";
import { clockTime } from "../../../domain/text/clock-face.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { useNow } from "../../../ui/hooks/use-now.ts";
import { useZone } from "../../../ui/hooks/use-zone.ts";
import { PanelLink } from "../../../ui/parts/layout/PanelLink.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Text } from "../../../ui/parts/text/Text.tsx";
import { IncidentRow } from "../../../ui/screens/now/IncidentRow.tsx";
import type { PracticeRun, PracticeRuns } from "../../actions/drill/list-practice-runs.ts";
import { drillsWords } from "../words/drills.ts";
import styles from "./PracticeRunList.module.css";

/** An empty list is left out, except that of past runs, which then says so. */
export const PracticeRunList = ({ runs }: { readonly runs: PracticeRuns }) => {
  const { ports } = useApp();
  const now = useNow(ports.clock.now);
  const zone = useZone();
  return (
    <>
      {runs.open.length > 0 && (
        <section aria-labelledby="open-runs">
          <h2 id="open-runs" class={styles.heading}>
            {drillsWords.open}
          </h2>
          <Stack as="ul">
            {runs.open.map((incident) => (
              <li key={incident.id}>
                <IncidentRow incident={incident} now={now} zone={zone} />
              </li>
            ))}
          </Stack>
        </section>
      )}
      <section aria-labelledby="past-runs">
        <h2 id="past-runs" class={styles.heading}>
          {drillsWords.past}
        </h2>
        {runs.past.length === 0 && <p>{drillsWords.none}</p>}
        <Stack as="ul">
          {runs.past.map((run) => (
            <li key={run.summary.id}>
              <PastRun run={run} />
            </li>
          ))}
        </Stack>
      </section>
    </>
  );
};

const PastRun = ({ run: { summary, moves } }: { readonly run: PracticeRun }) => {
  const zone = useZone();
  const at = summary.declaredAt;
  const times = [
    [drillsWords.severity, moves.severityMs],
    [drillsWords.command, moves.commandMs],
    [drillsWords.firstUpdate, moves.firstUpdateMs],
  ] as const;
  return (
    <PanelLink href={`/incident/${summary.id}`}>
      <Text as="span" weight="strong">
        {at === null ? drillsWords.practice : `${calendarDay(at, zone)} ${clockTime(at, zone)}`}
      </Text>
      {times.map(([name, ms]) => (
        <span key={name} class={styles.move}>
          <span>{name} </span>
          <span class={styles.time}>{drillsWords.after(ms)}</span>
        </span>
      ))}
    </PanelLink>
  );
};
