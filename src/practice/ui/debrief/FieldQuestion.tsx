// Was a field missing in a template? It then gets a line of its own.

import { useState } from "preact/hooks";
import { isUpdate } from "../../../domain/incident/facts.ts";
import { missingFields, withField } from "../../../domain/pack/card-edits.ts";
import type { Template } from "../../../domain/pack/pack.ts";
import type { TemplateField } from "../../../domain/pack/template-field.ts";
import { Choices } from "../../../ui/parts/Choices.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { fieldNames } from "../../../ui/words/field-names.ts";
import { questionWords } from "../words/debrief.ts";
import type { QuestionProps } from "./QuestionsScreen.tsx";
import { SuggestedEdit } from "./SuggestedEdit.tsx";

const fields = Object.keys(fieldNames) as TemplateField[];

/** It asks about the templates that were used in the drill. */
export const FieldQuestion = ({ drill, pack, onChange }: QuestionProps) => {
  const [id, setId] = useState("");
  const [field, setField] = useState<TemplateField | null>(null);
  const used = new Set(drill.facts.flatMap((fact) => (isUpdate(fact) ? [fact.data.template] : [])));
  const templates = pack.templates.filter((template) => used.has(template.id));
  const template = templates.find((one) => one.id === id);
  return (
    <Part id="field" title={questionWords.field}>
      {templates.length === 0 ? (
        <p>{questionWords.noTemplates}</p>
      ) : (
        <Choices
          label={questionWords.field}
          labelHidden
          choices={[
            { value: "", name: questionWords.clear },
            ...templates.map((one) => ({ value: one.id, name: one.name })),
          ]}
          chosen={id}
          onChoose={(chosen) => {
            setId(chosen);
            setField(null);
          }}
        />
      )}
      {template && (
        <Choices<TemplateField>
          label={questionWords.whichField}
          choices={choicesOf(template, field).map((value) => ({ value, name: fieldNames[value] }))}
          chosen={field}
          onChoose={setField}
        />
      )}
      {template && field && (
        <SuggestedEdit
          key={`${id}/${field}`}
          card={template.name}
          href={`/cards/template/${encodeURIComponent(template.id)}`}
          standing={null}
          hint={questionWords.fieldHint(fieldNames[field])}
          label={questionWords.fieldLabel}
          suggestion={fieldNames[field].charAt(0).toUpperCase() + fieldNames[field].slice(1)}
          edit={(text) => withField(template, field, text)}
          note={questionWords.note.field(template.name, fieldNames[field])}
          onChange={onChange}
        />
      )}
    </Part>
  );
};

// The chosen field stays, so that its Undo doesn't disappear with it.
const choicesOf = (template: Template, chosen: TemplateField | null): readonly TemplateField[] => {
  const missing = new Set(missingFields(template, fields));
  return fields.filter((field) => missing.has(field) || field === chosen);
};
