// Names of exported files: told apart, and taken by every file system.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { IncidentId, Instant } from "../../../src/domain/fact/ids.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { blankIncident, type Incident } from "../../../src/domain/incident/incident.ts";
import { fileName } from "../../../src/formats/export/file-name.ts";
import { firstNinetySeconds, INCIDENT } from "../../kit/log/log.ts";
import { hostileText } from "../../kit/random/arbitraries.ts";

const incident = foldIncident(INCIDENT, firstNinetySeconds());

test("no two incidents of one minute share a name, and one keeps its signs whatever its severity", () => {
  const names = Array.from({ length: 50 }, (_, index) =>
    fileName({ ...incident, id: `incident-${index}` as IncidentId }, "json"),
  );
  expect(new Set(names).size).toBe(50);
  const raised = { ...incident, severity: { ...incident.severity, short: "SEV1" } as Incident["severity"] };
  const signs = (name: string): string | undefined => /-(\w{4})-sev\d\.json$/.exec(name)?.[1];
  expect(signs(fileName(raised, "json"))).toBe(signs(fileName(incident, "json")));
});

test("any name of a severity, id and time gives one that every file system takes", async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, fc.option(fc.integer({ min: 0, max: 8e14 })), async (short, id, at) => {
      const severity = { ...incident.severity, short } as Incident["severity"];
      const declaredAt = at as Instant | null;
      for (const of of [
        { ...incident, id: id as IncidentId, severity, declaredAt },
        { ...blankIncident(id as IncidentId), severity, declaredAt },
      ]) {
        const name = fileName(of, "json");
        expect(name).toMatch(/^first90-(?:\d+-\d{1,4}|undeclared)-[2-9a-z]{4}-[a-z0-9]+(?:-[a-z0-9]+)*\.json$/);
        expect(name.length).toBeLessThanOrEqual(80);
      }
    }),
  );
});
