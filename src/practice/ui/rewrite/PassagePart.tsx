// One passage: the text that blames, the player's own, and what the linter finds in that while it is typed.

import { useId, useMemo } from "preact/hooks";
import type { Passage } from "../../../domain/incident/drill/scenario.ts";
import type { DrillLog } from "../../domain/run/read-drill.ts";
import { judgeRewrite } from "../../domain/score/judge-rewrite.ts";
import { blameWords, rewriteWords } from "../words/play.ts";
import styles from "./Rewrite.module.css";

export interface PassagePartProps {
  readonly title: string;
  readonly drill: DrillLog;
  readonly passage: Passage;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Returns the part; only the number of findings is read out, and only when it changes. */
export const PassagePart = ({ title, drill, passage, text, onText }: PassagePartProps) => {
  const id = useId();
  const judged = useMemo(
    () => judgeRewrite(drill.scenario, { [passage.id]: text }).find((one) => one.passage.id === passage.id),
    [drill.scenario, passage, text],
  );
  const isEmpty = text.trim() === "";
  const findings = judged?.findings ?? [];
  return (
    <section class={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <blockquote class={styles.draft}>{passage.text}</blockquote>
      <label class={styles.label} for={id}>
        {rewriteWords.yours}
      </label>
      <textarea
        id={id}
        class={styles.field}
        rows={6}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {!isEmpty && (
        <>
          <p role="status">{findings.length === 0 ? rewriteWords.clean : rewriteWords.count(findings.length)}</p>
          <ul class={styles.list}>
            {findings.map(({ from, found, rule, suggestion }) => (
              <li key={from} class={styles.finding}>
                <q>{found}</q> {blameWords[rule]} <span class={styles.hint}>{rewriteWords.start(suggestion)}</span>
              </li>
            ))}
            {(judged?.lost ?? []).map((words) => (
              <li key={words} class={styles.hint}>
                {rewriteWords.lost(words)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
