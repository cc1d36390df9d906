// A special list to read: condition and aim on top, what is done at once in bold, what can wait at the end. Ticking
// happens in the incident. Props only.

import { type SpecialList, type SpecialStep, stepTurns } from "../../../domain/pack/special-lists.ts";
import { Panel } from "../../parts/layout/Panel.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { Text } from "../../parts/text/Text.tsx";
import { cardWords } from "../../words/cards.ts";
import styles from "./ChecklistCardBody.module.css";

/** The frame shows its title. */
export const SpecialCardBody = ({ list }: { readonly list: SpecialList }) => (
  <>
    <Panel slim>
      <Text weight="strong">{list.condition}.</Text>
      <Text>
        {cardWords.objective}: {list.objective}.
      </Text>
    </Panel>
    {stepTurns.map((turn) => {
      const steps = list.steps.filter((step) => step.turn === turn);
      return (
        steps.length > 0 && (
          <section key={turn} aria-label={turnWords[turn]}>
            <h2>{turnWords[turn]}</h2>
            <Stack as="ol" gap={3}>
              {steps.map((step) => (
                <Step key={step.id} step={step} number={list.steps.indexOf(step) + 1} />
              ))}
            </Stack>
          </section>
        )
      );
    })}
    <Hint>
      {cardWords.specialExample}: {list.example}
    </Hint>
  </>
);

const turnWords = { "at-once": cardWords.atOnce, then: cardWords.then, deferred: cardWords.deferred } as const;

const Step = ({ step, number }: { readonly step: SpecialStep; readonly number: number }) => (
  <li class={styles.step}>
    <Hint as="span" weight="strong" figures aria-hidden="true">
      {number}
    </Hint>
    {step.turn === "at-once" ? (
      <Text as="strong" look="lead" weight="strong">
        {step.text}
      </Text>
    ) : (
      <Text as="span" look="lead">
        {step.text}
      </Text>
    )}
    {step.hint && <span class={styles.hint}>{step.hint}</span>}
  </li>
);
