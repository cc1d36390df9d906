// The exercises in order, each with its best drill.

import { isSameData } from "../../../domain/fact/same-data.ts";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { calendarDay } from "../../../domain/text/calendar.ts";
import { useZone } from "../../../ui/hooks/use-zone.ts";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import type { Certification } from "../../domain/history/certification.ts";
import type { DrillResult } from "../../domain/history/drill-result.ts";
import { certificateWords } from "../words/history.ts";
import styles from "./PathPart.module.css";

export interface PathPartProps {
  readonly path: Certification["path"];
  readonly own: readonly DrillResult[];
  readonly scenarios: readonly Scenario[];
}

/** A drill played in a version that the team has changed says so. */
export const PathPart = ({ path, own, scenarios }: PathPartProps) => {
  const zone = useZone();
  return (
    <Part id="path" title={certificateWords.path}>
      <Stack as="ol">
        {path.map(({ scenario: id, certifies, best }, index) => {
          const scenario = scenarios.find((one) => one.id === id);
          const played = own.find(({ incident }) => incident === best?.incident)?.scenario;
          const isChanged = played !== undefined && scenario !== undefined && !isSameData(played, scenario);
          const href = best ? `/incident/${best.incident}/score` : `/drills/scenario/${id}`;
          return (
            <li key={id}>
              <a class={styles.step} href={href}>
                <span class={styles.number} aria-hidden="true">
                  {best ? "✓" : index + 1}
                </span>
                <span class={styles.words}>
                  <strong>{scenario?.title ?? id}</strong>
                  <Hint as="span">
                    {[
                      ...(certifies ? [certificateWords.last] : []),
                      best
                        ? certificateWords.best(best.score.points, calendarDay(best.at, zone))
                        : certificateWords.notPlayed,
                      ...(isChanged ? [certificateWords.changed] : []),
                    ].join(", ")}
                  </Hint>
                </span>
              </a>
            </li>
          );
        })}
      </Stack>
    </Part>
  );
};
