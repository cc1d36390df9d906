// One of many, from the phone's own list: it scrolls under the thumb and reads aloud.

import { useId } from "preact/hooks";
import { formWords } from "../../words/form.ts";
import { ListField } from "../Field.tsx";
import type { FieldChoice } from "./desk.ts";
import { describedBy, FieldFrame } from "./FieldFrame.tsx";

export interface PickFieldProps {
  readonly label: string;
  readonly hint: string | null;
  readonly choices: readonly FieldChoice[];
  /** The name for nothing; left out if nothing can't be chosen. */
  readonly none?: string | undefined;
  readonly value: string | null;
  readonly problem: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Stands for nothing: no id can look like this. */
const NONE = "-";

/** A value that isn't among the choices stays until another is chosen, and says so. */
export const PickField = ({ label, hint, choices, none, value, problem, onChange }: PickFieldProps) => {
  const id = useId();
  const isKnown = value === null ? none !== undefined : choices.some((one) => one.value === value);
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <ListField
        id={id}
        aria-invalid={problem !== null}
        aria-describedby={describedBy(id, hint)}
        value={value ?? NONE}
        onChange={({ currentTarget: { value: chosen } }) => onChange(chosen === NONE ? null : chosen)}
      >
        {!isKnown && <option value={value ?? NONE}>{choices.length > 0 ? formWords.gone : formWords.nothing}</option>}
        {none !== undefined && <option value={NONE}>{none}</option>}
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name.length > 70 ? `${one.name.slice(0, 69)}…` : one.name}
          </option>
        ))}
      </ListField>
    </FieldFrame>
  );
};
