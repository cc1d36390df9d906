// What a practice score is worth, in a frame that can't be overlooked.

import styles from "./HonestNote.module.css";
import { drillsWords } from "./words/drills.ts";

export const HonestNote = () => <p class={styles.frame}>{drillsWords.honest}</p>;
