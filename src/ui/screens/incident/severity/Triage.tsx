// The yes/no way to a severity, one question per screen, with the reason for the result.

import { useState } from "preact/hooks";
import type { FactData } from "../../../../domain/incident/facts.ts";
import type { Pack, SeverityLevel } from "../../../../domain/pack/pack.ts";
import { type TriageAnswer, triage } from "../../../../domain/pack/triage.ts";
import { Button } from "../../../parts/Button.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { severityWords } from "../../../words/incident.ts";
import styles from "./Triage.module.css";

export interface TriageProps {
  readonly pack: Pack;
  readonly onPick: (level: SeverityLevel, because: FactData["severity.set/1"]["triage"]) => void;
  readonly onLeave: () => void;
}

/** Beside the result, the three other severities are still in reach. */
export const Triage = ({ pack, onPick, onLeave }: TriageProps) => {
  const [answers, setAnswers] = useState<readonly TriageAnswer[]>([]);
  const step = triage(answers);
  const back = (
    <Button
      look="quiet"
      command={answers.length}
      onTap={() => (answers.length > 0 ? setAnswers(answers.slice(0, -1)) : onLeave())}
    >
      {answers.length > 0 ? severityWords.previous : severityWords.pickDirectly}
    </Button>
  );
  if (step.type === "ask") {
    const question = pack.triage.find(({ id }) => id === step.question);
    const answer = (yes: boolean) => () => setAnswers([...answers, { question: step.question, answer: yes }]);
    return (
      <div class={styles.triage}>
        <Hint>{severityWords.question(answers.length + 1)}</Hint>
        <h2 class={styles.ask}>{question?.ask}</h2>
        <p>{question?.help}</p>
        <div class={styles.answers}>
          <Button look="primary" command={step.question} onTap={answer(true)}>
            {severityWords.yes}
          </Button>
          <Button look="primary" command={step.question} onTap={answer(false)}>
            {severityWords.no}
          </Button>
          {back}
        </div>
      </div>
    );
  }
  const { level, because } = step;
  const question = pack.triage.find(({ id }) => id === because.question);
  return (
    <div class={styles.triage}>
      <Hint>{severityWords.result}</Hint>
      <h2 class={styles.ask}>{nameOf(pack, level)}</h2>
      <p>{because.answer ? question?.becauseYes : question?.becauseNo}</p>
      <div class={styles.answers}>
        <Button look="primary" onTap={() => onPick(level, because)}>
          {nameOf(pack, level)}
        </Button>
        <p>{severityWords.take}</p>
        <div class={styles.others}>
          {pack.severities
            .filter(({ id }) => id !== level)
            .map(({ id }) => (
              <Button key={id} look="quiet" label={nameOf(pack, id)} onTap={() => onPick(id, null)}>
                {id}
              </Button>
            ))}
        </div>
        {back}
      </div>
    </div>
  );
};

const nameOf = (pack: Pack, level: SeverityLevel): string =>
  `${level} ${pack.severities.find(({ id }) => id === level)?.name ?? ""}`.trim();
