// The fixed stripe on every screen of a drill, so that nobody mistakes it for a real outage.

import { partsWords } from "../words/parts.ts";
import styles from "./DrillStripe.module.css";

export const DrillStripe = () => (
  <aside class={styles.stripe} aria-label={partsWords.drill}>
    <strong>{partsWords.drill}</strong> {partsWords.drillNote}
  </aside>
);
