// What is shown at one place of a scenario: the sections, a section, or one entry.

import { rubricOf } from "../../../domain/incident/drill/rubric.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Reply } from "../../../ui/parts/text/Reply.tsx";
import { editorWords, labelOf } from "../words/scenario-editor.ts";
import { blank } from "./blank.ts";
import { type Desk, problemAt } from "./desk.ts";
import { entriesAt, valueAt, withValue } from "./draft-data.ts";
import { EntryLink, EntryRows } from "./EntryRows.tsx";
import { FieldPart, FieldParts } from "./FieldPart.tsx";
import type { Place } from "./place.ts";
import { about, type Field, sections } from "./scenario-form.ts";

export interface EditPlaceProps {
  readonly desk: Desk;
  readonly place: Place;
  readonly replace: (draft: unknown, said: string | null) => void;
}

export const EditPlace = ({ desk, place, replace }: EditPlaceProps) => {
  const { field, path, list, up } = place;
  if (up === null) return <Sections desk={desk} />;
  if (field.type === "list") return <EntryRows desk={desk} field={field} path={path} list={list} />;
  if (field.type === "group" && field.none) return <Exercise desk={desk} field={field} replace={replace} />;
  return field.type === "group" ? (
    <FieldParts desk={desk} fields={field.fields} path={path} list={list} />
  ) : (
    <FieldPart desk={desk} field={field} path={path} list={list} />
  );
};

const known = [...Object.keys(about), ...Object.keys(sections)];

const Sections = ({ desk }: { readonly desk: Desk }) => (
  <>
    <p>{editorWords.what}</p>
    <Reply wrong>{problemAt(desk, ([key]) => !known.includes(String(key)))}</Reply>
    <Stack as="ul">
      <li>
        <EntryLink
          desk={desk}
          path={["about"]}
          holds={Object.keys(about).map((key) => [key])}
          title={editorWords.about}
        />
      </li>
      {Object.entries(sections).map(([key, { type }]) => (
        <li key={key}>
          <EntryLink desk={desk} path={[key]} title={labelOf(key, "")}>
            {type === "list" && editorWords.entries(entriesAt(desk.draft, [key]).length)}
            {valueAt(desk.draft, [key]) === null && editorWords.none}
          </EntryLink>
        </li>
      ))}
    </Stack>
  </>
);

interface ExerciseProps extends Omit<EditPlaceProps, "place"> {
  readonly field: Extract<Field, { type: "group" }>;
}

// A rewriting exercise is judged by other items: exercise and rubric change together.
const Exercise = ({ desk, field, replace }: ExerciseProps) => {
  const { draft } = desk;
  const isOn = valueAt(draft, ["exercise"]) !== null;
  const turn = (): void => {
    const exercise = isOn ? null : blank(draft, { type: "group", fields: field.fields }, []);
    const rubric = rubricOf({ exercise: exercise as never }).map(({ id }) => ({ item: id, good: "" }));
    const turned = withValue(withValue(draft, ["exercise"], exercise), ["rubric"], rubric);
    replace(turned, isOn ? editorWords.removed : null);
  };
  return (
    <>
      {isOn ? (
        <FieldParts desk={desk} fields={field.fields} path={["exercise"]} list="" />
      ) : (
        <p>{editorWords.exerciseNone}</p>
      )}
      <Button look="quiet" onTap={turn}>
        {isOn ? editorWords.exerciseRemove : editorWords.exerciseAdd}
      </Button>
    </>
  );
};
