// The fixed stripe on every screen of a drill: nobody may mistake it for a real outage.

import { partsWords } from "../words/parts.ts";
import styles from "./DrillStripe.module.css";

/** Returns the stripe with the word DRILL. */
export const DrillStripe = () => (
  <aside class={styles.stripe} aria-label={partsWords.drill}>
    <strong>{partsWords.drill}</strong> {partsWords.drillNote}
  </aside>
);
