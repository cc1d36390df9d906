// What a text still doesn't tell its reader: the fields whose place says that nobody knows yet. Read from the text
// itself, so that it works for a filled one and for one that a person has edited.

import type { UpdateFormat } from "../incident/course/facts.ts";
import type { Incident } from "../incident/incident.ts";
import type { Template } from "../pack/pack.ts";
import type { TemplateField } from "../pack/template-field.ts";
import { placeholders } from "./message.ts";

// The next update is the clock’s and has its own rule; the others have an answer that is true until somebody has another.
const answered: ReadonlySet<TemplateField> = new Set(["next-update", "meanwhile", "needed", "actions"]);

/** Returns the fields in the order of the text, each once. */
export const unfilledFields = (
  template: Template,
  text: string,
  format: UpdateFormat,
  incident: Pick<Incident, "severityStem">,
): readonly TemplateField[] => {
  const lines = text.split("\n");
  const found = placeholders(template, incident)
    .filter(({ short, field }) => short === (format === "sms") && !answered.has(field))
    .filter(({ label, shown }) => lines.some((line) => line.includes(shown) && line.includes(label ?? "")))
    .map(({ field }) => field);
  return [...new Set(found)];
};
