// A typed value: a text, short texts one per line, a number. A text is one line of the format, however many it takes
// here.

import { useId, useState } from "preact/hooks";
import { runningTime } from "../../../domain/text/clock-face.ts";
import { LineField, LinesField } from "../../../ui/parts/Field.tsx";
import { asText } from "./draft-data.ts";
import { FieldFrame } from "./FieldFrame.tsx";
import type { Field } from "./scenario-form.ts";

export interface WrittenFieldProps {
  readonly field: Extract<Field, { type: "text" | "lines" | "number" | "seconds" }>;
  readonly label: string;
  readonly value: unknown;
  readonly problem: string | null;
  readonly onChange: (value: unknown) => void;
}

/** Anything that isn't a number is kept as it was typed, and marked as wrong. */
export const WrittenField = ({ field, label, value, problem, onChange }: WrittenFieldProps) => {
  const id = useId();
  const [typed, setTyped] = useState(() => (Array.isArray(value) ? value.map(asText).join("\n") : ""));
  const common = { id, "aria-invalid": problem !== null, "aria-describedby": `${id}-problem` };
  const isNumber = field.type === "number" || field.type === "seconds";
  const isMinutes = field.type === "seconds" && typeof value === "number" && value >= 60;
  return (
    <FieldFrame id={id} label={label} problem={problem} hint={isMinutes ? `= ${runningTime(value * 1000)} min` : null}>
      {isNumber ? (
        <LineField
          {...common}
          inputMode="numeric"
          value={asText(value)}
          onInput={({ currentTarget: { value: text } }) =>
            onChange(/^\d{1,6}$/.test(text.trim()) ? Number(text) : text)
          }
        />
      ) : field.type === "lines" ? (
        <LinesField
          grows
          {...common}
          rows={3}
          value={typed}
          onInput={({ currentTarget: { value: text } }) => {
            setTyped(text);
            onChange(
              text
                .split("\n")
                .map((one) => one.trim())
                .filter(Boolean),
            );
          }}
        />
      ) : (
        <LinesField
          grows
          {...common}
          rows={field.lines}
          value={asText(value)}
          onInput={({ currentTarget: { value: text } }) => onChange(text.replace(/[\t\r\n]+/g, " "))}
        />
      )}
    </FieldFrame>
  );
};
