// What a page says: who alerts, and the alert. Nothing more.

import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import styles from "./Brief.module.css";

/** Returns the text, large. */
export const AlertText = ({ scenario: { alert, characters } }: { readonly scenario: Scenario }) => (
  <>
    <p class={styles.from}>{characters.find(({ id }) => id === alert.from)?.name ?? alert.from}</p>
    <p class={styles.alert}>{alert.text}</p>
  </>
);
