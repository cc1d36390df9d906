// Whether a change has to be undone later, in one tap.

import { Choices } from "../../../parts/Choices.tsx";
import { temporaryWords } from "../../../words/mitigate.ts";

export interface TemporaryChoiceProps {
  /** Null while nobody has said. */
  readonly chosen: boolean | null;
  readonly onChoose: (temporary: boolean) => void;
}

export const TemporaryChoice = ({ chosen, onChoose }: TemporaryChoiceProps) => (
  <Choices
    label={temporaryWords.ask}
    choices={[
      { value: "yes", name: temporaryWords.choices.yes },
      { value: "no", name: temporaryWords.choices.no },
    ]}
    chosen={chosen === null ? null : chosen ? "yes" : "no"}
    onChoose={(value) => onChoose(value === "yes")}
  />
);
