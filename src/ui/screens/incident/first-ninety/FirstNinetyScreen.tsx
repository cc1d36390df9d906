// The first ninety seconds: read a step, do it, tap it. Nothing locks when the time is up.

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { checklistProgress, currentStep, type StepProgress } from "../../../../domain/views/checklist-progress.ts";
import { Button } from "../../../parts/Button.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { firstNinetyWords, flowWords } from "../../../words/incident.ts";
import { Elapsed } from "../Elapsed.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { useIncident } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import styles from "./FirstNinetyScreen.module.css";
import { StepAction } from "./StepAction.tsx";
import { StepRow } from "./StepRow.tsx";

export interface FirstNinetyScreenProps {
  /** True to go straight on to the first five minutes once the ninety seconds are done. */
  readonly goesOn?: boolean;
}

/** The current step's own action is under the thumb; any open step can be made the current one. */
export const FirstNinetyScreen = ({ goesOn = false }: FirstNinetyScreenProps) => {
  const session = useSession();
  const { incident, pack, now } = useIncident();
  const { route } = useLocation();
  const [picked, setPicked] = useState<string | null>(null);
  const board = `/incident/${session.id}`;
  const list = pack.checklists.find(({ id }) => id === "first-90");
  const steps = list ? checklistProgress(incident, list, now) : [];
  const later = pack.checklists.find(({ id }) => id === "first-5");
  const laterSteps = later ? checklistProgress(incident, later, now) : [];
  const isPicked = ({ step, done }: StepProgress): boolean => step.id === picked && !done;
  const ofFirst = steps.find(isPicked) ?? (laterSteps.some(isPicked) ? null : currentStep(steps));
  const current = ofFirst ?? laterSteps.find(isPicked) ?? (goesOn ? currentStep(laterSteps) : null);
  const currentList = ofFirst ? list : later;
  useEffect(() => setPicked(null), [incident.count]);

  return (
    <Screen
      title={list?.title ?? firstNinetyWords.title}
      back={{ href: board, label: flowWords.backToBoard }}
      aside={<Elapsed incident={incident} now={now} />}
      thumb={
        current && currentList ? (
          <StepAction list={currentList} progress={current} now={now} />
        ) : (
          <>
            <Text centered>{endWords(steps)}</Text>
            <Button look="primary" onTap={() => route(board)}>
              {firstNinetyWords.board}
            </Button>
          </>
        )
      }
    >
      <LastEntry />
      <Hint look="small">{firstNinetyWords.mode}</Hint>
      <Stack as="ol">
        {steps.map((progress, index) => (
          <StepRow
            key={progress.step.id}
            progress={progress}
            number={index + 1}
            current={progress.step.id === current?.step.id}
            onPick={() => setPicked(progress.step.id)}
          />
        ))}
      </Stack>
      {later && (
        <section>
          <h2 class={styles.later}>{later.title}</h2>
          <Stack as="ol">
            {laterSteps.map((progress, index) => (
              <StepRow
                key={progress.step.id}
                progress={progress}
                number={steps.length + index + 1}
                current={progress.step.id === current?.step.id}
                onPick={() => setPicked(progress.step.id)}
              />
            ))}
          </Stack>
        </section>
      )}
    </Screen>
  );
};

// Answered isn't done: steps that nobody has taken yet are named.
const endWords = (steps: readonly StepProgress[]): string => {
  const open = steps.filter(({ done }) => !done).map(({ step }) => step.text);
  return open.length === 0
    ? firstNinetyWords.allDone
    : firstNinetyWords.someOpen(steps.length - open.length, steps.length, open);
};
