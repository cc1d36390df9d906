// One call-back: the answer in words, or more time for it.

import { useState } from "preact/hooks";
import type { Instant } from "../../../../domain/fact/ids.ts";
import { MINUTE_MS } from "../../../../domain/text/durations.ts";
import type { OwedCallback } from "../../../../domain/views/work-board.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Due } from "../../../parts/Due.tsx";
import { FormSheet } from "../../../parts/FormSheet.tsx";
import { MinuteChips } from "../../../parts/MinuteChips.tsx";
import { WordsField } from "../../../parts/WordsField.tsx";
import { personName } from "../../../words/person-name.ts";
import { callbackWords } from "../../../words/work.ts";
import { useSession } from "../use-session.ts";

export interface CallbackSheetProps {
  readonly callback: OwedCallback;

  readonly onClose: () => void;
}

/** Each tap in it is logged at once and closes it. */
export const CallbackSheet = ({ callback, onClose }: CallbackSheetProps) => {
  const session = useSession();
  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  const { id, person, text, dueAt, time } = callback;
  const [answer, setAnswer] = useState("");
  return (
    <FormSheet
      title={`${personName(person, me)}: ${text}`}
      action={callbackWords.answered}
      onDone={() => {
        session.run({ type: "answerCallback", target: id, text: answer });
        onClose();
      }}
      onClose={onClose}
    >
      <p>
        <Due dueAt={dueAt} time={time} red={false} />
      </p>
      <MinuteChips
        label={callbackWords.moreTime}
        lengths={callbackWords.lengths}
        chosen={null}
        onChoose={(minutes) => {
          const at = ports.clock.now();
          session.run({ type: "moveCallback", target: id, dueAt: (at + minutes * MINUTE_MS) as Instant }, at);
          onClose();
        }}
      />
      <WordsField label={callbackWords.answer} text={answer} onInput={setAnswer} />
    </FormSheet>
  );
};
