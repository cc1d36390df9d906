// The yes/no way to a severity, one question per screen, with the reason for the result. Answers stay until a severity is
// picked: going back shows them.

import { useState } from "preact/hooks";
import type { FactData } from "../../../../domain/incident/facts.ts";
import type { Pack, Severity } from "../../../../domain/pack/pack.ts";
import { cardOfClass } from "../../../../domain/pack/severities.ts";
import { askOf, triage } from "../../../../domain/pack/triage.ts";
import { severityTitle } from "../../../../domain/words/severity-title.ts";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { severityWords } from "../../../words/incident.ts";
import { useSession } from "../use-session.ts";
import styles from "./Triage.module.css";
import { dropTriage, keepTriage, readTriage, type TriageDraft } from "./triage-draft.ts";

export interface TriageProps {
  readonly pack: Pack;
  readonly onPick: (card: Severity, because: FactData["severity.set/1"]["triage"]) => void;
  readonly onLeave: () => void;
}

/** Beside the result, the other severities are still in reach. */
export const Triage = ({ pack, onPick, onLeave }: TriageProps) => {
  const session = useSession();
  const { drafts } = useApp().ports;
  const asked = pack.triage.map(({ id }) => id);
  const [{ answers, at }, setDraft] = useState(() => readTriage(drafts, session.id, asked));
  const keep = (next: TriageDraft): void => {
    setDraft(next);
    keepTriage(drafts, session, next);
  };
  const pick: TriageProps["onPick"] = (card, because) => {
    dropTriage(drafts, session.id);
    onPick(card, because);
  };
  const step = triage(answers.slice(0, at), asked);
  const back = (
    <Button look="quiet" command={at} onTap={() => (at > 0 ? keep({ answers, at: at - 1 }) : onLeave())}>
      {at > 0 ? severityWords.previous : severityWords.pickDirectly}
    </Button>
  );
  if (step.type === "ask") {
    const question = pack.triage.find(({ id }) => id === step.question);
    const given = answers[at]?.answer;
    // The same answer again leads to the ones after it; another one takes a way of its own.
    const answer = (yes: boolean) => () =>
      keep({
        answers: yes === given ? answers : [...answers.slice(0, at), { question: step.question, answer: yes }],
        at: at + 1,
      });
    return (
      <div class={styles.triage}>
        <Hint>
          {severityWords.question(at + 1)}
          {given !== undefined && ` ${severityWords.given(given)}`}
        </Hint>
        <h2 class={styles.ask}>{question && askOf(question)}</h2>
        <p>{question?.help}</p>
        <div class={styles.answers}>
          <Button look="primary" command={step.question} pressed={given} onTap={answer(true)}>
            {severityWords.yes}
          </Button>
          <Button
            look="primary"
            command={step.question}
            pressed={given === undefined ? given : !given}
            onTap={answer(false)}
          >
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
        <Button look="primary" onTap={() => pick(card, because)}>
          {severityTitle(card)}
        </Button>
        <p>{severityWords.take}</p>
        <div class={styles.others}>
          {pack.severities
            .filter(({ id }) => id !== card.id)
            .map((other) => (
              <Button key={other.id} look="quiet" label={severityTitle(other)} onTap={() => pick(other, null)}>
                {other.short}
              </Button>
            ))}
        </div>
        {back}
      </div>
    </div>
  );
};
