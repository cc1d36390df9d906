// The first ninety seconds: read a step, do it, tap it. Nothing locks when the time is up.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Checklist } from "../../../../domain/pack/pack.ts";
import { checklistProgress, currentStep, type StepProgress } from "../../../../domain/views/checklist-progress.ts";
import { Button } from "../../../parts/Button.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { firstNinetyWords } from "../../../words/incident.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { useIncident } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { CurrentStep } from "./CurrentStep.tsx";
import { StepAction } from "./StepAction.tsx";
import { StepList } from "./StepList.tsx";

/** Ends with the ninety seconds. */
export const FirstNinetyScreen = () => <FirstMinutes />;

/** Goes on with the first five minutes once the ninety seconds are done. */
export const FirstFiveScreen = () => <FirstMinutes goesOn />;

interface FirstMinutesProps {
  /** True to go straight on to the first five minutes once the ninety seconds are done. */
  readonly goesOn?: boolean;
}

/** The current step is large, its own action is under the thumb; any open step can be made the current one. */
const FirstMinutes = ({ goesOn = false }: FirstMinutesProps) => {
  const session = useSession();
  const { incident, pack, now } = useIncident();
  const { route } = useLocation();
  /** The step picked to be done next, until anything is logged. */
  const [picked, setPicked] = useState<{ readonly step: string; readonly at: number } | null>(null);
  const [held, setHeld] = useState<string | null>(null);
  const pick = (step: string): void => {
    setHeld(null);
    setPicked({ step, at: incident.count });
  };
  const withSteps = (id: Checklist["id"]): Steps | null => {
    const list = pack.checklists.find((one) => one.id === id);
    return list ? { list, steps: checklistProgress(incident, list, now) } : null;
  };
  const first = withSteps("first-90");
  const later = withSteps("first-5");
  const isPicked = ({ step, done }: StepProgress): boolean =>
    step.id === held || (picked?.at === incident.count && step.id === picked.step && !done);
  const ofFirst = first?.steps.find(isPicked) ?? (later?.steps.some(isPicked) ? null : currentStep(first?.steps ?? []));
  const current = ofFirst ?? later?.steps.find(isPicked) ?? (goesOn ? currentStep(later?.steps ?? []) : null);
  const shown = (current && !ofFirst) || (goesOn && !current) ? later : first;

  return (
    <IncidentFrame
      title={shown?.list.title ?? firstNinetyWords.title}
      thumb={
        <>
          <LastEntry />
          {current && shown ? (
            <StepAction
              list={shown.list}
              progress={current}
              onStay={() => setHeld(current.step.id)}
              onNext={() => setHeld(null)}
            />
          ) : (
            <>
              <Text centered>{endWords(shown?.steps ?? [])}</Text>
              <Button look="primary" onTap={() => route(`/incident/${session.id}`)}>
                {firstNinetyWords.board}
              </Button>
            </>
          )}
        </>
      }
    >
      {[first, later].map(
        (part) =>
          part && (
            <Stack as="section" key={part.list.id} aria-label={part.list.title}>
              {part !== shown && <h2>{part.list.title}</h2>}
              <StepList {...part} current={current?.step.id ?? null} onPick={pick}>
                {current && part === shown && (
                  <CurrentStep {...part} progress={current} elapsedMs={elapsedMs(now, incident.declaredAt)} />
                )}
              </StepList>
            </Stack>
          ),
      )}
    </IncidentFrame>
  );
};

interface Steps {
  readonly list: Checklist;
  readonly steps: readonly StepProgress[];
}

const elapsedMs = (now: number, since: number | null): number => now - (since ?? now);

// Answered isn't done: steps that nobody has taken yet are named.
const endWords = (steps: readonly StepProgress[]): string => {
  const open = steps.filter(({ done }) => !done).map(({ step }) => step.text);
  return open.length === 0
    ? firstNinetyWords.allDone(steps.length)
    : firstNinetyWords.someOpen(steps.length - open.length, steps.length, open);
};
