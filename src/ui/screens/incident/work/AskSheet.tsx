// Asks one person by name for an answer by a time, and shows the sentence to say.

import { useState } from "preact/hooks";
import type { Instant, Person } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import { MINUTE_MS } from "../../../../domain/text/durations.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { ChipsOrWords } from "../../../parts/ChipsOrWords.tsx";
import { FormSheet } from "../../../parts/FormSheet.tsx";
import { MinuteChips } from "../../../parts/MinuteChips.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { personName } from "../../../words/person-name.ts";
import { callbackWords } from "../../../words/work.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useOwnWords } from "../use-own-words.ts";
import { useSession } from "../use-session.ts";

export interface AskSheetProps {
  readonly incident: Incident;
  readonly onClose: () => void;
}

/** The time runs from the last tap. */
export const AskSheet = ({ incident, onClose }: AskSheetProps) => {
  const session = useSession();
  const ownWords = useOwnWords();
  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  const [person, setPerson] = useState<Person | null>(null);
  const [text, setText] = useState<string>(callbackWords.questions[0]);
  const [minutes, setMinutes] = useState(5);
  const name = person && personName(person, me);
  const missing = person === null ? callbackWords.missing : text.trim() === "" ? callbackWords.questionMissing : null;
  return (
    <FormSheet
      title={callbackWords.open}
      action={callbackWords.ask(name ?? "", minutes)}
      missing={missing}
      onDone={() => {
        if (!person) return;
        const at = ports.clock.now();
        session.run({ type: "askCallback", person, text, dueAt: (at + minutes * MINUTE_MS) as Instant }, at);
        onClose();
      }}
      onClose={onClose}
    >
      <PersonChips label={callbackWords.who} incident={incident} chosen={person} onChoose={setPerson} />
      <ChipsOrWords
        label={callbackWords.question}
        own={ownWords("question")}
        chips={callbackWords.questions}
        chosen={text}
        onChoose={setText}
      />
      <MinuteChips
        label={callbackWords.length}
        lengths={callbackWords.lengths}
        chosen={minutes}
        onChoose={setMinutes}
      />
      {name && text && <Text weight="strong">{callbackWords.say(name, text, minutes)}</Text>}
    </FormSheet>
  );
};
