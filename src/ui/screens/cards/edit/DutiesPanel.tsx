// Who usually has a role, or who is called at a severity: beside the card's own text, because it is no part of the card
// and never leaves the phone.

import { calledAt, type UsualHolders } from "../../../../actions/team/duties.ts";
import { type Pack, type RoleId, roleIds, type Severity } from "../../../../domain/pack/pack.ts";
import type { PackPart } from "../../../../domain/pack/pack-parts.ts";
import type { CallBook } from "../../../hooks/use-call-book.ts";
import { PickField } from "../../../parts/form/PickField.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { Toggles } from "../../../parts/Toggles.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Reply } from "../../../parts/text/Reply.tsx";
import { TextLink } from "../../../parts/text/TextLink.tsx";
import { cardPeopleWords } from "../../../words/card-people.ts";
import { dutyWords } from "../../../words/duties.ts";
import { type DutyDesk, useDuties } from "./use-duties.ts";

export interface DutiesPanelProps {
  readonly pack: Pack;
  readonly part: PackPart;
}

/** Shows nothing beside any other kind of card. */
export const DutiesPanel = ({ pack, part: { section, id } }: DutiesPanelProps) => {
  const desk = useDuties();
  const role = section === "roles" ? roleIds.find((one) => one === id) : undefined;
  const severity = section === "severities" ? pack.severities.find((card) => card.id === id) : undefined;
  const { book, said, add } = desk;
  if (!book || !(role ?? severity)) return null;
  return (
    <Stack as="section" aria-labelledby="duties">
      <h2 id="duties">{cardPeopleWords.title}</h2>
      <Hint>{dutyWords.stays}</Hint>
      {book.people.length === 0 && <p>{dutyWords.noPeople}</p>}
      {role && <UsualFields desk={desk} book={book} role={role} />}
      {severity && <CalledFields desk={desk} book={book} severity={severity} />}
      <TextEntry
        label={dutyWords.newName}
        button={dutyWords.add}
        onEnter={(name) => {
          void add(name);
          return true;
        }}
      />
      <Reply role="status">{said}</Reply>
    </Stack>
  );
};

interface FieldsProps {
  readonly desk: DutyDesk;
  readonly book: CallBook;
}

const UsualFields = ({ desk, book, role }: FieldsProps & { readonly role: RoleId }) => {
  const holders: UsualHolders = book.duties.usual.get(role) ?? { holder: null, backup: null };
  const field = (key: keyof UsualHolders) => {
    const other = holders[key === "holder" ? "backup" : "holder"];
    const choices = book.people.filter(({ id }) => key === "holder" || id !== other);
    const value = choices.find(({ id }) => id === holders[key])?.id ?? null;
    return (
      <PickField
        label={cardPeopleWords[key]}
        hint={key === "holder" ? dutyWords.roleHint : null}
        choices={choices.map(({ id, name }) => ({ value: id, name }))}
        none={dutyWords.nobody}
        value={value}
        problem={null}
        onChange={(chosen) => {
          const person = choices.find(({ id }) => id === chosen)?.id ?? null;
          void desk.keepUsual(role, { ...holders, [key]: person });
        }}
      />
    );
  };
  return (
    <>
      {field("holder")}
      {field("backup")}
    </>
  );
};

const CalledFields = ({ desk, book, severity: { level } }: FieldsProps & { readonly severity: Severity }) => {
  const called = calledAt(book.duties, level, book.people);
  const silent = called.filter(({ id }) => !book.directory.get(id)?.phone).map(({ name }) => name);
  return (
    <>
      {book.people.length > 0 && (
        <Toggles
          label={dutyWords.called}
          choices={book.people.map(({ id, name }) => ({ value: id, name }))}
          chosen={called.map(({ id }) => id)}
          onChange={(chosen) => void desk.keepCalled(level, chosen)}
        />
      )}
      <Hint look="small">{dutyWords.calledHint}</Hint>
      {silent.length > 0 && (
        <p>
          {dutyWords.noNumber(silent)} <TextLink href="/team">{dutyWords.toTeam}</TextLink>
        </p>
      )}
    </>
  );
};
