// Any field of a form, drawn from its description.

import type { Field, Fields } from "../../../actions/cards/form-field.ts";
import { formWords } from "../../words/form.ts";
import { Choices } from "../Choices.tsx";
import { Stack } from "../layout/Stack.tsx";
import { Toggles } from "../Toggles.tsx";
import { Hint } from "../text/Hint.tsx";
import { Reply } from "../text/Reply.tsx";
import { blankKind, noneOf } from "./blank.ts";
import { type Desk, problemAt } from "./desk.ts";
import { asText, entriesAt, isBelow, type Path, valueAt } from "./draft-data.ts";
import { EntryRows } from "./EntryRows.tsx";
import styles from "./FieldPart.module.css";
import { PickField } from "./PickField.tsx";
import { TextRows } from "./TextRows.tsx";
import { WrittenField } from "./WrittenField.tsx";

export interface FieldPartProps {
  readonly desk: Desk;
  readonly field: Field;
  readonly path: Path;
  /** The list whose entry it belongs to; "" if there is none. */
  readonly list: string;
}

/** The fields of a group, one below the other. */
export const FieldParts = ({
  desk,
  fields,
  path,
  list,
}: Omit<FieldPartProps, "field"> & { readonly fields: Fields }) => (
  <>
    {Object.entries(fields)
      .filter(([key]) => !desk.form.isNeedless(desk.draft, key, [...path, key]))
      .map(([key, field]) => (
        <FieldPart key={key} desk={desk} field={field} path={[...path, key]} list={list} />
      ))}
  </>
);

/** As many values are shown side by side; more of them in a list to pick from. */
const SIDE_BY_SIDE = 4;

/** The field changes the draft at its path. */
export const FieldPart = ({ desk, field, path, list }: FieldPartProps) => {
  const { form, draft } = desk;
  const { words } = form;
  const key = String(path.at(-1));
  const named = typeof path.at(-1) === "number" ? "" : key;
  const label = words.labelOf(named, list);
  const hint = words.hintOf(named, list);
  const value = valueAt(draft, path);
  const change = (next: unknown): void => desk.change(path, next);
  const chosen = value === null || value === undefined ? null : asText(value);
  const here = problemAt(desk, (at) => at.length === path.length && isBelow(at, path));
  const choice = (one: string) => ({ value: one, name: words.nameOfValue(one, key) });
  const explained = hint !== null && <Hint look="small">{hint}</Hint>;
  switch (field.type) {
    case "id":
      return null;
    case "text":
    case "number":
    case "seconds":
      return <WrittenField {...{ field, label, hint, value }} problem={here} onChange={change} />;
    case "lines": {
      const below = problemAt(desk, (at) => isBelow(at, path));
      return <WrittenField {...{ field, label, hint, value }} problem={below} onChange={change} />;
    }
    case "yes-no":
      return (
        <Stack gap={1}>
          <Choices
            label={label}
            choices={[
              { value: "yes", name: formWords.yes },
              { value: "no", name: formWords.no },
            ]}
            chosen={value === true ? "yes" : "no"}
            onChoose={(answer) => change(answer === "yes")}
          />
          {explained}
          <Reply wrong>{here}</Reply>
        </Stack>
      );
    case "one": {
      const choices = field.of.map((one) => choice(String(one)));
      const choose = (next: string | null): void =>
        change(next === null ? noneOf(field) : field.of.find((one) => String(one) === next));
      if (choices.length <= SIDE_BY_SIDE && !field.none) {
        return (
          <Stack gap={1}>
            <Choices label={label} choices={choices} chosen={chosen} onChoose={choose} />
            {explained}
            <Reply wrong>{here}</Reply>
          </Stack>
        );
      }
      const none = field.none && words.noneOf(key);
      return <PickField {...{ label, hint, choices, none }} value={chosen} problem={here} onChange={choose} />;
    }
    case "several":
      return (
        <Stack gap={1}>
          <Toggles
            label={label}
            choices={field.of.map(choice)}
            chosen={entriesAt(draft, path).map(asText)}
            onChange={change}
          />
          {explained}
          <Reply wrong>{problemAt(desk, (at) => isBelow(at, path))}</Reply>
        </Stack>
      );
    case "ref":
    case "option": {
      const choices =
        field.type === "ref"
          ? form.choicesOf(draft, field.to)
          : form.optionsOf(draft, valueAt(draft, [...path.slice(0, -1), "choice"]));
      const none = field.none && words.noneOf(key);
      return <PickField {...{ label, hint, choices, none }} value={chosen} problem={here} onChange={change} />;
    }
    case "group":
      return (
        <Stack as="fieldset" gap={4}>
          <legend class={styles.legend}>{label}</legend>
          {here !== null && <Reply wrong>{here}</Reply>}
          <FieldParts desk={desk} fields={field.fields} path={path} list={list} />
        </Stack>
      );
    case "kind": {
      const type = asText(valueAt(value, ["type"]));
      const problem = here ?? problemAt(desk, (at) => at.at(-1) === "type" && isBelow(at, [...path, "type"]));
      return (
        <div class={styles.kind}>
          <PickField
            label={label}
            hint={hint}
            choices={Object.keys(field.kinds).map(choice)}
            value={type}
            problem={problem}
            onChange={(next) => change(blankKind(form, draft, field, next ?? "", value))}
          />
          <FieldParts key={type} desk={desk} fields={field.kinds[type] ?? {}} path={path} list={list} />
        </div>
      );
    }
    case "list":
      return field.entry.type === "text" ? (
        <TextRows desk={desk} field={field} path={path} list={list} />
      ) : (
        <EntryRows desk={desk} field={field} path={path} list={list} />
      );
  }
};
