// From when until when, by the phone's own pickers.

import { useId } from "preact/hooks";
import type { Instant } from "../../../domain/ids.ts";
import { useKit } from "../../kit.ts";
import { surpriseWords } from "../../words/surprise.ts";
import styles from "./ArmScreen.module.css";
import type { ArmForm } from "./arm-form.ts";

export interface ChooseWindowProps {
  readonly form: ArmForm;
  readonly onChange: (part: Partial<ArmForm>) => void;
}

const MINUTE_MS = 60_000;

/** Returns the two fields; times are the phone's own. */
export const ChooseWindow = ({ form, onChange }: ChooseWindowProps) => {
  const { ports } = useKit();
  const id = useId();
  const shown = (at: Instant): string => new Date(at + ports.clock.zone(at) * MINUTE_MS).toISOString().slice(0, 16);
  const read = (text: string): Instant | null => {
    const at = Date.parse(`${text}:00Z`) as Instant;
    return Number.isNaN(at) ? null : ((at - ports.clock.zone(at) * MINUTE_MS) as Instant);
  };
  const fields = [
    ["from", surpriseWords.from],
    ["to", surpriseWords.to],
  ] as const;
  return (
    <div class={styles.window}>
      {fields.map(([name, label]) => (
        <div key={name} class={styles.moment}>
          <label class={styles.label} for={`${id}-${name}`}>
            {label}
          </label>
          <input
            id={`${id}-${name}`}
            class={styles.field}
            type="datetime-local"
            value={shown(form[name])}
            onInput={(event) => {
              const at = read(event.currentTarget.value);
              if (at !== null) onChange({ [name]: at });
            }}
          />
        </div>
      ))}
    </div>
  );
};
