// Who takes a role: me, someone the phone knows, nobody yet, or a new name.

import { useEffect, useState } from "preact/hooks";
import { assignRole, assignRoleByName } from "../../../../actions/assign-role.ts";
import type { IncidentSession } from "../../../../actions/incident-session.ts";
import type { Person } from "../../../../domain/ids.ts";
import type { RoleId } from "../../../../domain/pack.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useKit } from "../../../kit.ts";
import { Button } from "../../../parts/Button.tsx";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { firstNinetyWords, flowWords } from "../../../words/incident.ts";
import styles from "./StepAction.module.css";

export interface RoleStepProps {
  readonly session: IncidentSession;
  readonly role: RoleId;
  readonly onDone?: () => void;
}

/** Returns the chips; each is one tap and typing is never needed. */
export const RoleStep = ({ session, role, onDone }: RoleStepProps) => {
  const { ports } = useKit();
  const me = useLive(ports.identity.me);
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [naming, setNaming] = useState(false);
  useEffect(() => {
    void ports.roster.list().then(setPeople, () => setPeople([]));
  }, [ports]);
  const give = (person: Person): void => {
    assignRole(session, role, person);
    onDone?.();
  };
  if (naming) {
    return (
      <TextEntry
        label={firstNinetyWords.name}
        button={firstNinetyWords.add}
        onEnter={(name) => {
          assignRoleByName(ports, session, role, name);
          onDone?.();
          return true;
        }}
      />
    );
  }
  return (
    <>
      {role === "ic" && (
        <Button look="primary" onTap={() => give(me)}>
          {firstNinetyWords.iAmIc}
        </Button>
      )}
      <div class={styles.chips}>
        {role !== "ic" && <Button onTap={() => give(me)}>{flowWords.me}</Button>}
        {people
          .filter(({ id }) => id !== me.id)
          .map((person) => (
            <Button key={person.id} onTap={() => give(person)}>
              {person.name}
            </Button>
          ))}
        <Button
          look="quiet"
          onTap={() => {
            session.run({ type: "deferRole", role });
            onDone?.();
          }}
        >
          {firstNinetyWords.nobody}
        </Button>
        <Button look="quiet" onTap={() => setNaming(true)}>
          {firstNinetyWords.addName}
        </Button>
      </div>
    </>
  );
};
