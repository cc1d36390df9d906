// What was missed and when it would have helped, and what someone knew and nobody asked for.

import { Part } from "../../../ui/parts/Part.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import type { Debrief } from "../../domain/score/debrief.ts";
import { debriefWords } from "../words/debrief.ts";
import styles from "./Debrief.module.css";

/** Returns both lists; the second is left out where everything was asked for. */
export const MissedPart = ({ told }: { readonly told: Debrief }) => (
  <>
    <Part id="missed" title={debriefWords.missed}>
      {told.missed.length === 0 && <p>{debriefWords.nothingMissed}</p>}
      <ul class={styles.rows}>
        {told.missed.map(({ move, verdict, helpedAtMs }) => (
          <li key={move.id} class={styles.row}>
            <strong>{move.text}</strong>
            <Hint as="span">
              {debriefWords.missedBy[verdict === "late" ? "late" : helpedAtMs > told.lengthMs ? "open" : "missed"]}{" "}
              {debriefWords.helpedAt(helpedAtMs)}.
            </Hint>
            <span>{move.helps}</span>
          </li>
        ))}
      </ul>
    </Part>
    {told.unasked.length > 0 && (
      <Part id="unasked" title={debriefWords.unasked}>
        <ul class={styles.rows}>
          {told.unasked.map(({ revelation, who }) => (
            <li key={revelation.id} class={styles.row}>
              <strong>{debriefWords.knew(who?.name ?? revelation.who, revelation.what)}</strong>
              <span>{revelation.answer}</span>
            </li>
          ))}
        </ul>
      </Part>
    )}
  </>
);
