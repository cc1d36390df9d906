// Where the text will be pasted, which decides how it is marked up.

import type { UpdateFormat } from "../../../../domain/incident/course/facts.ts";
import { Choices } from "../../../parts/Choices.tsx";
import { updateWords } from "../../../words/update.ts";

export interface FormatChoicesProps {
  readonly format: UpdateFormat;
  readonly onFormat: (format: UpdateFormat) => void;
}

export const FormatChoices = ({ format, onFormat }: FormatChoicesProps) => (
  <Choices label={updateWords.format} choices={formats} chosen={format} onChoose={onFormat} />
);

const formats = (Object.entries(updateWords.formats) as [UpdateFormat, string][]).map(([value, name]) => ({
  value,
  name,
}));
