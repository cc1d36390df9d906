// One special list, read and done: what can't wait first, what is for later under a heading of its own.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { SpecialList } from "../../../../domain/pack/special-lists.ts";
import { currentStep } from "../../../../domain/views/checklist-progress.ts";
import {
  pressing,
  type SpecialProgress,
  specialProgress,
} from "../../../../domain/views/special-lists/special-progress.ts";
import { Button } from "../../../parts/Button.tsx";
import { Panel } from "../../../parts/layout/Panel.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { TextLink } from "../../../parts/text/TextLink.tsx";
import { specialWords } from "../../../words/special.ts";
import { CurrentStep } from "../first-ninety/CurrentStep.tsx";
import { StepList } from "../first-ninety/StepList.tsx";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import type { IncidentView } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { SpecialAction } from "./SpecialAction.tsx";

export interface OneListProps extends IncidentView {
  readonly list: SpecialList;
}

/** Any open step can be made the current one; a deferred one never is by itself. */
export const OneList = ({ list, incident, now }: OneListProps) => {
  const session = useSession();
  const { route } = useLocation();
  /** The step picked to be done next, until anything is logged. */
  const [picked, setPicked] = useState<{ readonly step: string; readonly at: number } | null>(null);
  /** The step that stays although the log has ticked it. */
  const [held, setHeld] = useState<string | null>(null);
  const steps = specialProgress(incident, list, now);
  const soon = pressing(steps);
  const later = steps.filter((step) => !soon.includes(step));
  const isPicked = ({ step, done }: SpecialProgress): boolean =>
    step.id === held || (picked?.at === incident.count && step.id === picked.step && !done);
  const current = steps.find(isPicked) ?? currentStep(soon);
  const isOpened = incident.lists.answers[list.id]?.type === "opened";
  const pick = (step: string): void => {
    setHeld(null);
    setPicked({ step, at: incident.count });
  };
  // Read before the list is opened; after that, the step has its room.
  const about = (
    <Panel>
      <Text weight="strong">{list.condition}.</Text>
      <Text>
        {specialWords.objective}: {list.objective}.
      </Text>
    </Panel>
  );
  const toBoard = (
    <Button look="primary" onTap={() => route(`/incident/${session.id}`)}>
      {specialWords.board}
    </Button>
  );
  return (
    <IncidentFrame
      title={list.title}
      thumb={
        <>
          <LastEntry />
          {!isOpened ? (
            <OpenFirst list={list} />
          ) : current ? (
            <SpecialAction
              list={list.id}
              progress={current}
              onStay={() => setHeld(current.step.id)}
              onNext={() => setHeld(null)}
            />
          ) : (
            <>
              <Text centered>{steps.every(({ done }) => done) ? specialWords.allDone : specialWords.pressingDone}</Text>
              {toBoard}
            </>
          )}
        </>
      }
    >
      {!isOpened && about}
      <Part steps={soon} current={isOpened ? current : null} onPick={pick} />
      {later.length > 0 && (
        <Stack as="section" aria-label={specialWords.later}>
          <h2>{specialWords.later}</h2>
          <Part steps={later} current={isOpened ? current : null} onPick={pick} />
        </Stack>
      )}
      {isOpened && about}
      <p>
        <TextLink href={`/incident/${session.id}/list`}>{specialWords.toAll}</TextLink>
      </p>
    </IncidentFrame>
  );
};

interface PartProps {
  readonly steps: readonly SpecialProgress[];
  readonly current: SpecialProgress | null;
  readonly onPick: (step: string) => void;
}

const Part = ({ steps, current, onPick }: PartProps) => (
  <StepList steps={steps} current={current?.step.id ?? null} onPick={onPick}>
    {current && steps.includes(current) && <CurrentStep steps={steps} progress={current} />}
  </StepList>
);

/** Whoever came here by the list of all lists opens it with a tap, so that the log says so. */
const OpenFirst = ({ list: { id: list, title } }: { readonly list: SpecialList }) => {
  const session = useSession();
  const { route } = useLocation();
  return (
    <Row share="words">
      <Button look="primary" once onTap={() => session.run({ type: "openList", list, title })}>
        {specialWords.open}
      </Button>
      <Button onTap={() => route(`/incident/${session.id}`)}>{specialWords.board}</Button>
    </Row>
  );
};
