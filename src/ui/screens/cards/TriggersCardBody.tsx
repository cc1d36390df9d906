// What raises a severity, and what to do then. Props only.

import type { SeverityTrigger } from "../../../domain/pack/pack.ts";
import { cardWords } from "../../words/cards.ts";
import styles from "./TriggersCardBody.module.css";

/** Returns each trigger with its answer. */
export const TriggersCardBody = ({ triggers }: { readonly triggers: readonly SeverityTrigger[] }) => (
  <>
    <p>{cardWords.triggersMode}</p>
    <dl class={styles.triggers}>
      {triggers.map(({ id, when, response }) => (
        <div key={id} class={styles.trigger}>
          <dt>{when}</dt>
          <dd class={styles.response}>
            <span aria-hidden="true">→ </span>
            {response}
          </dd>
        </div>
      ))}
    </dl>
  </>
);
