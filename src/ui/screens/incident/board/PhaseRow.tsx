// The phase, and the taps that move it on. Each is undone like any entry; only stand-down asks first.

import type { IncidentSession } from "../../../../actions/incident-session.ts";
import type { Incident } from "../../../../domain/incident.ts";
import { Button } from "../../../parts/Button.tsx";
import { boardWords } from "../../../words/board.ts";
import styles from "./PhaseRow.module.css";

/** Returns the phase in a word with the moves that are possible from it. */
export const PhaseRow = ({ session, incident }: { readonly session: IncidentSession; readonly incident: Incident }) => {
  const { type } = incident.phase;
  const running = type === "detected" || type === "triaged" || type === "mitigating" || type === "monitoring";
  return (
    <section class={styles.phase} aria-label={boardWords.phase}>
      <h2 class={styles.name}>
        {boardWords.phase}: {boardWords.phases[type]}
      </h2>
      <div class={styles.moves}>
        {running && type !== "mitigating" && (
          <Button look="quiet" onTap={() => session.run({ type: "movePhase", to: "mitigating" })}>
            {boardWords.phases.mitigating}
          </Button>
        )}
        {running && type !== "monitoring" && (
          <Button look="quiet" onTap={() => session.run({ type: "movePhase", to: "monitoring" })}>
            {boardWords.phases.monitoring}
          </Button>
        )}
        {running && (
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
    </section>
  );
};
