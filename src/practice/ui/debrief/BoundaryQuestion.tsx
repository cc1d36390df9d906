// Was it unclear which level it is? The drill's own case then goes onto the card.

import { useState } from "preact/hooks";
import { suggestBoundary, withBoundary } from "../../../domain/pack/card-edits.ts";
import { ownCard } from "../../../domain/pack/severities.ts";
import { severityTitle } from "../../../domain/words/severity-title.ts";
import { Choices } from "../../../ui/parts/Choices.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { questionWords } from "../words/debrief.ts";
import type { QuestionProps } from "./QuestionsScreen.tsx";
import { SuggestedEdit } from "./SuggestedEdit.tsx";

export const BoundaryQuestion = ({ drill, pack, onChange }: QuestionProps) => {
  const [id, setId] = useState("");
  const severity = ownCard(pack, id);
  const { parts } = drill.result.scenario;
  const part = parts.find(({ expected }) => expected === severity?.level) ?? parts[0];
  return (
    <Part id="boundary" title={questionWords.boundary}>
      <Choices
        label={questionWords.boundary}
        labelHidden
        choices={[
          { value: "", name: questionWords.clear },
          ...pack.severities.map((card) => ({ value: card.id, name: card.short })),
        ]}
        chosen={id}
        onChoose={setId}
      />
      {severity && part && (
        <SuggestedEdit
          key={id}
          card={severityTitle(severity)}
          href={`/cards/severity/${encodeURIComponent(severity.id)}`}
          standing={severity.boundary}
          label={questionWords.boundaryLabel(severity.short)}
          suggestion={suggestBoundary(severity, part.boundary)}
          lines={5}
          edit={(text) => withBoundary(severity, text)}
          note={questionWords.note.boundary(severity.short)}
          onChange={onChange}
        />
      )}
    </Part>
  );
};
