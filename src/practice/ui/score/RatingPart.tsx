// Points that no log can give: rated by the player, or by someone who watched. The last word counts, and can be undone.

import { useState } from "preact/hooks";
import { Choices } from "../../../ui/parts/Choices.tsx";
import { Panel } from "../../../ui/parts/layout/Panel.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { useSession } from "../../../ui/screens/incident/use-session.ts";
import type { DrillScore } from "../../domain/score/score-drill.ts";
import { itemWords, scoreWords } from "../words/score.ts";

export interface RatingPartProps {
  readonly score: DrillScore;
}

export const RatingPart = ({ score }: RatingPartProps) => {
  const session = useSession();
  const [by, setBy] = useState<"self" | "observer">("self");
  const items = score.items.filter(({ rated }) => rated > 0);
  return (
    <Part id="rate" title={scoreWords.rate}>
      <p>{scoreWords.rateHint}</p>
      <Choices
        label={scoreWords.by}
        choices={(["self", "observer"] as const).map((value) => ({ value, name: scoreWords.bys[value] }))}
        chosen={by}
        onChoose={setBy}
      />
      {items.map(({ id, rated, byPerson }) => (
        <Panel gap={1} key={id}>
          <h3>{itemWords[id]?.[1] ?? itemWords[id]?.[0] ?? id}</h3>
          <p>{byPerson ? scoreWords.rated(byPerson.points, byPerson.by) : scoreWords.notRated}</p>
          <Choices
            label={`${itemWords[id]?.[0] ?? id}: ${scoreWords.ratedOf(rated)}`}
            labelHidden
            choices={Array.from({ length: rated + 1 }, (_, points) => ({
              value: String(points),
              name: String(points),
            }))}
            chosen={byPerson?.by === by ? String(byPerson.points) : null}
            onChoose={(points) => session.run({ type: "rateDrill", item: id, points: Number(points), by })}
          />
        </Panel>
      ))}
    </Part>
  );
};
