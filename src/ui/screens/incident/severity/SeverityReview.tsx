// Is the severity still right? One question for each trigger that the app can't see, and the tap that answers it.

import type { Incident } from "../../../../domain/incident/incident.ts";
import type { Pack } from "../../../../domain/pack/pack.ts";
import { Button } from "../../../parts/Button.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { severityWords } from "../../../words/incident.ts";
import { useSession } from "../use-session.ts";
import styles from "./SeverityReview.module.css";

export interface SeverityReviewProps {
  readonly incident: Incident;
  readonly pack: Pack;
  /** Called once a trigger is said to be hit: the board then says what to do about it. */
  readonly onHit: () => void;
}

/** Each answer is logged. */
export const SeverityReview = ({ incident, pack, onHit }: SeverityReviewProps) => {
  const session = useSession();
  return (
    <Stack as="section" aria-labelledby="triggers-title">
      <h2 id="triggers-title">{severityWords.triggers}</h2>
      <Stack as="ul">
        {pack.triggers
          .filter(({ watched }) => !watched)
          .map(({ id, when, response }) => {
            const answer = incident.seat.triggers[id];
            return (
              <li key={id} class={styles.trigger}>
                <span>{when}</span>
                <div class={styles.answers}>
                  <Button
                    look="quiet"
                    label={`${severityWords.yes}: ${when}`}
                    pressed={answer?.hit === true}
                    onTap={() => {
                      session.run({ type: "answerTrigger", trigger: id, hit: true });
                      // What this one calls for is said here, and nowhere else.
                      if (id !== "second-symptom") onHit();
                    }}
                  >
                    {severityWords.yes}
                  </Button>
                  <Button
                    look="quiet"
                    label={`${severityWords.no}: ${when}`}
                    pressed={answer?.hit === false}
                    onTap={() => session.run({ type: "answerTrigger", trigger: id, hit: false })}
                  >
                    {severityWords.no}
                  </Button>
                </div>
                {answer?.hit && <span class={styles.response}>{response}</span>}
              </li>
            );
          })}
      </Stack>
    </Stack>
  );
};
