// Severity: one tap, or a few questions. A change later asks why.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { FactData } from "../../../../domain/incident/facts.ts";
import type { Severity } from "../../../../domain/pack/pack.ts";
import { type PickedSeverity, pickedFrom } from "../../../../domain/pack/severities.ts";
import { clockTimeWithSeconds } from "../../../../domain/text/clock-face.ts";
import { Button } from "../../../parts/Button.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { flowWords, severityWords } from "../../../words/incident.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { useIncident } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { ReasonSheet } from "./ReasonSheet.tsx";
import { SeverityButtons } from "./SeverityButtons.tsx";
import { SeverityReview } from "./SeverityReview.tsx";
import styles from "./SeverityScreen.module.css";
import { Triage } from "./Triage.tsx";

type Choice = { readonly severity: PickedSeverity; readonly triage: FactData["severity.set/1"]["triage"] };

/** The first choice leads to the first ninety seconds, a change leads back to the board. */
export const SeverityScreen = () => {
  const session = useSession();
  const { incident, pack, zone } = useIncident();
  const { route } = useLocation();
  const [asking, setAsking] = useState(false);
  const [waiting, setWaiting] = useState<Choice | null>(null);
  const board = `/incident/${session.id}`;

  const choose = (card: Severity, triage: Choice["triage"] = null): void => {
    const severity = pickedFrom(pack, card);
    if (incident.severity?.id === card.id) route(board);
    else if (incident.severity) setWaiting({ severity, triage });
    else {
      session.run({ type: "setSeverity", severity, triage, reason: null });
      route(`${board}/first`);
    }
  };

  const buttons = (
    <SeverityButtons pack={pack} current={incident.severity?.id ?? null} onPick={(card) => choose(card)} />
  );
  return (
    <IncidentFrame
      title={incident.severity ? severityWords.change : severityWords.title}
      back={
        incident.severity ? { href: board, label: flowWords.backToBoard } : { href: "/", label: flowWords.backToNow }
      }
      thumb={
        asking ? null : incident.severity ? (
          <Button
            look="primary"
            onTap={() => {
              session.run({ type: "reviewSeverity" });
              route(board);
            }}
          >
            {severityWords.still(incident.severity.short)}
          </Button>
        ) : (
          <>
            <Text weight="strong" centered>
              {severityWords.unsure}
            </Text>
            {buttons}
          </>
        )
      }
    >
      {asking ? (
        <Triage pack={pack} onPick={choose} onLeave={() => setAsking(false)} />
      ) : (
        <>
          {incident.severity ? (
            <>
              {buttons}
              <Text weight="strong" centered>
                {severityWords.unsure}
              </Text>
              <SeverityReview incident={incident} pack={pack} onHit={() => route(board)} />
            </>
          ) : (
            incident.declaredAt !== null && (
              <p>{severityWords.declared(clockTimeWithSeconds(incident.declaredAt, zone))}</p>
            )
          )}
          <LastEntry />
          <button type="button" class={styles.help} onClick={() => setAsking(true)}>
            {severityWords.help}
          </button>
        </>
      )}
      {waiting && incident.severity && (
        <ReasonSheet
          pack={pack}
          from={incident.severity}
          to={waiting.severity}
          onClose={() => setWaiting(null)}
          onReason={(reason) => {
            session.run({ type: "setSeverity", ...waiting, reason });
            route(board);
          }}
        />
      )}
    </IncidentFrame>
  );
};
