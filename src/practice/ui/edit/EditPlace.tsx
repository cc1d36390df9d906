// What is shown at two places of a scenario in a way of their own: the list of its sections, and the rewriting exercise.

import type { FieldOf } from "../../../actions/cards/form-field.ts";
import { rubricOf } from "../../../domain/incident/drill/rubric.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { blank } from "../../../ui/parts/form/blank.ts";
import { type Desk, problemAt } from "../../../ui/parts/form/desk.ts";
import { entriesAt, valueAt, withValue } from "../../../ui/parts/form/draft-data.ts";
import { EntryLink } from "../../../ui/parts/form/EntryRows.tsx";
import { FieldParts } from "../../../ui/parts/form/FieldPart.tsx";
import type { Place } from "../../../ui/parts/form/place.ts";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Reply } from "../../../ui/parts/text/Reply.tsx";
import { editorWords, labelOf } from "../words/scenario-editor.ts";
import { about, sections } from "./scenario-form.ts";

export interface EditPlaceProps {
  readonly desk: Desk;
  readonly place: Place;
}

export const EditPlace = ({ desk, place: { field, up } }: EditPlaceProps) =>
  up !== null && field.type === "group" ? <Exercise desk={desk} field={field} /> : <Sections desk={desk} />;

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

interface ExerciseProps {
  readonly desk: Desk;
  readonly field: FieldOf<"group">;
}

// A rewriting exercise is judged by other items: exercise and rubric change together.
const Exercise = ({ desk, field }: ExerciseProps) => {
  const { draft, form } = desk;
  const isOn = valueAt(draft, ["exercise"]) !== null;
  const turn = (): void => {
    const exercise = isOn ? null : blank(form, draft, { type: "group", fields: field.fields }, []);
    const rubric = rubricOf({ exercise: exercise as never }).map(({ id }) => ({ item: id, good: "" }));
    const turned = withValue(withValue(draft, ["exercise"], exercise), ["rubric"], rubric);
    desk.replace(turned, isOn ? editorWords.exerciseRemoved : null);
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
