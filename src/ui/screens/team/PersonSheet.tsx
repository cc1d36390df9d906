// A person's job and phone number, for whoever holds this phone.

import { useState } from "preact/hooks";
import { type Contact, callHref } from "../../../actions/team/directory.ts";
import type { Person } from "../../../domain/fact/ids.ts";
import { FormSheet } from "../../parts/FormSheet.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { Reply } from "../../parts/text/Reply.tsx";
import { WordsField } from "../../parts/WordsField.tsx";
import { teamWords } from "../../words/team.ts";

export interface PersonSheetProps {
  readonly person: Person;
  readonly contact: Contact;
  readonly onSave: (contact: Contact) => void;
  readonly onClose: () => void;
}

/** A number that can't be dialled is kept all the same, and said to be one. */
export const PersonSheet = ({ person, contact, onSave, onClose }: PersonSheetProps) => {
  const [job, setJob] = useState(contact.job);
  const [phone, setPhone] = useState(contact.phone);
  const isOdd = phone.trim() !== "" && callHref(phone) === null;
  return (
    <FormSheet
      title={person.name}
      action={teamWords.keepContact}
      onDone={() => onSave({ job, phone })}
      onClose={onClose}
    >
      <WordsField label={teamWords.job} text={job} onInput={setJob} />
      <WordsField label={teamWords.phone} text={phone} onInput={setPhone} />
      <Reply role="status">{isOdd && teamWords.oddPhone}</Reply>
      <Hint>{teamWords.contactHint}</Hint>
    </FormSheet>
  );
};
