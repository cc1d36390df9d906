// The people this phone knows. Removing one asks nothing and can be undone; it changes no log.

import { Button } from "../../parts/Button.tsx";
import { Row } from "../../parts/layout/Row.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { TextEntry } from "../../parts/TextEntry.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { teamWords } from "../../words/team.ts";
import styles from "./PeoplePanel.module.css";
import { TeamPart } from "./TeamPart.tsx";
import { usePeople } from "./use-people.ts";

export const PeoplePanel = () => {
  const { people, said, removed, add, remove, undo } = usePeople();
  return (
    <TeamPart title={teamWords.people}>
      <p>{teamWords.peopleHint}</p>
      {people?.length === 0 && <Hint>{teamWords.nobody}</Hint>}
      {people && people.length > 0 && (
        <Stack as="ul">
          {people.map((person) => (
            <li key={person.id} class={styles.person}>
              <span class={styles.name}>{person.name}</span>
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
    </TeamPart>
  );
};
