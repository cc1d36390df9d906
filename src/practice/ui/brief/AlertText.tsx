// What a page says: who alerts, and the alert. Nothing more.

import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import styles from "./AlertText.module.css";

export const AlertText = ({ scenario: { alert, characters } }: { readonly scenario: Scenario }) => (
  <>
    <Hint>{characters.find(({ id }) => id === alert.from)?.name ?? alert.from}</Hint>
    <p class={styles.alert}>{alert.text}</p>
  </>
);
