// A template filled with what is known, before any format: the one text behind every format of an update.

import type { Audience, Template } from "../pack/pack.ts";
import type { TemplateField } from "../pack/template-field.ts";
import { closedDirections } from "../text/closed-directions.ts";
import { followedBy } from "../text/followed-by.ts";
import { DRILL_MARK, severityName } from "../words/incident-name.ts";
import { statusNames } from "../words/update-names.ts";
import type { UpdateFields } from "./update-fields.ts";

export interface MessageLine {
  readonly label: string | null;
  readonly text: string;
}

export interface Message {
  readonly subject: string;
  readonly lines: readonly MessageLine[];
  readonly sms: string;
}

const DRILL = `${DRILL_MARK} `;

/** The compact form of outsiders is sentences, everyone else's is parts. */
const smsNote = (sms: string): string => (sms.endsWith(".") ? " Injected failure." : " | Injected failure");

/** What a text must know about its incident besides the fields: whether it is a drill, and how severities are named. */
export interface IncidentMark {
  readonly drill: boolean;
  readonly run?: { readonly injectedFailure: string } | null;
  /** What the names of its severities have in common, for the time before one is picked. */
  readonly severityStem?: string | null;
}

const drillLine = (injected: string): MessageLine => ({
  label: null,
  text: `This is a drill with an injected failure${injected === "" ? "" : ` (${injected})`}. Nothing is broken for customers.`,
});

/**
 * Returns the message: unknown fields become "not known yet", optional lines without any known field are left out, and
 * a drill says so at the start of the subject, the body and the short form. A field that was set to the words for not
 * knowing it counts as unknown.
 */
export const composeMessage = (
  template: Template,
  fields: UpdateFields,
  { drill, run = null, severityStem }: IncidentMark,
): Message => {
  const isOver = isFinal(template) || fields.status === statusNames.resolved;
  const { headline, afterLabel, sentence } = unknownIn(severityStem, template.audience, isOver);
  const isTold = (field: TemplateField): boolean =>
    known(fields, field) !== null && known(fields, field) !== unknownWords(afterLabel, field);
  const lines = template.lines
    .filter(({ optional, text }) => !optional || fieldsIn(text).some(isTold))
    .map(({ label, text }) => ({ label, text: fill(text, fields, label === null ? sentence : afterLabel) }));
  const prefix = drill ? DRILL : "";
  const saysItself = template.kind === "drill-opening" || template.kind === "drill-end";
  const sms = prefix + fill(template.sms, fields, headline);
  return {
    subject: prefix + fill(template.subject, fields, headline),
    lines: drill && !saysItself ? [drillLine(run?.injectedFailure ?? ""), ...lines] : lines,
    sms: run && !saysItself ? sms + smsNote(sms) : sms,
  };
};

// Anything in braces is a placeholder, so that none can survive into a text that is sent.
const pattern = /\{([^{}]*)\}/g;

const fieldsIn = (text: string): readonly TemplateField[] =>
  [...text.matchAll(pattern)].map(([, name]) => name as TemplateField);

type Unknown = Readonly<Partial<Record<TemplateField, string>>>;

// What is written for an unknown field: honest, and readable in its place. What is still being found out is news inside
// the company only.
const unknownIn = (severityStem: string | null | undefined, audience: Audience, isOver: boolean) => {
  const severity = severityName(null, severityStem);
  const isPublic = audience === "customers" || audience === "press";
  // Once it is over nobody finds out any more.
  const none = isOver ? ({ affected: "not recorded", actions: "not recorded" } as const) : {};
  const outside = { severity, service: "one of our services" } as const;
  return {
    headline: isPublic
      ? { ...none, ...outside, impact: "disruption" }
      : isOver
        ? { ...none, severity, service: "service not recorded", impact: "impact not recorded" }
        : { severity, service: "service being identified", impact: "impact being assessed" },
    afterLabel: isOver
      ? { ...none, severity, service: "not recorded", impact: "not recorded" }
      : { severity, service: "being identified", impact: "being assessed" },
    sentence: { ...none, ...outside, impact: "a disruption" },
  } as const satisfies Readonly<Record<string, Unknown>>;
};

/** True for a text that can only say that it is over. */
const isFinal = ({ statuses }: Template): boolean => statuses.length > 0 && statuses.every((one) => one === "resolved");

const fill = (text: string, fields: UpdateFields, unknown: Unknown): string =>
  // Whoever typed a value as a sentence gave it a mark; the sentence around it has its own.
  text.replace(/\{([^{}]*)\}([.,:;]?)/g, (_all, name: TemplateField, mark: string) => {
    const words = closedDirections(known(fields, name) ?? unknownWords(unknown, name));
    return mark === "" ? words : followedBy(words, mark);
  });

const unknownWords = (unknown: Unknown, name: TemplateField): string =>
  known(unknown, name) ?? known(unknownAnywhere, name) ?? "not known yet";

/** A field's place in a template, and what is shown there while it is unknown. */
export interface Placeholder {
  readonly field: TemplateField;
  readonly label: string | null;
  /** Includes the words of the template right before it, which distinguish it from other places. */
  readonly shown: string;
  /** True for the compact line. */
  readonly short: boolean;
}

/** Returns the places of a template in a text of this incident, in order. */
export const placeholders = (
  template: Template,
  { severityStem }: Pick<IncidentMark, "severityStem">,
): readonly Placeholder[] => {
  const isOpenToo = template.statuses.length === 0;
  return [isFinal(template), ...(isOpenToo ? [true] : [])].flatMap((isOver) =>
    placesWith(template, unknownIn(severityStem, template.audience, isOver)),
  );
};

const placesWith = (
  template: Template,
  { headline, afterLabel, sentence }: ReturnType<typeof unknownIn>,
): readonly Placeholder[] => {
  return [
    ...placesIn(template.subject, headline, null, false),
    ...template.lines.flatMap(({ label, text }) =>
      placesIn(text, label === null ? sentence : afterLabel, label, false),
    ),
    ...placesIn(template.sms, headline, null, true),
  ];
};

const placesIn = (text: string, unknown: Unknown, label: string | null, short: boolean): readonly Placeholder[] => {
  let end = 0;
  return [...text.matchAll(pattern)].map(({ 0: whole, 1: name, index }) => {
    const field = name as TemplateField;
    const shown = text.slice(end, index) + unknownWords(unknown, field);
    end = index + whole.length;
    return { field, label, shown, short };
  });
};

const known = (fields: Unknown | UpdateFields, name: TemplateField): string | null =>
  Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;

// Not knowing is stated together with what is being done about it.
const unknownAnywhere: Unknown = {
  affected: "being assessed",
  actions: "no action yet",
  meanwhile: "try again later",
  needed: "nothing right now",
  "next-update": "none planned",
};
