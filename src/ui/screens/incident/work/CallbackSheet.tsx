// One call-back: the answer in words, or more time for it.

import { useState } from "preact/hooks";
import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import type { Instant } from "../../../../domain/fact/ids.ts";
import type { OwedCallback } from "../../../../domain/views/work-board.ts";
import type { Zone } from "../../../../domain/text/zone.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useKit } from "../../../kit/kit.ts";
import { Due } from "../../../parts/Due.tsx";
import { FormSheet } from "../../../parts/FormSheet.tsx";
import { MinuteChips } from "../../../parts/MinuteChips.tsx";
import { WordsField } from "../../../parts/WordsField.tsx";
import { personName } from "../../../words/person-name.ts";
import { callbackWords } from "../../../words/work.ts";

export interface CallbackSheetProps {
  readonly session: IncidentSession;
  readonly callback: OwedCallback;
  readonly zone: Zone;
  readonly onClose: () => void;
}

const MINUTE_MS = 60_000;

/** Returns the open sheet; each tap in it is logged at once and closes it. */
export const CallbackSheet = ({ session, callback, zone, onClose }: CallbackSheetProps) => {
  const { ports } = useKit();
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
        <Due dueAt={dueAt} time={time} zone={zone} red={false} />
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
