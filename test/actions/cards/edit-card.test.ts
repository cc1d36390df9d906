// Cards changed after a drill: every suggestion gives a valid pack, can be undone without a trace, and leaves running
// incidents alone.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { editCard, takeBackCard } from "../../../src/actions/cards/edit-card.ts";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import {
  type CardEdit,
  missingFields,
  suggestBoundary,
  withBoundary,
  withField,
  withHandoverLine,
} from "../../../src/domain/pack/card-edits.ts";
import type { Severity, Template } from "../../../src/domain/pack/pack.ts";
import { partOf, partOfKey } from "../../../src/domain/pack/pack-parts.ts";
import type { TemplateField } from "../../../src/domain/pack/template-field.ts";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";
import { fieldNames } from "../../../src/ui/words/field-names.ts";
import { createTestPorts } from "../../kit/app/ports.ts";

const fields = Object.keys(fieldNames) as TemplateField[];
const parts = builtInScenarios.flatMap((scenario) => scenario.parts);
const text = fc.string({ minLength: 1, maxLength: 180, unit: "grapheme-ascii" }).filter((one) => one.trim() !== "");

const anyEdit: fc.Arbitrary<CardEdit> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...builtInPack.severities), fc.constantFrom(...parts))
    .map(([severity, part]) => withBoundary(severity, suggestBoundary(severity, part.boundary))),
  fc
    .tuple(fc.constantFrom(...builtInPack.templates), fc.constantFrom(...fields))
    .map(([template, field]) => withField(template, field, fieldNames[field])),
  fc
    .tuple(fc.constantFrom(...builtInPack.roles), fc.option(fc.nat(20)), text)
    .map(([role, at, line]) =>
      withHandoverLine(role, at === null || role.handsOver.length === 0 ? null : at % role.handsOver.length, line),
    ),
);

test("every suggestion is kept, shows in new incidents, and is taken back without a trace", () =>
  fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const ports = createTestPorts();
      const made = [];
      for (const edit of edits) {
        const outcome = await editCard(ports, edit);
        if (outcome.type !== "edited") throw new Error(JSON.stringify(outcome));
        made.push(outcome);
        expect(partOf(await ports.packs.current(), partOfKey(edit.key))).toEqual(edit.entry);
      }
      for (const { key, before } of made.reverse()) expect(await takeBackCard(ports, key, before)).toBe(true);
      expect(await ports.packs.current()).toEqual(builtInPack);
    }),
    { numRuns: 60 },
  ));

const severity = builtInPack.severities[1] as Severity;
const template = builtInPack.templates.find(({ id }) => id === "update") as Template;

test("the drill's own case stands behind the sentence once, however often it is suggested", () => {
  const once = suggestBoundary(severity, "Seven of ten orders go through.");
  expect(once).toBe(`${severity.boundary} Seven of ten orders go through.`);
  expect(suggestBoundary({ ...severity, boundary: once }, "Seven of ten orders go through.")).toBe(once);
});

test("a field that is there isn't missing, and a new one stands before the next update", () => {
  expect(missingFields(template, fields)).not.toContain("next-update");
  expect(missingFields(template, fields)).not.toContain("severity");
  const { entry } = withField(template, "channel", "Channel");
  const lines = (entry as Template).lines.map((line) => line.text);
  expect(lines.indexOf("{channel}")).toBe(lines.findIndex((line) => line.includes("{next-update}")) - 1);
  expect(missingFields(entry as Template, fields)).not.toContain("channel");
});

test("what would break the pack is refused with a sentence, and nothing changes", async () => {
  const ports = createTestPorts();
  expect(await editCard(ports, withBoundary(severity, "x".repeat(501)))).toEqual({
    type: "refused",
    problem: "must be at most 500 characters long",
  });
  expect(await editCard(ports, withBoundary(severity, " "))).toMatchObject({ type: "refused" });
  const unknown = { key: "roles/captain", entry: severity } as const;
  expect(await editCard(ports, unknown)).toEqual({ type: "failed" });
  expect(await ports.packs.current()).toBe(builtInPack);
});

test("where it can't be kept it says so", async () => {
  const ports = createTestPorts();
  const packs = { ...ports.packs, change: () => Promise.reject(new Error("full")) };
  expect(await editCard({ packs }, withBoundary(severity, "Ours."))).toEqual({ type: "failed" });
  expect(await takeBackCard({ packs }, "severities/SEV2", null)).toBe(false);
});

test("an incident that runs keeps its cards; the next one has the team's", async () => {
  const ports = createTestPorts();
  const sessions = createSessions(ports);
  const declare = async () =>
    declareIncident(ports, sessions, { drill: false, at: ports.clock.now(), pack: await ports.packs.current() });
  const running = await declare();
  await editCard(ports, withBoundary(severity, "Ours."));
  const next = await declare();
  const boundaryIn = (session: typeof running) =>
    session.pack.get().severities.find(({ id }) => id === "SEV2")?.boundary;
  expect(boundaryIn(running)).toBe(severity.boundary);
  expect(boundaryIn(next)).toBe("Ours.");
});
