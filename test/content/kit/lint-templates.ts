// The rules for templates: subject forms, known fields, the next update time, what outsiders must not read, SMS length.

import type { Pack, Template } from "../../../src/domain/pack/pack.ts";
import { fieldProblem } from "../../../src/formats/pack/pack-fields.ts";
import { filled } from "./filled.ts";
import { type Inspection, inspect } from "./finding.ts";
import { gsmSeptets } from "./gsm-septets.ts";

const insideForms = [/^\[\{severity\}( UPDATE)?\] \{service\} — \S/, /^\[RESOLVED\] \{severity\} \{service\} — \S/];
// Severity levels are the team's own words: outside, the status replaces them.
const outsideForms = [/^\[\{status\}\] \{service\} — \S/, /^\[RESOLVED\] \{service\} — \S/];
const withoutNextUpdate = new Set(["resolved", "drill-end", "handoff", "decision", "press-line"]);
const publicFields = new Set("service impact affected meanwhile status next-update started ended duration".split(" "));
const speculation =
  /\b(probably|perhaps|maybe|might|likely|seems?|suspect\w*|we think|we believe|because|due to|root cause)\b/i;
const jargon =
  /\b(incident|commander|ops|comms|IC|postmortem|runbook|mitigat\w+|rollback|roll back|deploy\w*|failover|database|latency|stakeholders?|triage|on-call)\b/i;

/** Returns one inspection for each rule, by its name. */
export const lintTemplates = ({ templates }: Pack): Readonly<Record<string, Inspection>> => {
  const of = (which: (template: Template) => boolean) =>
    templates.filter(which).map((template) => [`templates/${template.id}`, template] as const);
  return {
    templates: inspect(
      of(() => true),
      (template) => [
        ...((isOutside(template) ? outsideForms : insideForms).some((form) => form.test(template.subject))
          ? []
          : ["has a subject of another form"]),
        ...(/\[DRILL\]/i.test(bodyOf(template)) ? ["writes the drill prefix, which the app adds"] : []),
        ...[template.subject, ...template.lines.map(({ text }) => text), template.sms]
          .map(fieldProblem)
          .filter((problem) => problem !== null),
        ...template.lines.flatMap(lineFindings),
        ...(isOutside(template) || template.sms.includes("{severity}") ? [] : ["has no severity in its SMS line"]),
      ],
    ),
    "final texts": inspect(of(isFinal), ({ subject, lines, sms }) => [
      ...(subject.startsWith("[RESOLVED]") ? [] : ["is final, but its subject isn't [RESOLVED]"]),
      ...([...lines.map(({ text }) => text), sms].some((text) => text.includes("{next-update}"))
        ? ["is final, but promises a next update"]
        : []),
    ]),
    "open texts": inspect(
      of((template) => !isFinal(template)),
      ({ subject, kind, lines, ...template }) => [
        ...(subject.startsWith("[RESOLVED]") ? ["is not final, but its subject is [RESOLVED]"] : []),
        ...(withoutNextUpdate.has(kind) || lines.some(isOutside(template) ? promises : givesNextUpdate)
          ? []
          : ["does not always give the next update time"]),
      ],
    ),
    "outside texts": inspect(of(isOutside), (template) => [
      ...template.lines.filter(({ label }) => label !== null).map(({ label }) => `is a form outside: "${label}"`),
      ...template.lines
        .filter(({ text, optional }) => !optional && /\{(?:impact|affected|next-update)\}/.test(text))
        .map(({ text }) => `cannot leave out what isn't known: "${text}"`),
      ...(template.sms.includes("|") ? ["has an SMS line that isn't sentences"] : []),
      ...fieldsOf(template)
        .filter((field) => !publicFields.has(field))
        .map((field) => `shows {${field}} outside the company`),
    ]),
    "plain texts": inspect(
      of(({ audience }) => audience === "customers" || audience === "press" || audience === "executives"),
      (template) => [
        ...(speculation.test(bodyOf(template)) ? [`speculates: "${speculation.exec(bodyOf(template))?.[0]}"`] : []),
        ...(jargonIn(template) ? [`has jargon: "${jargonIn(template)}"`] : []),
      ],
    ),
    "drill texts": inspect(
      of(({ kind }) => kind.startsWith("drill-")),
      ({ lines, sms }) =>
        [lines[0]?.text ?? "", sms].flatMap((text) =>
          /\bdrill\b/i.test(text) && /injected failure/i.test(text)
            ? []
            : ["does not say at once that it is a drill with an injected failure"],
        ),
    ),
    "SMS lines": inspect(
      of(() => true),
      ({ sms }) => {
        const text = `[DRILL] ${filled(sms)}`;
        const septets = gsmSeptets(text);
        if (septets === null) return ["has a character outside GSM-7 in its SMS line"];
        return septets <= 160 ? [] : [`has an SMS line of ${septets} septets, more than 160: ${text}`];
      },
    ),
  };
};

const isOutside = ({ audience }: Pick<Template, "audience">): boolean =>
  audience === "customers" || audience === "press";

const givesNextUpdate = ({ text, optional }: Template["lines"][number]): boolean =>
  text === "{next-update}" && !optional;

// A sentence without its time says nothing, so it is left out; the app's own linter says that the time is missing.
const promises = ({ text }: Template["lines"][number]): boolean =>
  /\bnext (?:update|statement) .*\{next-update\}/i.test(text);

const isFinal = ({ statuses }: Template): boolean => statuses.join() === "resolved";

const lineFindings = ({ label, text, optional }: Template["lines"][number]): readonly string[] => [
  ...(optional && !/\{/.test(text) ? ["has an optional line without a field"] : []),
  ...(label !== null && /[:{}.]/.test(label) ? [`has a label with a sign in it: "${label}"`] : []),
];

const bodyOf = ({ subject, lines, sms }: Template): string =>
  [subject, ...lines.map(({ label, text }) => `${label ?? ""} ${text}`), sms].join("\n");

const fieldsOf = (template: Template): readonly string[] =>
  [...bodyOf(template).matchAll(/\{([^{}]*)\}/g)].map(([, field = ""]) => field);

// Executives know who the comms lead is; everyone outside doesn't.
const jargonIn = (template: Template): string | null => {
  const text = bodyOf(template).replace(/\{[^{}]*\}/g, "");
  return jargon.exec(template.audience === "executives" ? text.replaceAll("comms lead", "") : text)?.[0] ?? null;
};
