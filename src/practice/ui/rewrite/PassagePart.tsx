// One passage: the text that blames, the player's own, and the linter's findings in it as it is typed.

import { useId, useMemo } from "preact/hooks";
import type { Passage } from "../../../domain/incident/drill/scenario.ts";
import { LinesField } from "../../../ui/parts/Field.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import type { DrillLog } from "../../domain/run/read-drill.ts";
import { judgeRewrite } from "../../domain/score/judge-rewrite.ts";
import { blameWords, rewriteWords } from "../words/play.ts";
import styles from "./PassagePart.module.css";

export interface PassagePartProps {
  readonly title: string;
  readonly drill: DrillLog;
  readonly passage: Passage;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Only the number of findings is read out, and only when it changes. */
export const PassagePart = ({ title, drill, passage, text, onText }: PassagePartProps) => {
  const id = useId();
  const judged = useMemo(
    () => judgeRewrite(drill.scenario, { [passage.id]: text }).find((one) => one.passage.id === passage.id),
    [drill.scenario, passage, text],
  );
  const isEmpty = text.trim() === "";
  const findings = judged?.findings ?? [];
  return (
    <Stack as="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <blockquote class={styles.draft}>{passage.text}</blockquote>
      <Hint as="label" weight="label" for={id}>
        {rewriteWords.yours}
      </Hint>
      <LinesField id={id} rows={6} value={text} onInput={(event) => onText(event.currentTarget.value)} />
      {!isEmpty && (
        <>
          <p role="status">{findings.length === 0 ? rewriteWords.clean : rewriteWords.count(findings.length)}</p>
          <Stack as="ul">
            {findings.map(({ from, found, rule, suggestion }) => (
              <li key={from} class={styles.finding}>
                <q>{found}</q> {blameWords[rule]} <Hint as="span">{rewriteWords.start(suggestion)}</Hint>
              </li>
            ))}
            {(judged?.lost ?? []).map((words) => (
              <Hint as="li" key={words}>
                {rewriteWords.lost(words)}
              </Hint>
            ))}
          </Stack>
        </>
      )}
    </Stack>
  );
};
