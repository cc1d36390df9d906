// A role: what to say first, what to do and to leave, who stands in. Props only.

import type { RoleCard } from "../../../domain/pack/pack.ts";
import { cardWords } from "../../words/cards.ts";
import { CardLines } from "./CardLines.tsx";
import { CardNote } from "./CardNote.tsx";
import { type CardLevel, CardPart } from "./CardPart.tsx";

export interface RoleCardBodyProps {
  readonly role: RoleCard;
  readonly level?: CardLevel;
}

/** The frame shows its title. */
export const RoleCardBody = ({ role, level = 3 }: RoleCardBodyProps) => (
  <>
    {role.optional && <p>{cardWords.optionalRole}</p>}
    <CardPart level={level} title={cardWords.sayFirst}>
      <CardNote>“{role.firstSentence}”</CardNote>
    </CardPart>
    <CardPart level={level} title={cardWords.does}>
      <CardLines lines={role.does} mark="do" />
    </CardPart>
    <CardPart level={level} title={cardWords.doesNot}>
      <CardLines lines={role.doesNot} mark="leave" />
    </CardPart>
    <CardPart level={level} title={cardWords.handsOver}>
      <CardLines lines={role.handsOver} />
    </CardPart>
    <CardPart level={level} title={cardWords.backup}>
      <p>{role.backup}</p>
    </CardPart>
  </>
);
