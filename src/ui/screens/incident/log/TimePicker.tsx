// When something happened, picked with the thumb: a few chips, and a field for any other time. Never in the future.

import { useId, useState } from "preact/hooks";
import type { Instant } from "../../../../domain/fact/ids.ts";
import { clockTime, lengthInWords, zoneName } from "../../../../domain/text/clock-face.ts";
import { zoneAt } from "../../../../domain/text/zone.ts";
import { useApp } from "../../../context/app-context.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { readWallTime, type WallReading, wallTime } from "../../../hooks/wall-time.ts";
import { Choices } from "../../../parts/Choices.tsx";
import { LineField } from "../../../parts/Field.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { whenWords } from "../../../words/log.ts";
import { ClockChange } from "./ClockChange.tsx";
import styles from "./TimePicker.module.css";

export interface TimePickerProps {
  /** The question that the chips answer. */
  readonly label: string;
  readonly chips: readonly { readonly at: Instant; readonly name: string }[];

  /** Null until one is picked. */
  readonly at: Instant | null;
  readonly onPick: (at: Instant | null) => void;
}

/** It says what is chosen, and why that can't be used if it is in the future. */
export const TimePicker = ({ label, chips, at, onPick }: TimePickerProps) => {
  const zone = useZone();
  const { ports } = useApp();
  const id = useId();
  const now = ports.clock.now();
  const [reading, setReading] = useState<WallReading | null>(null);
  const pick = (next: Instant | null, typed: WallReading | null = null): void => {
    setReading(typed);
    onPick(next);
  };
  return (
    <Stack>
      <Choices
        label={label}
        choices={chips.map((chip) => ({ value: String(chip.at), name: chip.name }))}
        chosen={at === null ? null : String(at)}
        onChoose={(value) => pick(Number(value) as Instant)}
      />
      <Hint as="label" weight="label" for={id}>
        {whenWords.field(zoneName(zoneAt(zone, at ?? now)))}
      </Hint>
      <LineField
        id={id}
        type="datetime-local"
        value={at === null ? "" : wallTime(at, zone)}
        onInput={(event) => {
          const typed = readWallTime(event.currentTarget.value, zone);
          pick(typed?.at ?? null, typed);
        }}
      />
      <ClockChange reading={reading} at={at} onPick={onPick} />
      <p class={styles.chosen} role="status">
        {at !== null &&
          (at > now
            ? whenWords.future(clockTime(now, zone))
            : whenWords.chosen(clockTime(at, zone), lengthInWords(now - at)))}
      </p>
    </Stack>
  );
};
