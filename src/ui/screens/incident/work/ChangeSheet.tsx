// Logs a change to the service and who made it. Anyone but the ops lead gets a warning, never a block.

import { useState } from "preact/hooks";
import type { Person } from "../../../../domain/fact/ids.ts";
import { holderOf, type Incident } from "../../../../domain/incident/incident.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { ChipsOrWords } from "../../../parts/ChipsOrWords.tsx";
import { FormSheet } from "../../../parts/FormSheet.tsx";
import { nameInSentence } from "../../../words/person-name.ts";
import { changeWords } from "../../../words/work.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useOwnWords } from "../use-own-words.ts";
import { useSession } from "../use-session.ts";
import styles from "./ChangeSheet.module.css";

export interface ChangeSheetProps {
  readonly incident: Incident;
  readonly onClose: () => void;
}

/** The ops lead is already chosen. */
export const ChangeSheet = ({ incident, onClose }: ChangeSheetProps) => {
  const session = useSession();
  const ownWords = useOwnWords();
  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  const ops = holderOf(incident, "ops");
  const [text, setText] = useState("");
  const [person, setPerson] = useState<Person | null>(ops);
  const missing = text.trim() === "" ? changeWords.missing : person === null ? changeWords.whoMissing : null;
  const warning =
    person === null || person.id === ops?.id
      ? null
      : ops
        ? changeWords.notOps(nameInSentence(person, me), nameInSentence(ops, me))
        : changeWords.noOps;
  return (
    <FormSheet
      title={changeWords.open}
      action={changeWords.log}
      missing={missing}
      onDone={() => {
        if (!person) return;
        session.run({ type: "logChange", text, person });
        onClose();
      }}
      onClose={onClose}
    >
      <ChipsOrWords
        label={changeWords.what}
        own={ownWords("change")}
        chips={changeWords.changes}
        chosen={text}
        onChoose={setText}
      />
      <PersonChips label={changeWords.who} incident={incident} chosen={person} onChoose={setPerson} />
      <p class={warning ? styles.warning : undefined} role="status">
        {warning}
      </p>
    </FormSheet>
  );
};
