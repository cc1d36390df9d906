// Home: one button, and the incidents to resume. Nothing else competes.
// Rendered at build time into index.html; everything it imports adds to the first screen's size.

import type { ComponentChildren } from "preact";
import type { Instant } from "../../../domain/fact/ids.ts";
import type { Zone } from "../../../domain/text/zone.ts";
import { byUrgency, isOverdue } from "../../../domain/views/by-urgency.ts";
import type { IncidentSummary } from "../../../domain/views/summary.ts";
import { Button } from "../../parts/Button.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Shield } from "../../parts/Shield.tsx";
import { nowWords } from "../../words/now.ts";
import { IncidentRow } from "./IncidentRow.tsx";
import styles from "./NowScreen.module.css";

export interface NowScreenProps {
  /** Open incidents; null until they are read. */
  readonly incidents: readonly IncidentSummary[] | null;
  readonly now: Instant;
  readonly zone: Zone;
  /** The answer to the first tap while the rest is loading, e.g. "Declared at 03:02:11 UTC. Opening…". */
  readonly answer?: string | null;
  /** False if the browser doesn't store the app from this address. */
  readonly worksOffline?: boolean;
  readonly onDeclare?: () => void;
  /** What comes below the list, once it has loaded. */
  readonly children?: ComponentChildren;
}

/** Declare is in the thumb zone. */
export const NowScreen = (props: NowScreenProps) => {
  const { incidents, now, zone, answer = null, worksOffline = true, onDeclare, children } = props;
  const worstFirst = incidents?.toSorted(byUrgency(now));
  const firstLate = worstFirst?.find((one) => isOverdue(one, now));
  return (
    <Screen
      title={nowWords.title}
      thumb={
        <>
          <p class={styles.hint} role="status" data-early-answer>
            {answer ?? nowWords.declareHint}
          </p>
          <div class={styles.declare}>
            <Button look="primary" early="declare" onTap={onDeclare}>
              {nowWords.declare}
            </Button>
          </div>
        </>
      }
    >
      {!worksOffline && <p>{nowWords.notOffline}</p>}
      {incidents?.length === 0 && <p class={styles.none}>{nowWords.none}</p>}
      {worstFirst && worstFirst.length > 0 && (
        <section aria-labelledby="open-incidents">
          <h2 id="open-incidents" class={styles.heading}>
            {nowWords.open}
          </h2>
          <ul class={styles.list}>
            {worstFirst.map((incident) => (
              <li key={incident.id}>
                <Shield href={`/incident/${incident.id}`}>
                  <IncidentRow incident={incident} now={now} zone={zone} red={incident === firstLate} />
                </Shield>
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
    </Screen>
  );
};
