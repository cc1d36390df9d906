// What a person usually does, in one line; it is chosen beside the cards of roles and severities.

import { type Duties, dutiesOf } from "../../../actions/team/duties.ts";
import type { Person } from "../../../domain/fact/ids.ts";
import type { Pack, RoleId } from "../../../domain/pack/pack.ts";
import { cardOfClass } from "../../../domain/pack/severities.ts";
import { Hint } from "../../parts/text/Hint.tsx";
import { dutyWords } from "../../words/duties.ts";

export interface DutyLineProps {
  readonly person: Person;
  readonly duties: Duties;
  readonly pack: Pack;
}

/** Shows nothing for somebody without a duty. */
export const DutyLine = ({ person, duties, pack }: DutyLineProps) => {
  const { holds, backsUp, calledAt } = dutiesOf(duties, person.id);
  const nameOf = (role: RoleId): string => pack.roles.find(({ id }) => id === role)?.name ?? role;
  const parts = [
    ...holds.map((role) => dutyWords.holds(nameOf(role))),
    ...backsUp.map((role) => dutyWords.backsUp(nameOf(role))),
    ...calledAt.map((level) => dutyWords.isCalledAt(cardOfClass(pack, level)?.short ?? level)),
  ];
  if (parts.length === 0) return null;
  return (
    <Hint as="div" look="small" foreign>
      {parts.join(" · ")}
    </Hint>
  );
};
