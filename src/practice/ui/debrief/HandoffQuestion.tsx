// Was a line of the handoff unclear? It is then rewritten on the card of the role that was handed over.

import { useState } from "preact/hooks";
import { withHandoverLine } from "../../../domain/pack/card-edits.ts";
import { capitalised } from "../../../domain/text/short-names.ts";
import { Choices } from "../../../ui/parts/Choices.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { questionWords } from "../words/debrief.ts";
import type { QuestionProps } from "./QuestionsScreen.tsx";
import { SuggestedEdit } from "./SuggestedEdit.tsx";

const NEW = "new";

/** It asks about the role that the scenario hands over, or the commander's if it hands over none. */
export const HandoffQuestion = ({ drill, pack, onChange }: QuestionProps) => {
  const [line, setLine] = useState("");
  // The lines as they were when the screen was opened: a changed one keeps its chip.
  const [lines] = useState(() => roleOf(drill, pack)?.handsOver ?? []);
  const role = roleOf(drill, pack);
  if (!role) return null;
  const index = line === NEW ? null : Number(line);
  const standing = index === null ? null : (role.handsOver[index] ?? null);
  const name = capitalised(role.name);
  return (
    <Part id="handoff" title={questionWords.handoff}>
      <Choices
        label={questionWords.handoff}
        labelHidden
        choices={[
          { value: "", name: questionWords.clear },
          ...lines.map((text, at) => ({ value: String(at), name: text })),
          { value: NEW, name: questionWords.newLine },
        ]}
        chosen={line}
        onChoose={setLine}
      />
      {line !== "" && (
        <SuggestedEdit
          key={line}
          card={name}
          href={`/cards/role/${role.id}`}
          standing={standing}
          label={questionWords.lineLabel}
          suggestion={standing ?? ""}
          edit={(text) => withHandoverLine(role, index, text)}
          note={questionWords.note.line(role.name)}
          onChange={onChange}
        />
      )}
    </Part>
  );
};

const roleOf = ({ result }: QuestionProps["drill"], pack: QuestionProps["pack"]) =>
  pack.roles.find(({ id }) => id === (result.scenario.ends.handoff ?? "ic"));
