// Everything that can be done with one hypothesis: give it more time, pass it on, or settle it with a few words.

import { useState } from "preact/hooks";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { HypothesisOutcome } from "../../../../domain/incident/work/facts.ts";
import type { OpenHypothesis } from "../../../../domain/views/work-board.ts";
import { Button } from "../../../parts/Button.tsx";
import { Due } from "../../../parts/Due.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { MinuteChips } from "../../../parts/MinuteChips.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { WordsField } from "../../../parts/WordsField.tsx";
import { hypothesisWords, workWords } from "../../../words/work.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useSession } from "../use-session.ts";

export interface HypothesisSheetProps {
  readonly incident: Incident;
  readonly hypothesis: OpenHypothesis;

  readonly onClose: () => void;
}

/** Each tap in it is logged at once and closes it. */
export const HypothesisSheet = ({ incident, hypothesis, onClose }: HypothesisSheetProps) => {
  const session = useSession();
  const { id, text, person, dueAt, time } = hypothesis;
  const [words, setWords] = useState("");
  const settle = (outcome: HypothesisOutcome): void => {
    session.run({ type: "settleHypothesis", target: id, outcome, text: words });
    onClose();
  };
  return (
    <Sheet title={text} onClose={onClose}>
      <p>
        <Due dueAt={dueAt} time={time} red={false} />
      </p>
      <MinuteChips
        label={hypothesisWords.moreTime}
        lengths={[5, 15]}
        chosen={null}
        onChoose={(minutes) => {
          session.run({ type: "extendHypothesis", target: id, minutes });
          onClose();
        }}
      />
      <PersonChips
        label={hypothesisWords.giveTo}
        incident={incident}
        chosen={person}
        onChoose={(taker) => {
          session.run({ type: "giveHypothesis", target: id, person: taker });
          onClose();
        }}
      />
      <Stack>
        <h3>{hypothesisWords.settle}</h3>
        <WordsField label={workWords.why} text={words} onInput={setWords} />
        <Row share="words">
          <Button onTap={() => settle("confirmed")}>{hypothesisWords.confirm}</Button>
          <Button onTap={() => settle("rejected")}>{hypothesisWords.ruleOut}</Button>
          <Button onTap={() => settle("parked")}>{hypothesisWords.park}</Button>
        </Row>
      </Stack>
    </Sheet>
  );
};
