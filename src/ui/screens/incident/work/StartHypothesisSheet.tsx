// A new hypothesis: what it could be, who looks, for how long. Three taps with the defaults.

import { useState } from "preact/hooks";
import type { Person } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import { limits } from "../../../../domain/incident/limits.ts";
import { ChipsOrWords } from "../../../parts/ChipsOrWords.tsx";
import { FormSheet } from "../../../parts/FormSheet.tsx";
import { MinuteChips } from "../../../parts/MinuteChips.tsx";
import { hypothesisWords, workWords } from "../../../words/work.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useOwnWords } from "../use-own-words.ts";
import { useSession } from "../use-session.ts";

export interface StartHypothesisSheetProps {
  readonly incident: Incident;
  readonly onClose: () => void;
}

/** The timebox runs from the last tap. */
export const StartHypothesisSheet = ({ incident, onClose }: StartHypothesisSheetProps) => {
  const session = useSession();
  const ownWords = useOwnWords();
  const [text, setText] = useState("");
  const [person, setPerson] = useState<Person | null>(null);
  const [minutes, setMinutes] = useState<number>(limits.hypothesisMinutes);
  return (
    <FormSheet
      title={hypothesisWords.open}
      action={hypothesisWords.start(minutes)}
      missing={text.trim() === "" ? hypothesisWords.missing : null}
      onDone={() => {
        session.run({ type: "openHypothesis", text, person, minutes });
        onClose();
      }}
      onClose={onClose}
    >
      <ChipsOrWords
        label={hypothesisWords.what}
        own={ownWords("suspect")}
        chips={hypothesisWords.suspects}
        chosen={text}
        onChoose={setText}
      />
      <PersonChips
        label={hypothesisWords.who}
        incident={incident}
        chosen={person}
        onChoose={setPerson}
        nobody={workWords.nobody}
        onNobody={() => setPerson(null)}
      />
      <MinuteChips
        label={hypothesisWords.length}
        lengths={hypothesisWords.lengths}
        chosen={minutes}
        onChoose={setMinutes}
      />
    </FormSheet>
  );
};
