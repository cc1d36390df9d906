// The fixed stripe on every screen of a drill: nobody may mistake it for a real outage.

import { partsWords } from "../words/parts.ts";
import styles from "./DrillStripe.module.css";

/** Returns the stripe with the word DRILL. */
export const DrillStripe = () => (
  <p class={styles.stripe} role="note">
    <strong>{partsWords.drill}</strong> {partsWords.drillNote}
  </p>
);
