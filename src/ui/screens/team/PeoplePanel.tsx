// The people this phone knows. Removing one asks nothing and can be undone; it changes no log.

import { useEffect, useState } from "preact/hooks";
import { type Contact, callHref } from "../../../actions/team/directory.ts";
import type { Person } from "../../../domain/fact/ids.ts";
import type { Pack } from "../../../domain/pack/pack.ts";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { Row } from "../../parts/layout/Row.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { TextEntry } from "../../parts/TextEntry.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { TextLink } from "../../parts/text/TextLink.tsx";
import { teamWords } from "../../words/team.ts";
import { DutyLine } from "./DutyLine.tsx";
import styles from "./PeoplePanel.module.css";
import { PersonSheet } from "./PersonSheet.tsx";
import { TeamPart } from "./TeamPart.tsx";
import { usePeople } from "./use-people.ts";

export const PeoplePanel = () => {
  const { packs } = useApp().ports;
  const { people, directory, duties, said, removed, add, keep, remove, undo } = usePeople();
  const [pack, setPack] = useState<Pack | null>(null);
  useEffect(() => void packs.current().then(setPack, () => setPack(null)), [packs]);
  const [editing, setEditing] = useState<Person | null>(null);
  return (
    <TeamPart title={teamWords.people}>
      <p>{teamWords.peopleHint}</p>
      {people?.length === 0 && <Hint>{teamWords.nobody}</Hint>}
      {people && people.length > 0 && (
        <Stack as="ul">
          {people.map((person) => (
            <li key={person.id} class={styles.person}>
              <span class={styles.name}>
                {person.name}
                {pack && <DutyLine person={person} duties={duties} pack={pack} />}
                <Contacts contact={directory.get(person.id)} />
              </span>
              <Button look="quiet" label={teamWords.editPerson(person.name)} onTap={() => setEditing(person)}>
                {teamWords.editShort}
              </Button>
              <Button look="quiet" label={teamWords.removeOne(person.name)} onTap={() => void remove(person)}>
                {teamWords.remove}
              </Button>
            </li>
          ))}
        </Stack>
      )}
      <Row align="center" spread>
        <p role="status">{said}</p>
        {removed && <Button onTap={() => void undo()}>{teamWords.undo}</Button>}
      </Row>
      <TextEntry
        label={teamWords.personName}
        button={teamWords.addPerson}
        onEnter={(name) => {
          void add(name);
          return true;
        }}
      />
      {editing && (
        <PersonSheet
          key={editing.id}
          person={editing}
          contact={directory.get(editing.id) ?? { job: "", phone: "" }}
          onSave={(contact) => {
            setEditing(null);
            void keep(editing, contact);
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </TeamPart>
  );
};

const Contacts = ({ contact }: { readonly contact: Contact | undefined }) => {
  if (!contact) return null;
  const href = callHref(contact.phone);
  return (
    <>
      {contact.job !== "" && (
        <Hint as="div" foreign>
          {contact.job}
        </Hint>
      )}
      {href ? (
        <TextLink href={href}>{contact.phone}</TextLink>
      ) : (
        contact.phone !== "" && <Hint as="div">{contact.phone}</Hint>
      )}
    </>
  );
};
