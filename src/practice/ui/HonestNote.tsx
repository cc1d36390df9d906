// What a score of practice is worth, in a frame that can't be passed over.

import styles from "./HonestNote.module.css";
import { drillsWords } from "./words/drills.ts";

/** Returns the note. */
export const HonestNote = () => <p class={styles.frame}>{drillsWords.honest}</p>;
