// For how long: a row of minutes.

import { partsWords } from "../words/parts.ts";
import { Choices } from "./Choices.tsx";
import styles from "./MinuteChips.module.css";

export interface MinuteChipsProps {
  readonly label: string;
  readonly lengths: readonly number[];
  /** Null if a tap acts at once. */
  readonly chosen: number | null;
  readonly onChoose: (minutes: number) => void;
}

export const MinuteChips = ({ label, lengths, chosen, onChoose }: MinuteChipsProps) => (
  <div class={styles.minutes}>
    <Choices
      label={label}
      choices={lengths.map((minutes) => ({ value: String(minutes), name: partsWords.minutes(minutes) }))}
      chosen={chosen === null ? null : String(chosen)}
      onChoose={(minutes) => onChoose(Number(minutes))}
    />
  </div>
);
