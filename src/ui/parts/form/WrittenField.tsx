// A typed value: a text, short texts one per line, a number. A text is one line of the format, however many it takes
// here.

import { useId, useState } from "preact/hooks";
import type { FieldOf } from "../../../actions/cards/form-field.ts";
import { runningTime } from "../../../domain/text/clock-face.ts";
import { isSeen } from "../../../domain/text/is-seen.ts";
import { LineField, LinesField } from "../Field.tsx";
import { noneOf } from "./blank.ts";
import { asText } from "./draft-data.ts";
import { describedBy, FieldFrame } from "./FieldFrame.tsx";

export interface WrittenFieldProps {
  readonly field: FieldOf<"text" | "lines" | "number" | "seconds">;
  readonly label: string;
  readonly hint: string | null;
  readonly value: unknown;
  readonly problem: string | null;
  readonly onChange: (value: unknown) => void;
}

/** Returns a text on one line, as the formats have it. */
export const onOneLine = (text: string): string => text.replace(/[\t\r\n]+/g, " ");

/** Anything that isn't a number is kept as it was typed, and marked as wrong. */
export const WrittenField = ({ field, label, hint, value, problem, onChange }: WrittenFieldProps) => {
  const id = useId();
  const [typed, setTyped] = useState(() => (Array.isArray(value) ? value.map(asText).join("\n") : ""));
  const shownHint =
    typeof value === "number" && field.type === "seconds" && value >= 60 ? `= ${runningTime(value * 1000)} min` : hint;
  const common = { id, "aria-invalid": problem !== null, "aria-describedby": describedBy(id, shownHint) };
  const isNumber = field.type === "number" || field.type === "seconds";
  const change = (written: string, toValue: (text: string) => unknown): void => {
    const text = isSeen(written) ? written : written.replace(/\S+/gu, "");
    onChange("none" in field && field.none && text.trim() === "" ? noneOf(field) : toValue(text));
  };
  return (
    <FieldFrame id={id} label={label} problem={problem} hint={shownHint}>
      {isNumber ? (
        <LineField
          {...common}
          inputMode="numeric"
          value={asText(value)}
          onInput={({ currentTarget: { value: text } }) =>
            change(text, (one) => (/^\d{1,6}$/.test(one.trim()) ? Number(one) : one))
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
                .filter(isSeen),
            );
          }}
        />
      ) : (
        <LinesField
          grows
          {...common}
          rows={field.type === "text" ? field.lines : 1}
          value={asText(value)}
          onInput={({ currentTarget: { value: text } }) => change(text, onOneLine)}
        />
      )}
    </FieldFrame>
  );
};
