// A role: what to say first, what to do and to leave, who stands in. Props only.

import type { RoleCard } from "../../../domain/pack/pack.ts";
import { cardWords } from "../../words/cards.ts";
import { CardLines } from "./CardLines.tsx";
import { CardNote } from "./CardNote.tsx";
import { type CardLevel, CardPart } from "./CardPart.tsx";
import { Why } from "./Why.tsx";

export interface RoleCardBodyProps {
  readonly role: RoleCard;
  readonly level?: CardLevel;
}

/** The frame shows its title. */
export const RoleCardBody = ({ role, level = 3 }: RoleCardBodyProps) => {
  const card = `roles/${role.id}`;
  return (
    <>
      {role.optional && <p>{cardWords.optionalRole}</p>}
      <CardPart level={level} title={cardWords.sayFirst}>
        <CardNote>
          <Why of={card} line={role.firstSentence}>
            “{role.firstSentence}”
          </Why>
        </CardNote>
      </CardPart>
      <CardPart level={level} title={cardWords.does}>
        <CardLines lines={role.does} of={card} mark="do" />
      </CardPart>
      <CardPart level={level} title={cardWords.doesNot}>
        <CardLines lines={role.doesNot} of={card} mark="leave" />
      </CardPart>
      <CardPart level={level} title={cardWords.handsOver}>
        <CardLines lines={role.handsOver} of={card} />
      </CardPart>
      <CardPart level={level} title={cardWords.backup}>
        <p>
          <Why of={card} line={role.backup} />
        </p>
      </CardPart>
    </>
  );
};
