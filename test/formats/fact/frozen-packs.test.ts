// Packs of earlier versions, as facts carry them: what was valid then is valid now, and today's shape is none of theirs.

import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { firstRoleIds } from "../../../src/domain/pack/first-roles.ts";
import { factProblem } from "../../../src/formats/fact/fact-problem.ts";
import { createWriter } from "../../kit/log/log.ts";
import { fivePriorities, formerPack, secondPack } from "../../kit/log/team-pack.ts";

const problem = (type: `pack.frozen/${1 | 2 | 3}`, pack: unknown): string | null =>
  factProblem(createWriter().at(0, { type, data: { pack } } as never));

test("each version of the fact takes its own shape of severities", () => {
  expect(problem("pack.frozen/1", formerPack)).toBeNull();
  expect(problem("pack.frozen/2", builtInPack)).toBeNull();
  expect(problem("pack.frozen/2", fivePriorities)).toBeNull();
  expect(problem("pack.frozen/1", fivePriorities)).toContain("severities[0].level must be");
  expect(problem("pack.frozen/2", formerPack)).toContain("severities[0].level must be");
});

test("special lists came with version 3, and those of another app are checked", () => {
  const { specials, ...without } = builtInPack;
  expect(problem("pack.frozen/2", without)).toBeNull();
  expect(problem("pack.frozen/3", builtInPack)).toBeNull();
  const [first] = specials;
  const of = (change: object) => problem("pack.frozen/3", { ...builtInPack, specials: [{ ...first, ...change }] });
  expect(of({})).toBeNull();
  expect(of({ id: "first-90" })).toContain("must not be the id of a checklist");
  expect(of({ steps: [] })).toContain("must have at least 1 entry");
  expect(of({ signs: { ...first?.signs, triage: ["gone"] } })).toContain("specials[0].signs.triage[0]");
  expect(of({ steps: [{ ...first?.steps[0], doneBy: { type: "yes-no" } }] })).toContain("doneBy");
});

test("the first versions of facts know the first roles alone", () => {
  const of = (type: string, data: object) => factProblem(createWriter().at(0, { type, data } as never));
  const person = { id: "ana", name: "Ana" };
  for (const [former, later, data] of [
    ["role.assigned/2", "role.assigned/3", { person, replaces: null }],
    ["role.deferred/1", "role.deferred/2", {}],
    ["role.released/1", "role.released/2", {}],
    ["role.backup-named/1", "role.backup-named/2", { person }],
    ["handoff.offered/2", "handoff.offered/3", { from: person, items: [] }],
    ["handoff.offered/1", "handoff.offered/3", { from: person, items: [] }],
    ["handoff.accepted/2", "handoff.accepted/3", { handoff: "h-1", to: person, replaces: null }],
  ] as const) {
    expect(of(former, { ...data, role: "ops" }), former).toBeNull();
    expect(of(former, { ...data, role: "deputy" }), former).not.toBeNull();
    expect(of(later, { ...data, role: "deputy" }), later).toBeNull();
  }
  expect(firstRoleIds).toEqual(["ic", "ops", "comms", "scribe", "responder", "business-impact", "sponsor"]);
});

test("services that were plain names are read as today’s, in both", () => {
  const { services, ...rest } = builtInPack.chips;
  const chips = { service: services.map(({ name }) => name), ...rest };
  expect(problem("pack.frozen/2", { ...builtInPack, chips })).toBeNull();
  expect(problem("pack.frozen/2", { ...builtInPack, chips: { ...chips, service: [7] } })).toContain("chips");
});

test("before version 3 there were no words to say; since then they are checked", () => {
  expect(problem("pack.frozen/2", secondPack)).toBeNull();
  expect(problem("pack.frozen/3", builtInPack)).toBeNull();
  const [first, ...rest] = builtInPack.phrases;
  const of = (lines: readonly unknown[]) =>
    problem("pack.frozen/3", { ...builtInPack, phrases: [{ ...first, lines }, ...rest] });
  expect(of(["{mood}", "Hello."])).toContain("phrases[0].lines[0] must not name the unknown field {mood}");
  expect(of(["{ic", "Hello."])).toContain("must not have a brace outside a field");
  expect(of(["{ic} leads."])).toContain("phrases[0].lines must have a line that needs nothing from the log");
  expect(of(["You have {minutes}."])).toBeNull();
  expect(of([])).toContain("phrases[0].lines must have at least 1 entry");
  expect(problem("pack.frozen/3", { ...builtInPack, phrases: [first, first] })).toContain("must not repeat the id");
});

test("before version 2 they were classes, in one order", () => {
  const [first, second, ...rest] = formerPack.severities;
  const of = (...severities: readonly unknown[]) => problem("pack.frozen/1", { ...formerPack, severities });
  expect(of(second, first, ...rest)).toContain("severities[0].level must be SEV1");
  expect(of(first, first, ...rest)).toContain("severities[1].short must not repeat the name “SEV1”");
  expect(of({ ...first, id: "P1" }, second, ...rest)).toContain("severities[0].level must be");
  expect(of(first, null, ...rest)).toContain("severities[1] must be");
  expect(problem("pack.frozen/1", { ...formerPack, severities: "gone" })).toContain("severities must be an array");
});

test("a severity that is set has a name that harms no text, whatever it is called", () => {
  const set = (short: unknown) =>
    factProblem(
      createWriter().at(0, {
        type: "severity.set/2",
        data: { id: "a", level: "SEV1", short, rank: 0, triage: null, reason: null },
      } as never),
    );
  for (const fine of ["P1", "SEV-1", "Дуже зле", "x".repeat(40)]) expect([fine, set(fine)]).toEqual([fine, null]);
  for (const bad of ["", "a\nb", "=1", "[x]", "x".repeat(41), "\u202eP1", 7, null])
    expect([bad, set(bad) !== null]).toEqual([bad, true]);
});
