// The IC loop: where one is in it, one tap to go on, and what to ask at this step.

import type { IncidentSession } from "../../../../actions/incident-session.ts";
import type { Incident } from "../../../../domain/incident.ts";
import type { Pack } from "../../../../domain/pack.ts";
import { Button } from "../../../parts/Button.tsx";
import { boardWords } from "../../../words/board.ts";
import styles from "./LoopStrip.module.css";

export interface LoopStripProps {
  readonly session: IncidentSession;
  readonly incident: Incident;
  readonly pack: Pack;
}

/** Returns the steps of the loop as the pack has them; a tap logs the step. */
export const LoopStrip = ({ session, incident, pack }: LoopStripProps) => {
  const current = pack.loop.find(({ id }) => id === incident.loop?.step);
  return (
    <section class={styles.loop} aria-labelledby="loop-title">
      <h2 id="loop-title">
        {boardWords.loop}
        {incident.loop && `, ${boardWords.turn(incident.loop.turn)}`}
      </h2>
      <div class={styles.steps}>
        {pack.loop.map(({ id, title }) => (
          <Button
            key={id}
            look="quiet"
            pressed={id === current?.id}
            onTap={() => session.run({ type: "stepLoop", step: id })}
          >
            {title}
          </Button>
        ))}
      </div>
      {current && (
        <ul class={styles.asks}>
          {current.asks.map((ask) => (
            <li key={ask}>{ask}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
