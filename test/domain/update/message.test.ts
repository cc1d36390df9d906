import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { blankIncident } from "../../../src/domain/incident/incident.ts";
import type { Template } from "../../../src/domain/pack/pack.ts";
import type { TemplateField } from "../../../src/domain/pack/template-field.ts";
import { composeMessage } from "../../../src/domain/update/message.ts";
import { type UpdateFields, updateFields } from "../../../src/domain/update/update-fields.ts";
import { INCIDENT, T0 } from "../../kit/log/log.ts";

const nothing: UpdateFields = {
  ...updateFields(blankIncident(INCIDENT), { now: T0, zone: 0, status: "investigating", nextUpdateAt: null }),
  status: null,
};
const template = (change: Partial<Template>): Template => ({
  id: "one",
  kind: "update",
  name: "One",
  audience: "engineering",
  statuses: [],
  subject: "[{severity} UPDATE] {service} — {impact}",
  lines: [
    { label: "Impact", text: "{impact}", optional: false },
    { label: "Actions", text: "{actions}", optional: true },
    { label: "Lasted", text: "{duration}, {started} to {ended}", optional: true },
    { label: null, text: "Work continues.", optional: false },
  ],
  sms: "{severity} {status} | {next-update}",
  ...change,
});
const real = { drill: false };

describe("a message", () => {
  test("has every placeholder filled with what is known", () => {
    const fields: UpdateFields = {
      ...nothing,
      severity: "SEV2",
      service: "checkout",
      impact: "failing",
      actions: "rolled back",
      status: "Mitigating",
      "next-update": "03:31 UTC (in 20 min)",
      started: "03:11 UTC",
      ended: "03:52 UTC",
      duration: "41 min",
    };
    expect(composeMessage(template({}), fields, real)).toEqual({
      subject: "[SEV2 UPDATE] checkout — failing",
      lines: [
        { label: "Impact", text: "failing" },
        { label: "Actions", text: "rolled back" },
        { label: "Lasted", text: "41 min, 03:11 UTC to 03:52 UTC" },
        { label: null, text: "Work continues." },
      ],
      sms: "SEV2 Mitigating | 03:31 UTC (in 20 min)",
    });
  });

  test("says honestly what isn't known, and leaves out optional lines that know nothing", () =>
    expect(composeMessage(template({}), nothing, real)).toEqual({
      subject: "[SEV? UPDATE] service being identified — impact being assessed",
      lines: [
        { label: "Impact", text: "being assessed" },
        { label: null, text: "Work continues." },
      ],
      sms: "SEV? not known yet | none planned",
    }));

  test("leaves out an optional line whose field only says that it isn't known", () => {
    const affected = template({ lines: [{ label: null, text: "It affects {affected}.", optional: true }] });
    const text = (value: string) => composeMessage(affected, { ...nothing, affected: value }, real).lines;
    expect(text("being assessed")).toEqual([]);
    expect(text("some users")).toEqual([{ label: null, text: "It affects some users." }]);
  });

  test("ends a sentence once, though the value was typed as one", () => {
    const lines = ["You may notice: {impact}.", "{impact}; {impact}"].map((text) => ({
      ...{ label: null, text, optional: false },
    }));
    const told = composeMessage(template({ lines }), { ...nothing, impact: "Payments fail." }, real).lines;
    expect(told.map(({ text }) => text)).toEqual(["You may notice: Payments fail.", "Payments fail; Payments fail."]);
  });

  test.each(["customers", "press"] as const)(
    "tells %s of a disruption rather than of what is being found out",
    (who) => {
      const sentence = { label: null, text: "We work on {service}.", optional: false };
      const outside = template({ audience: who, lines: [sentence], sms: "{service}: {impact}. We work on it." });
      expect(composeMessage(outside, nothing, { drill: true, run: { injectedFailure: "" } })).toMatchObject({
        subject: "[DRILL] [SEV? UPDATE] one of our services — disruption",
        lines: [{}, { text: "We work on one of our services." }],
        sms: "[DRILL] one of our services: disruption. We work on it. Injected failure.",
      });
    },
  );

  test("keeps an optional line that knows a part", () =>
    expect(composeMessage(template({}), { ...nothing, duration: "41 min" }, real).lines).toContainEqual({
      label: "Lasted",
      text: "41 min, not known yet to not known yet",
    }));

  test("of a drill says so at the start of subject, body and short form", () => {
    const { subject, lines, sms } = composeMessage(template({}), nothing, { drill: true });
    expect([subject, sms].every((text) => text.startsWith("[DRILL] "))).toBe(true);
    expect(lines[0]).toEqual({
      label: null,
      text: "This is a drill with an injected failure. Nothing is broken for customers.",
    });
  });

  test.each(["drill-opening", "drill-end"] as const)("of a %s leaves the body to the template's own words", (kind) => {
    const { subject, lines } = composeMessage(template({ kind }), nothing, { drill: true });
    expect(subject).toMatch(/^\[DRILL\] /);
    expect(lines[0]?.label).toBe("Impact");
  });

  test("never lets a placeholder through, nor a property that every object has", () => {
    const odd = template({ subject: "{Severity} {constructor} {to_string} {} {__proto__}", sms: "{nobody-knows}" });
    expect(composeMessage(odd, nothing, real)).toMatchObject({
      subject: Array(5).fill("not known yet").join(" "),
      sms: "not known yet",
    });
  });

  test("of the built-in pack reads as sentences, whatever is known", () => {
    const names = Object.keys(nothing) as TemplateField[];
    return fc.assert(
      fc.property(
        fc.constantFrom(...builtInPack.templates),
        fc.dictionary(fc.constantFrom(...names), fc.constantFrom("a", "Ana", "$&", "$1", "03:11 UTC")),
        fc.boolean(),
        (one, fields, drill) => {
          const { subject, lines, sms } = composeMessage(one, { ...nothing, ...fields }, { drill });
          const texts = [subject, sms, ...lines.flatMap(({ label, text }) => [label ?? "", text])];
          for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|null|\[object/);
          expect(lines.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
