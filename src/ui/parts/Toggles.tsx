// Any of several, each in one tap: roles, weekdays, phones.

import { Button } from "./Button.tsx";
import { ChoiceRow } from "./Choices.tsx";

export interface TogglesProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** The chosen values keep the order of the choices. */
export const Toggles = <Value extends string>({ label, choices, chosen, onChange }: TogglesProps<Value>) => (
  <ChoiceRow label={label}>
    {choices.map(({ value, name }) => {
      const isChosen = chosen.includes(value);
      const toggled = (one: Value): boolean => (one === value ? !isChosen : chosen.includes(one));
      return (
        <Button
          key={value}
          look="quiet"
          pressed={isChosen}
          onTap={() => onChange(choices.map((choice) => choice.value).filter(toggled))}
        >
          {name}
        </Button>
      );
    })}
  </ChoiceRow>
);
