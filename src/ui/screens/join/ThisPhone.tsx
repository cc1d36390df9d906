// What the team learns about this phone: a name and the roles that it covers.

import type { RoleId } from "../../../domain/pack/pack.ts";
import { roleTitle } from "../../../domain/words/role-names.ts";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Toggles } from "../../parts/Toggles.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { WordsField } from "../../parts/WordsField.tsx";
import { joinWords } from "../../words/join.ts";

export interface ThisPhoneProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly roles: readonly RoleId[];
  readonly onRoles: (roles: readonly RoleId[]) => void;
}

const covered: readonly RoleId[] = ["ic", "comms", "ops", "scribe"];

export const ThisPhone = ({ name, onName, roles, onRoles }: ThisPhoneProps) => (
  <Stack gap={4}>
    <WordsField label={joinWords.phoneName} text={name} onInput={onName} />
    <Toggles<RoleId>
      label={joinWords.roles}
      choices={covered.map((value) => ({ value, name: roleTitle(value) }))}
      chosen={roles}
      onChange={onRoles}
    />
    <Hint>{joinWords.rolesHint}</Hint>
  </Stack>
);
