// The names that screens, texts and pushes share.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { incidentHeading, incidentName, type Named, unmarkedName } from "../../../src/domain/words/incident-name.ts";
import { phaseAndRest } from "../../../src/domain/words/phase-names.ts";
import { roleName, roleNames, roleTitle } from "../../../src/domain/words/role-names.ts";

const checkout: Named = { drill: false, severity: "SEV2", title: "checkout: failing" };
const unknown: Named = { drill: false, severity: null, title: "" };

describe("an incident", () => {
  test("goes by its severity and by what is known of it", () => {
    expect(incidentName(checkout)).toBe("SEV2 checkout: failing");
    expect(incidentHeading(checkout)).toBe("SEV2 checkout: failing");
    expect(incidentName(unknown)).toBe("SEV? Not described yet");
  });

  test("is marked wherever it is a drill, but where the mark is there already", () => {
    const drill = { ...checkout, drill: true };
    expect(incidentName(drill)).toBe("DRILL SEV2 checkout: failing");
    expect(incidentHeading(drill)).toBe("[DRILL] SEV2 checkout: failing");
    expect(unmarkedName(drill)).toBe("SEV2 checkout: failing");
  });
});

test("a phase says what is still to be done", () => {
  expect(phaseAndRest("resolved")).toBe("Resolved, not stood down");
  expect(phaseAndRest("monitoring")).toBe("Monitoring");
});

describe("a role", () => {
  test("goes by the name on the incident's cards, else by the built-in one", () => {
    const roles = builtInPack.roles.map((card) => (card.id === "ops" ? { ...card, name: "tech lead" } : card));
    expect(roleName("ops", { ...builtInPack, roles })).toBe("tech lead");
    expect(roleName("ops", { ...builtInPack, roles: [] })).toBe("ops lead");
    expect(roleName("ops", null)).toBe("ops lead");
    expect(roleTitle("ops")).toBe("Ops lead");
  });

  test("of a newer version goes by its id", () => expect(roleName("unheard-of" as "ops", null)).toBe("unheard-of"));

  test("has a built-in card of the same name", () => {
    const cards = builtInPack.roles.map(({ id, name, short }) => [id, { name, short }]);
    expect(Object.fromEntries(cards)).toEqual(roleNames);
  });
});
