// A list of texts, each in a field of its own, with buttons that move it up and down and remove it.

import { useEffect, useId, useRef } from "preact/hooks";
import type { FieldOf } from "../../../actions/cards/form-field.ts";
import { formWords } from "../../words/form.ts";
import { Button } from "../Button.tsx";
import { LinesField } from "../Field.tsx";
import { Row } from "../layout/Row.tsx";
import { Stack } from "../layout/Stack.tsx";
import { Hint } from "../text/Hint.tsx";
import { Reply } from "../text/Reply.tsx";
import { canAdd, canRemove } from "./blank.ts";
import { type Desk, problemAt } from "./desk.ts";
import { asText, entriesAt, isBelow, type Path, withValue } from "./draft-data.ts";
import { onOneLine } from "./WrittenField.tsx";

export interface TextRowsProps {
  readonly desk: Desk;
  readonly field: FieldOf<"list">;
  readonly path: Path;
  readonly list: string;
}

/** The field of a line that was added or moved takes the focus: it is what the tap was about. */
export const TextRows = ({ desk, field, path, list }: TextRowsProps) => {
  const { form, draft } = desk;
  const id = useId();
  const key = String(path.at(-1));
  const label = form.words.labelOf(key, list);
  const hint = form.words.hintOf(key, list);
  const texts = entriesAt(draft, path);
  const problem = problemAt(desk, (at) => at.length === path.length && isBelow(at, path));
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current !== null) document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  const rowOf = (index: number): string => `${id}-${index}`;
  const replace = (next: readonly unknown[], said: string | null): void =>
    desk.replace(withValue(draft, path, next), said);
  const move = (index: number, by: 1 | -1): void => {
    wanted.current = rowOf(index + by);
    const moved = texts.with(index, texts[index + by]).with(index + by, texts[index]);
    replace(moved, by < 0 ? formWords.movedUp : formWords.movedDown);
  };
  return (
    <Stack as="section" aria-label={label}>
      <Hint weight="label" aria-hidden="true">
        {label}
      </Hint>
      {hint !== null && <Hint look="small">{hint}</Hint>}
      <Stack as="ul" gap={3}>
        {texts.map((text, index) => {
          const at = [...path, index];
          const name = formWords.line(label, index + 1);
          const wrong = problemAt(desk, (where) => isBelow(where, at));
          const said = asText(text) || name;
          return (
            <Stack as="li" gap={1} key={rowOf(index)}>
              <LinesField
                grows
                rows={1}
                id={rowOf(index)}
                aria-label={name}
                aria-invalid={wrong !== null}
                aria-describedby={`${rowOf(index)}-problem`}
                value={asText(text)}
                onInput={({ currentTarget: { value } }) => desk.change(at, onOneLine(value))}
              />
              <Reply wrong id={`${rowOf(index)}-problem`}>
                {wrong}
              </Reply>
              <Row>
                {index > 0 && (
                  <Button look="quiet" label={formWords.moveUpOne(said)} command={said} onTap={() => move(index, -1)}>
                    {formWords.up}
                  </Button>
                )}
                {index < texts.length - 1 && (
                  <Button look="quiet" label={formWords.moveDownOne(said)} command={said} onTap={() => move(index, 1)}>
                    {formWords.down}
                  </Button>
                )}
                {canRemove(draft, field, path) && (
                  <Button
                    look="quiet"
                    label={formWords.removeOne(said)}
                    command={said}
                    onTap={() => replace(texts.toSpliced(index, 1), formWords.removed)}
                  >
                    {formWords.remove}
                  </Button>
                )}
              </Row>
            </Stack>
          );
        })}
      </Stack>
      <Reply wrong>{problem}</Reply>
      {canAdd(draft, field, path) && (
        <Button
          onTap={() => {
            wanted.current = rowOf(texts.length);
            desk.change(path, [...texts, ""]);
          }}
        >
          {form.words.addTo(key)}
        </Button>
      )}
    </Stack>
  );
};
