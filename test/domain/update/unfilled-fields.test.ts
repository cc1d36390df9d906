// Which fields a reader still lacks, read from the text, field by field.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeUpdate } from "../../../src/actions/update/compose-update.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { UpdateFormat } from "../../../src/domain/incident/course/facts.ts";
import type { Template } from "../../../src/domain/pack/pack.ts";
import type { TemplateField } from "../../../src/domain/pack/template-field.ts";
import { unfilledFields } from "../../../src/domain/update/unfilled-fields.ts";
import { T0, told } from "../../kit/log/log.ts";
import { quietDeclaration } from "../../kit/log/stories.ts";

const textOf = (id: string): Template => {
  const found = builtInPack.templates.find((template) => template.id === id);
  if (!found) throw new Error(`no text ${id}`);
  return found;
};
const nothingKnown = told(quietDeclaration());
const compose = (template: Template, format: UpdateFormat, overrides: Partial<Record<TemplateField, string>> = {}) =>
  composeUpdate({
    incident: nothingKnown,
    pack: builtInPack,
    template,
    format,
    now: T0,
    zone: 0,
    status: template.statuses[0] ?? "investigating",
    overrides,
  }).text;

describe("a text of which nothing is known", () => {
  test.each(["slack", "markdown", "email", "sms"] as const)("lacks all that its %s form names", (format) =>
    expect(
      unfilledFields(textOf("first-status"), compose(textOf("first-status"), format), format, nothingKnown),
    ).toEqual(["severity", "service", "impact", "affected"]),
  );

  test("lacks nothing that an optional line leaves out, and no time that the clock gives", () =>
    expect(unfilledFields(textOf("handoff"), compose(textOf("handoff"), "slack"), "slack", nothingKnown)).toEqual([
      "severity",
      "service",
      "impact",
      "affected",
    ]));
});

test("a field that a person has written is there, and one whose placeholder stayed isn't", () => {
  const text = compose(textOf("update"), "slack");
  expect(
    unfilledFields(
      textOf("update"),
      text.replace("*Affected:* being assessed", "*Affected:* 3 % of orders"),
      "slack",
      nothingKnown,
    ),
  ).toEqual(["severity", "service", "impact"]);
});

test("every field of every built-in text is named exactly while it is unknown", () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...builtInPack.templates),
      fc.constantFrom<UpdateFormat>("slack", "markdown", "email", "sms"),
      fc.subarray<TemplateField>(["severity", "service", "impact", "affected"]),
      (template, format, known) => {
        const overrides = Object.fromEntries(known.map((field) => [field, "x"]));
        const text = compose(template, format, overrides);
        const named = unfilledFields(template, text, format, nothingKnown);
        for (const field of known) expect(named).not.toContain(field);
        const places =
          format === "sms"
            ? template.sms
            : [
                template.subject,
                ...template.lines.filter(({ optional }) => !optional).map(({ text: own }) => own),
              ].join(" ");
        for (const field of ["severity", "service", "impact"] as const) {
          if (!known.includes(field) && places.includes(`{${field}}`)) expect(named).toContain(field);
        }
      },
    ),
  ));
