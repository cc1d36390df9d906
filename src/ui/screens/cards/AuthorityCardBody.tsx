// Who may decide what. Props only.

import type { Authority } from "../../../domain/pack/pack.ts";
import { cardWords } from "../../words/cards.ts";
import { CardLines } from "./CardLines.tsx";
import { type CardLevel, CardPart } from "./CardPart.tsx";

export interface AuthorityCardBodyProps {
  readonly authority: readonly Authority[];
  readonly level?: CardLevel;
}

export const AuthorityCardBody = ({ authority, level = 3 }: AuthorityCardBodyProps) => (
  <>
    {authority.map(({ id, who, decides, withinMinutes }) => (
      <CardPart key={id} level={level} title={who} strong>
        <CardLines lines={decides} of={`authority/${id}`} />
        {withinMinutes !== null && <p>{cardWords.ifNobody(withinMinutes)}</p>}
      </CardPart>
    ))}
  </>
);
