// Was it unclear which level it is? The drill's own case then goes onto the card.

import { useState } from "preact/hooks";
import { suggestBoundary, withBoundary } from "../../../domain/pack/card-edits.ts";
import type { SeverityLevel } from "../../../domain/pack/pack.ts";
import { Choices } from "../../../ui/parts/Choices.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { questionWords } from "../words/debrief.ts";
import type { QuestionProps } from "./QuestionsScreen.tsx";
import { SuggestedEdit } from "./SuggestedEdit.tsx";

export const BoundaryQuestion = ({ drill, pack, onChange }: QuestionProps) => {
  const [level, setLevel] = useState<SeverityLevel | "">("");
  const severity = pack.severities.find(({ id }) => id === level);
  const { parts } = drill.result.scenario;
  const part = parts.find(({ expected }) => expected === level) ?? parts[0];
  return (
    <Part id="boundary" title={questionWords.boundary}>
      <Choices<SeverityLevel | "">
        label={questionWords.boundary}
        labelHidden
        choices={[
          { value: "", name: questionWords.clear },
          ...pack.severities.map(({ id }) => ({ value: id, name: id })),
        ]}
        chosen={level}
        onChoose={setLevel}
      />
      {severity && part && (
        <SuggestedEdit
          key={level}
          card={`${severity.id} ${severity.name}`}
          href={`/cards/severity/${severity.id}`}
          standing={severity.boundary}
          label={questionWords.boundaryLabel(severity.id)}
          suggestion={suggestBoundary(severity, part.boundary)}
          lines={5}
          edit={(text) => withBoundary(severity, text)}
          note={questionWords.note.boundary(severity.id)}
          onChange={onChange}
        />
      )}
    </Part>
  );
};
