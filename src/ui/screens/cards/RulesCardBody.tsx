// The golden rules with their reasons. Props only.

import type { GoldenRule } from "../../../domain/pack/pack.ts";
import { type CardLevel, CardPart } from "./CardPart.tsx";

export interface RulesCardBodyProps {
  readonly rules: readonly GoldenRule[];
  readonly level?: CardLevel;
}

export const RulesCardBody = ({ rules, level = 3 }: RulesCardBodyProps) => (
  <>
    {rules.map(({ id, title, why }, index) => (
      <CardPart key={id} level={level} title={`${index + 1} ${title}`} strong>
        <p>{why}</p>
      </CardPart>
    ))}
  </>
);
