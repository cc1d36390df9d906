// Words to say, to read in a quiet hour: what is filled in stays framed. Props only.

import type { CommandPhrase } from "../../../domain/pack/phrases.ts";
import { cardWords } from "../../words/cards.ts";
import { type CardLevel, CardPart } from "./CardPart.tsx";
import { FilledText } from "./FilledText.tsx";

export interface PhrasesCardBodyProps {
  readonly phrases: readonly CommandPhrase[];
  readonly level?: CardLevel;
}

export const PhrasesCardBody = ({ phrases, level = 3 }: PhrasesCardBodyProps) => (
  <>
    <p>{cardWords.fieldsHint}</p>
    {phrases.map(({ id, title, lines }) => (
      <CardPart key={id} level={level} title={title} strong>
        {lines.map((line, index) => (
          <p key={`${index}${line}`}>
            <FilledText text={line} />
          </p>
        ))}
      </CardPart>
    ))}
  </>
);
