// A checklist to read: how it is used, and its steps by number. Ticking happens in the incident. Props only.

import type { Checklist } from "../../../domain/pack/pack.ts";
import { cardWords } from "../../words/cards.ts";
import styles from "./ChecklistCardBody.module.css";

/** Returns the card; its title is the frame's. */
export const ChecklistCardBody = ({ list }: { readonly list: Checklist }) => (
  <>
    <p class={styles.mode}>
      <strong>{cardWords.modes[list.mode]}</strong>
      {list.withinSeconds !== null && <span> {cardWords.within(list.withinSeconds)}</span>}
    </p>
    <ol class={styles.steps}>
      {list.steps.map(({ id, text, hint }, index) => (
        <li key={id} class={styles.step}>
          <span class={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          <span class={styles.text}>{text}</span>
          {hint && <span class={styles.hint}>{hint}</span>}
        </li>
      ))}
    </ol>
  </>
);
