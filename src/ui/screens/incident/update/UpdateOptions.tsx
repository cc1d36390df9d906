// The chips that change the text: what is known, for whom, in which format. All optional.

import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import type { UpdateFormat } from "../../../../domain/incident/course/facts.ts";
import { impactFor } from "../../../../domain/incident/details.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import { offeredFor } from "../../../../domain/pack/chips.ts";
import type { Audience, Pack, Template, UpdateStatus } from "../../../../domain/pack/pack.ts";
import type { TemplateField } from "../../../../domain/pack/template-field.ts";
import { isFitting, textFor, textsFor } from "../../../../domain/update/suggest-template.ts";
import { Choices } from "../../../parts/Choices.tsx";
import { updateWords } from "../../../words/update.ts";
import { useOwnWords } from "../use-own-words.ts";
import { DetailChips } from "./DetailChips.tsx";
import { FormatChoices } from "./FormatChoices.tsx";
import { ResolutionChips } from "./ResolutionChips.tsx";

export interface UpdateOptionsProps {
  readonly session: IncidentSession;
  readonly incident: Incident;
  readonly pack: Pack;
  readonly templates: readonly Template[];
  readonly template: Template;
  readonly format: UpdateFormat;
  readonly status: UpdateStatus;
  readonly onTemplate: (id: string) => void;
  readonly onFormat: (format: UpdateFormat) => void;
  readonly onStatus: (status: UpdateStatus) => void;
}

/** A chip that says something about the incident is logged; one that changes the text isn't. */
export const UpdateOptions = (props: UpdateOptionsProps) => {
  const { session, incident, pack, templates, template, format, status } = props;
  const ownWords = useOwnWords();
  const { fitting, others } = textsFor(template.audience, templates, status);
  // A status that no text for these readers can express isn't offered for them.
  const statuses = named(updateWords.statuses).filter(({ value }) =>
    templates.some((text) => text.audience === template.audience && isFitting(text, value)),
  );
  const audiences = [...new Set(templates.map(({ audience }) => audience))];
  const detail = (field: "service" | "impact" | "affected", label: string) => (
    <DetailChips
      label={label}
      choices={offeredFor(pack.chips, field, incident.details.service)}
      own={ownWords(field)}
      chosen={field === "impact" ? impactFor(incident, template.audience) : (incident.details[field] ?? null)}
      onChoose={(text) => {
        session.run({ type: "describe", field, text });
      }}
    />
  );
  const asks = (field: TemplateField): boolean => template.lines.some(({ text }) => text.includes(`{${field}}`));
  const forReaders = (field: "meanwhile" | "needed", label: string) =>
    asks(field) && (
      <DetailChips
        label={label}
        choices={offeredFor(pack.chips, field, incident.details.service)}
        chosen={incident.details[field] ?? null}
        onChoose={(text) => {
          session.run({ type: "describe", field, text });
        }}
      />
    );
  const asksResolution = status === "resolved" && asks("resolution");
  return (
    <>
      {asksResolution && <ResolutionChips incident={incident} />}
      {detail("service", updateWords.service)}
      {detail("impact", updateWords.impact)}
      {detail("affected", updateWords.affected)}
      {forReaders("meanwhile", updateWords.meanwhile)}
      {forReaders("needed", updateWords.needed)}
      <Choices label={updateWords.status} choices={statuses} chosen={status} onChoose={props.onStatus} />
      <FormatChoices format={format} onFormat={props.onFormat} />
      <Choices<Audience>
        label={updateWords.audience}
        choices={audiences.map((value) => ({ value, name: updateWords.audiences[value] }))}
        chosen={template.audience}
        onChoose={(audience) => {
          const text = textFor(incident, audience, templates, status);
          if (text) props.onTemplate(text.id);
        }}
      />
      <Choices
        label={updateWords.template}
        choices={fitting.map(({ id, name }) => ({ value: id, name }))}
        chosen={template.id}
        onChoose={props.onTemplate}
      />
      {others.length > 0 && <p>{updateWords.otherTexts(updateWords.statuses[status])}</p>}
    </>
  );
};

const named = <Value extends string>(names: Readonly<Record<Value, string>>) =>
  (Object.entries(names) as [Value, string][]).map(([value, name]) => ({ value, name }));
