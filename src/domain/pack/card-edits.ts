// Changes to single cards that a drill has shown to be needed: the boundary between two levels, a field of a template,
// a handover line. Each returns a whole new entry of the pack, so that it can be checked and taken back.

import type { PackEntry, PackKey, RoleCard, Severity, Template } from "./pack.ts";
import type { TemplateField } from "./template-field.ts";

export interface CardEdit {
  readonly key: PackKey;
  readonly entry: PackEntry;
}

/** Returns the text on one line, as cards have it. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Returns the boundary between two levels, with the drill's own case added if it isn't there yet. */
export const suggestBoundary = ({ boundary }: Severity, ofTheDrill: string): string =>
  boundary.includes(oneLine(ofTheDrill)) ? boundary : `${boundary} ${oneLine(ofTheDrill)}`;

/** Returns the severity with the boundary to its neighbour replaced. */
export const withBoundary = (severity: Severity, boundary: string): CardEdit => ({
  key: `severities/${severity.id}`,
  entry: { ...severity, boundary: oneLine(boundary) },
});

/** Returns the fields of `all` that appear neither in the template's subject nor in any of its lines. */
export const missingFields = ({ subject, lines }: Template, all: readonly TemplateField[]): readonly TemplateField[] =>
  all.filter((field) => ![subject, ...lines.map(({ text }) => text)].some((text) => text.includes(`{${field}}`)));

/** Returns the template with a line for the field, before the next-update line; left out while the field is unknown. */
export const withField = (template: Template, field: TemplateField, label: string): CardEdit => {
  const line = { label: oneLine(label), text: `{${field}}`, optional: true };
  const at = template.lines.findIndex(({ text }) => text.includes("{next-update}"));
  const place = at < 0 ? template.lines.length : at;
  return { key: `templates/${template.id}`, entry: { ...template, lines: template.lines.toSpliced(place, 0, line) } };
};

/** Returns the role with one line of its handover rewritten; null adds a line. */
export const withHandoverLine = (role: RoleCard, index: number | null, text: string): CardEdit => {
  const line = oneLine(text);
  const handsOver = index === null ? [...role.handsOver, line] : role.handsOver.with(index, line);
  return { key: `roles/${role.id}`, entry: { ...role, handsOver } };
};
