// Every incident that has a log on this phone, drills apart, and the way in for logs from other phones.

import { useLocation } from "preact-iso";
import type { IncidentSummary } from "../../../domain/views/summary.ts";
import { useZone } from "../../hooks/use-zone.ts";
import { Button } from "../../parts/Button.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Shield } from "../../parts/Shield.tsx";
import { partsWords } from "../../words/parts.ts";
import { reviewWords } from "../../words/review.ts";
import { receiveWords } from "../../words/transfer.ts";
import { ImportPanel } from "./ImportPanel.tsx";
import { ReviewRow } from "./ReviewRow.tsx";
import styles from "./ReviewScreen.module.css";
import { useIncidents } from "./use-incidents.ts";

/** Newest first. */
export const ReviewScreen = () => {
  const { listed, hasFailed, readAgain } = useIncidents();
  const { route } = useLocation();
  const isEmpty = listed?.real.length === 0 && listed.drills.length === 0;
  return (
    <Screen
      title={reviewWords.title}
      thumb={
        <>
          <ImportPanel />
          <Button look="quiet" onTap={() => route("/receive")}>
            {receiveWords.way}
          </Button>
        </>
      }
    >
      {hasFailed && (
        <Stack role="alert">
          <p>{reviewWords.unreadable}</p>
          <Button onTap={readAgain}>{reviewWords.retry}</Button>
        </Stack>
      )}
      {!listed && !hasFailed && <p>{partsWords.loading}</p>}
      {isEmpty && <p class={styles.none}>{reviewWords.none}</p>}
      {listed && <Rows title={reviewWords.incidents} incidents={listed.real} />}
      {listed && <Rows title={reviewWords.drills} incidents={listed.drills} />}
    </Screen>
  );
};

const Rows = ({ title, incidents }: { readonly title: string; readonly incidents: readonly IncidentSummary[] }) => {
  const zone = useZone();
  if (incidents.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 class={styles.heading}>{title}</h2>
      <Stack as="ul">
        {incidents.map((incident) => (
          <li key={incident.id}>
            <Shield href={`/incident/${incident.id}`}>
              <ReviewRow incident={incident} zone={zone} />
            </Shield>
          </li>
        ))}
      </Stack>
    </section>
  );
};
