// The decision itself: what, why, the plan if it fails, and when the next update comes.

import { useState } from "preact/hooks";
import { nextUpdateTimes } from "../../../../domain/clock/next-update-times.ts";
import { clockTime, lengthInWords } from "../../../../domain/text/clock-face.ts";
import { MINUTE_MS } from "../../../../domain/text/durations.ts";
import { executiveIn, isForExecutive } from "../../../../domain/views/decision-authority.ts";
import type { DecisionRow } from "../../../../domain/views/decision-board.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { ChipsOrWords } from "../../../parts/ChipsOrWords.tsx";
import { Choices } from "../../../parts/Choices.tsx";
import { FormSheet } from "../../../parts/FormSheet.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { reasonChips } from "../../../words/decision-reasons.ts";
import { decisionWords } from "../../../words/decisions.ts";
import { personName } from "../../../words/person-name.ts";
import type { IncidentView } from "../use-incident.ts";
import { useOwnWords } from "../use-own-words.ts";
import { useSession } from "../use-session.ts";

export interface DecideSheetProps {
  readonly view: IncidentView;
  readonly decision: DecisionRow;
  readonly onClose: () => void;
}

/** The next update follows the clock's own interval until a sooner time is picked. */
export const DecideSheet = ({ view, decision, onClose }: DecideSheetProps) => {
  const session = useSession();
  const ownWords = useOwnWords();
  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  const { incident, pack, now, zone } = view;
  const { id, options, decider, text: question } = decision;
  const [text, setText] = useState("");
  const [rationale, setRationale] = useState("");
  const [planB, setPlanB] = useState("");
  const [minutes, setMinutes] = useState<number | null>(null);
  const executive = executiveIn(pack);
  const isOurs = isForExecutive({ authority: decision.authority, question, text }, pack);
  const offered = options.map(({ name }) => name);
  // Without options on the table, those that the question names.
  const names = offered.length > 0 ? offered : decisionWords.answersTo(question).map((answer) => answer.text);
  const termsOf = (option: string) => options.find(({ name }) => name === option)?.terms ?? null;
  const reasonsOf = (option: string): readonly string[] =>
    reasonChips(
      termsOf(option),
      options.filter(({ name }) => name !== option).map(({ terms }) => terms),
    );
  const choose = (option: string): void => {
    setText(option);
    // A reason for one option may be untrue of the next.
    if (reasonsOf(text).includes(rationale) && !reasonsOf(option).includes(rationale)) setRationale("");
  };
  const times = nextUpdateTimes(incident, pack, now);
  const chosen = times.find((time) => time.minutes === minutes) ?? times.at(-1);
  return (
    <FormSheet
      title={question}
      action={decisionWords.log}
      missing={text.trim() === "" ? decisionWords.optionMissing : null}
      onDone={() => {
        const option = options.find(({ name }) => name === text)?.id ?? null;
        const nextUpdateAt = chosen?.at ?? null;
        session.run({ type: "makeDecision", decision: id, option, text, rationale, planB, nextUpdateAt });
        onClose();
      }}
      onClose={onClose}
    >
      {decider && <Hint>{decisionWords.decider(decider.who, decider.person && personName(decider.person, me))}</Hint>}
      <ChipsOrWords label={decisionWords.choose} chips={names} chosen={text} onChoose={choose} />
      {isOurs && executive?.withinMinutes != null && (
        <Callout role="status">{decisionWords.executive(executive.who, executive.withinMinutes)}</Callout>
      )}
      <ChipsOrWords
        label={decisionWords.rationale}
        own={ownWords("rationale")}
        chips={reasonsOf(text)}
        chosen={rationale}
        optional
        onChoose={setRationale}
      />
      <ChipsOrWords
        label={decisionWords.planB}
        own={ownWords("plan-b")}
        chips={[...new Set([...names, ...decisionWords.plans])].filter((plan) => plan !== text)}
        chosen={planB}
        optional
        onChoose={setPlanB}
      />
      {times.length > 0 && (
        <Choices
          label={decisionWords.nextUpdate}
          choices={times.map((time) => ({
            value: String(time.minutes),
            name: decisionWords.nextUpdateAt(clockTime(time.at, zone), lengthInWords(time.minutes * MINUTE_MS)),
          }))}
          chosen={chosen ? String(chosen.minutes) : null}
          onChoose={(picked) => setMinutes(Number(picked))}
        />
      )}
    </FormSheet>
  );
};
