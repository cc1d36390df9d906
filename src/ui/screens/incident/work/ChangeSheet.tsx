// Logs a change to the service and who made it. Anyone but the ops lead gets a warning, never a block.

import { useState } from "preact/hooks";
import type { Person } from "../../../../domain/fact/ids.ts";
import { holderOf, type Incident } from "../../../../domain/incident/incident.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { ChipsOrWords } from "../../../parts/ChipsOrWords.tsx";
import { FormSheet } from "../../../parts/FormSheet.tsx";
import { temporaryWords } from "../../../words/mitigate.ts";
import { nameInSentence } from "../../../words/person-name.ts";
import { changeWords } from "../../../words/work.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useOwnWords } from "../use-own-words.ts";
import { useSession } from "../use-session.ts";
import styles from "./ChangeSheet.module.css";
import { TemporaryChoice } from "./TemporaryChoice.tsx";

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
  const [said, setSaid] = useState<boolean | null>(null);
  // The usual changes answer for themselves; only own words have to be asked about.
  const temporary = said ?? (Object.hasOwn(changeWords.temporary, text) ? (changeWords.temporary[text] ?? null) : null);
  const missing =
    text.trim() === ""
      ? changeWords.missing
      : person === null
        ? changeWords.whoMissing
        : temporary === null
          ? temporaryWords.missing
          : null;
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
        if (!person || temporary === null) return;
        session.run({ type: "logChange", text, person, temporary });
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
      <TemporaryChoice chosen={temporary} onChoose={setSaid} />
      <p class={warning ? styles.warning : undefined} role="status">
        {warning}
      </p>
    </FormSheet>
  );
};
