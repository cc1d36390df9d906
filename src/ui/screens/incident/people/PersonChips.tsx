// Who: me, people who hold a role, people the phone knows, nobody yet, or a new name. One tap; typing is never needed.

import { useState } from "preact/hooks";
import type { Person } from "../../../../domain/fact/ids.ts";
import { samePerson } from "../../../../domain/fact/same-person.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { RoleId } from "../../../../domain/pack/pack.ts";
import { Button } from "../../../parts/Button.tsx";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { firstNinetyWords, flowWords } from "../../../words/incident.ts";
import { personName } from "../../../words/person-name.ts";
import styles from "./PersonChips.module.css";
import { useKnownPeople } from "./use-known-people.ts";

export interface PersonChipsProps {
  readonly label: string;
  /** True if the words above it already say it. */
  readonly labelHidden?: boolean;
  readonly incident: Incident;
  /** The role that is given: whoever usually has it comes first. */
  readonly role?: RoleId;
  /** Whom to offer before all others. */
  readonly first?: readonly Person[];
  /** The chosen person, null for nobody; left out if a tap acts at once and nothing stays chosen. */
  readonly chosen?: Person | null;
  readonly onChoose: (person: Person) => void;
  /** The words of the chip for nobody; without them someone has to be named. */
  readonly nobody?: string;
  readonly onNobody?: () => void;
  /** The most to show at first, if the screen has other things to show; one more tap shows the rest. */
  readonly most?: number;
  /** Who isn’t offered, because they are there already. */
  readonly without?: readonly Person[];
  /** False if another button stands for me. */
  readonly withMe?: boolean;
}

/** A chosen person who isn't known here is added to the chips. */
export const PersonChips = (props: PersonChipsProps) => {
  const {
    label,
    labelHidden = false,
    incident,
    role = null,
    first,
    chosen,
    onChoose,
    nobody,
    onNobody,
    most = Number.POSITIVE_INFINITY,
    without = [],
    withMe = true,
  } = props;
  const { me, people, name } = useKnownPeople(incident, role, first);
  const [naming, setNaming] = useState(false);
  const [hasMore, setMore] = useState(false);
  const shown = people.filter(
    (one) => (withMe || one.id !== me.id) && !without.some((other) => samePerson(other, one)),
  );
  const all = chosen && !shown.some(({ id }) => id === chosen.id) ? [...shown, chosen] : shown;
  const pressed = (is: boolean): boolean | undefined => (chosen === undefined ? undefined : is);
  return (
    <fieldset class={`${styles.people} ${chosen === undefined ? styles.taps : ""}`} aria-label={label}>
      {!labelHidden && (
        <p class={styles.label} aria-hidden="true">
          {label}
        </p>
      )}
      {all.slice(0, hasMore ? all.length : most).map((person) => (
        <Button
          key={person.id}
          look={chosen === undefined ? "plain" : "quiet"}
          pressed={pressed(person.id === chosen?.id)}
          onTap={() => onChoose(person)}
        >
          {person.id === me.id ? flowWords.me : personName(person, me)}
        </Button>
      ))}
      {!hasMore && all.length > most && (
        <Button look="quiet" onTap={() => setMore(true)}>
          {firstNinetyWords.moreNames}
        </Button>
      )}
      {nobody && (
        <Button look="quiet" pressed={pressed(chosen === null)} onTap={onNobody}>
          {nobody}
        </Button>
      )}
      {naming ? (
        <div class={styles.naming}>
          <TextEntry
            focused
            label={firstNinetyWords.name}
            button={firstNinetyWords.add}
            onCancel={() => setNaming(false)}
            onEnter={(typed) => {
              void name(typed).then((person) => person && onChoose(person));
              setNaming(false);
              return true;
            }}
          />
        </div>
      ) : (
        <Button look="quiet" onTap={() => setNaming(true)}>
          {firstNinetyWords.addName}
        </Button>
      )}
    </fieldset>
  );
};
