// A rewriting exercise: each passage as it was and as it is, with what still blames and what was lost.

import { Part } from "../../../ui/parts/Part.tsx";
import { Callout } from "../../../ui/parts/text/Callout.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import type { Debrief } from "../../domain/score/debrief.ts";
import { debriefWords } from "../words/debrief.ts";
import styles from "./Debrief.module.css";

/** Returns the passages; nothing in a drill that is commanded rather than written. */
export const PassagesPart = ({ told }: { readonly told: Debrief }) =>
  told.passages.length === 0 ? null : (
    <Part id="passages" title={debriefWords.passages}>
      <ul class={styles.rows}>
        {told.passages.map((judged) => (
          <li key={judged.passage.id} class={styles.row}>
            <Hint as="span">{debriefWords.original}</Hint>
            <span class={styles.words}>{judged.passage.text}</span>
            <Hint as="span">{debriefWords.own}</Hint>
            <span class={styles.words}>{judged.text ?? debriefWords.notWritten}</span>
            {judged.text !== null && <Findings judged={judged} />}
          </li>
        ))}
      </ul>
    </Part>
  );

const Findings = ({ judged }: { readonly judged: Debrief["passages"][number] }) => (
  <Callout as="ul" tone="plain" gap={1}>
    {judged.findings.map(({ from, found, suggestion }) => (
      <li key={from}>{debriefWords.blames(found, suggestion)}</li>
    ))}
    {judged.lost.map((what) => (
      <li key={what}>{debriefWords.lost(what)}</li>
    ))}
    <li>{debriefWords.system[judged.namesSystem ? "true" : "false"]}</li>
    {judged.passage.id === "actions" && <li>{debriefWords.owned[judged.ownsAction ? "true" : "false"]}</li>}
  </Callout>
);
