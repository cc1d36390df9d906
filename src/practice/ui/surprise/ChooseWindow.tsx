// From when until when, with the phone's own pickers.

import { useId } from "preact/hooks";
import { useApp } from "../../../ui/context/app-context.ts";
import { readWallTime, wallTime } from "../../../ui/hooks/wall-time.ts";
import { LineField } from "../../../ui/parts/Field.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { surpriseWords } from "../words/surprise.ts";
import type { ArmForm } from "./arm-form.ts";

export interface ChooseWindowProps {
  readonly form: ArmForm;
  readonly onChange: (part: Partial<ArmForm>) => void;
}

/** Times are in the phone's own zone. */
export const ChooseWindow = ({ form, onChange }: ChooseWindowProps) => {
  const { ports } = useApp();
  const id = useId();
  const fields = [
    ["from", surpriseWords.from],
    ["to", surpriseWords.to],
  ] as const;
  return (
    <Stack>
      {fields.map(([name, label]) => (
        <Stack gap={1} key={name}>
          <Hint as="label" weight="label" for={`${id}-${name}`}>
            {label}
          </Hint>
          <LineField
            id={`${id}-${name}`}
            type="datetime-local"
            value={wallTime(form[name], ports.clock.zone)}
            onInput={(event) => {
              const typed = readWallTime(event.currentTarget.value, ports.clock.zone);
              if (typed) onChange({ [name]: typed.at });
            }}
          />
        </Stack>
      ))}
    </Stack>
  );
};
