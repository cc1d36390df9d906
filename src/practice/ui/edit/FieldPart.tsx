// Any field of a scenario, drawn from its description.

import { Choices } from "../../../ui/parts/Choices.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Toggles } from "../../../ui/parts/Toggles.tsx";
import { Reply } from "../../../ui/parts/text/Reply.tsx";
import { editorWords, labelOf, noneWords } from "../words/scenario-editor.ts";
import { blankKind } from "./blank.ts";
import { choicesOf, nameOfValue, optionsOf } from "./describe.ts";
import { type Desk, problemAt } from "./desk.ts";
import { asText, entriesAt, isBelow, type Path, valueAt } from "./draft-data.ts";
import { EntryRows } from "./EntryRows.tsx";
import styles from "./FieldPart.module.css";
import { PickField } from "./PickField.tsx";
import type { Field, Fields } from "./scenario-form.ts";
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
      .filter(([key]) => !isNeedless(desk, key, [...path, key]))
      .map(([key, field]) => (
        <FieldPart key={key} desk={desk} field={field} path={[...path, key]} list={list} />
      ))}
  </>
);

// With one incident there is nothing to choose between.
const isNeedless = ({ draft }: Desk, key: string, path: Path): boolean =>
  (key === "part" || key === "opens") && entriesAt(draft, ["parts"]).length < 2 && !valueAt(draft, path);

/** The field changes the draft at its path. */
export const FieldPart = ({ desk, field, path, list }: FieldPartProps) => {
  const key = String(path.at(-1));
  const label = labelOf(typeof path.at(-1) === "number" ? "" : key, list);
  const value = valueAt(desk.draft, path);
  const change = (next: unknown): void => desk.change(path, next);
  const chosen = value === null ? null : asText(value);
  const here = problemAt(desk, (at) => at.length === path.length && isBelow(at, path));
  switch (field.type) {
    case "id":
      return null;
    case "text":
    case "number":
    case "seconds":
      return <WrittenField field={field} label={label} value={value} problem={here} onChange={change} />;
    case "lines": {
      const below = problemAt(desk, (at) => isBelow(at, path));
      return <WrittenField field={field} label={label} value={value} problem={below} onChange={change} />;
    }
    case "yes-no":
      return (
        <Choices
          label={label}
          choices={[
            { value: "yes", name: editorWords.yes },
            { value: "no", name: editorWords.no },
          ]}
          chosen={value === true ? "yes" : "no"}
          onChoose={(answer) => change(answer === "yes")}
        />
      );
    case "one": {
      const choices = field.of.map((one) => ({ value: one, name: nameOfValue(one) }));
      if (choices.length <= 4 && !field.none) {
        return <Choices label={label} choices={choices} chosen={chosen} onChoose={change} />;
      }
      const none = field.none && noneWords[key];
      return <PickField label={label} choices={choices} none={none} value={chosen} problem={here} onChange={change} />;
    }
    case "several":
      return (
        <Toggles
          label={label}
          choices={field.of.map((one) => ({ value: one, name: nameOfValue(one) }))}
          chosen={entriesAt(desk.draft, path).map(asText)}
          onChange={change}
        />
      );
    case "ref":
    case "option": {
      const choices =
        field.type === "ref"
          ? choicesOf(desk.draft, field.to)
          : optionsOf(desk.draft, valueAt(desk.draft, [...path.slice(0, -1), "choice"]));
      const none = field.none && noneWords[key];
      return <PickField label={label} choices={choices} none={none} value={chosen} problem={here} onChange={change} />;
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
            choices={Object.keys(field.kinds).map((one) => ({ value: one, name: nameOfValue(one) }))}
            value={type}
            problem={problem}
            onChange={(next) => change(blankKind(desk.draft, field, next ?? "", value))}
          />
          <FieldParts key={type} desk={desk} fields={field.kinds[type] ?? {}} path={path} list={list} />
        </div>
      );
    }
    case "list":
      return <EntryRows desk={desk} field={field} path={path} list={list} />;
  }
};
