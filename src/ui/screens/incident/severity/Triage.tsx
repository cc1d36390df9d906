// The yes/no way to a severity, one question per screen, with the reason for the result.

import { useState } from "preact/hooks";
import type { FactData } from "../../../../domain/incident/facts.ts";
import type { Pack, Severity } from "../../../../domain/pack/pack.ts";
import { cardOfClass } from "../../../../domain/pack/severities.ts";
import { type TriageAnswer, triage } from "../../../../domain/pack/triage.ts";
import { severityTitle } from "../../../../domain/words/severity-title.ts";
import { Button } from "../../../parts/Button.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { severityWords } from "../../../words/incident.ts";
import styles from "./Triage.module.css";

export interface TriageProps {
  readonly pack: Pack;
  readonly onPick: (card: Severity, because: FactData["severity.set/1"]["triage"]) => void;
  readonly onLeave: () => void;
}

/** Beside the result, the other severities are still in reach. */
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
  const { because } = step;
  const card = cardOfClass(pack, step.level);
  if (!card) return back;
  const question = pack.triage.find(({ id }) => id === because.question);
  return (
    <div class={styles.triage}>
      <Hint>{severityWords.result}</Hint>
      <h2 class={styles.ask}>{severityTitle(card)}</h2>
      <p>{because.answer ? question?.becauseYes : question?.becauseNo}</p>
      <div class={styles.answers}>
        <Button look="primary" onTap={() => onPick(card, because)}>
          {severityTitle(card)}
        </Button>
        <p>{severityWords.take}</p>
        <div class={styles.others}>
          {pack.severities
            .filter(({ id }) => id !== card.id)
            .map((other) => (
              <Button key={other.id} look="quiet" label={severityTitle(other)} onTap={() => onPick(other, null)}>
                {other.short}
              </Button>
            ))}
        </div>
        {back}
      </div>
    </div>
  );
};
