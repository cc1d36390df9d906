// One of several, in one tap: formats, kinds, themes. A row of pressed and unpressed buttons.

import type { ComponentChildren } from "preact";
import { Button } from "./Button.tsx";
import { Row } from "./layout/Row.tsx";
import { RowLabel } from "./text/RowLabel.tsx";

export interface ChoicesProps<Value extends string> {
  /** What is being chosen, for screen readers and, unless hidden, above the row. */
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  /** Shown at the end of the row, e.g. "Other". */
  readonly children?: ComponentChildren;
}

/** A tap only calls `onChoose`; the caller changes what is chosen. */
export const Choices = <Value extends string>({
  label,
  labelHidden,
  choices,
  chosen,
  onChoose,
  children,
}: ChoicesProps<Value>) => (
  <ChoiceRow label={label} labelHidden={labelHidden}>
    {choices.map(({ value, name }) => (
      <Button key={value} look="quiet" pressed={value === chosen} onTap={() => onChoose(value)}>
        {name}
      </Button>
    ))}
    {children}
  </ChoiceRow>
);

interface ChoiceRowProps extends Pick<ChoicesProps<string>, "label" | "labelHidden"> {
  readonly children: ComponentChildren;
}

/** The row alone, for choices made in another way. */
export const ChoiceRow = ({ label, labelHidden, children }: ChoiceRowProps) => (
  <Row as="fieldset" aria-label={label}>
    {!labelHidden && <RowLabel aria-hidden="true">{label}</RowLabel>}
    {children}
  </Row>
);
