// A special list to read: condition and aim on top, what is done at once in bold, what can wait at the end. Ticking
// happens in the incident. Props only.

import { type SpecialList, stepsInTurn, stepTurns } from "../../../domain/pack/special-lists.ts";
import { Panel } from "../../parts/layout/Panel.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { Text } from "../../parts/text/Text.tsx";
import { cardWords } from "../../words/cards.ts";
import { CardPart } from "./CardPart.tsx";
import { CardSteps } from "./CardSteps.tsx";

/** The frame shows its title. */
export const SpecialCardBody = ({ list }: { readonly list: SpecialList }) => (
  <>
    <Panel slim>
      <Text weight="strong">{list.condition}.</Text>
      <Text>
        {cardWords.objective}: {list.objective}.
      </Text>
    </Panel>
    {stepTurns.map((turn) => {
      const from = stepsInTurn(list).findIndex((step) => step.turn === turn);
      return (
        from >= 0 && (
          <CardPart key={turn} title={cardWords.turns[turn]} level={2}>
            <CardSteps
              steps={list.steps.filter((step) => step.turn === turn)}
              from={from + 1}
              strong={turn === "at-once"}
            />
          </CardPart>
        )
      );
    })}
    <Hint>
      {cardWords.specialExample}: {list.example}
    </Hint>
  </>
);
