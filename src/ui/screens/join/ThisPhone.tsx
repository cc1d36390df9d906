// What the team is told of this phone: a name and the roles that it covers.

import type { RoleId } from "../../../domain/pack/pack.ts";
import { Toggles } from "../../parts/Toggles.tsx";
import { WordsField } from "../../parts/WordsField.tsx";
import { joinWords } from "../../words/join.ts";
import { roleNames } from "../../words/role-names.ts";
import styles from "./JoinScreen.module.css";

export interface ThisPhoneProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly roles: readonly RoleId[];
  readonly onRoles: (roles: readonly RoleId[]) => void;
}

const covered: readonly RoleId[] = ["ic", "comms", "ops", "scribe"];

/** Returns the fields. */
export const ThisPhone = ({ name, onName, roles, onRoles }: ThisPhoneProps) => (
  <div class={styles.part}>
    <WordsField label={joinWords.phoneName} text={name} onInput={onName} />
    <Toggles<RoleId>
      label={joinWords.roles}
      choices={covered.map((value) => ({ value, name: roleNames[value] }))}
      chosen={roles}
      onChange={onRoles}
    />
    <p class={styles.hint}>{joinWords.rolesHint}</p>
  </div>
);
