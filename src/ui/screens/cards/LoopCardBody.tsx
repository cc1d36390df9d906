// The IC loop, all of it. Props only.

import type { LoopStep } from "../../../domain/pack/pack.ts";
import { cardWords } from "../../words/cards.ts";
import { CardLines } from "./CardLines.tsx";
import { type CardLevel, CardPart } from "./CardPart.tsx";

export interface LoopCardBodyProps {
  readonly loop: readonly LoopStep[];
  readonly level?: CardLevel;
}

export const LoopCardBody = ({ loop, level = 3 }: LoopCardBodyProps) => (
  <>
    <p>{cardWords.loopMode}</p>
    {loop.map(({ id, title, asks }, index) => (
      <CardPart key={id} level={level} title={`${index + 1} ${title}`} strong>
        <CardLines lines={asks} of={`loop/${id}`} />
      </CardPart>
    ))}
  </>
);
