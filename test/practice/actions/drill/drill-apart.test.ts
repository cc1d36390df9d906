// A drill and a real incident at the same time: every text of the drill says that it is one, and nothing of it is in
// the other.

import { describe, expect, test } from "vitest";
import { declareIncident } from "../../../../src/actions/incident/declare-incident.ts";
import type { IncidentSession } from "../../../../src/actions/incident/incident-session.ts";
import { listIncidents } from "../../../../src/actions/incident/list-incidents.ts";
import { digestShift } from "../../../../src/actions/transfer/digest-shift.ts";
import { type ExportFormat, exportLog } from "../../../../src/actions/transfer/export-log.ts";
import { readShift } from "../../../../src/actions/transfer/read-shift.ts";
import { composeEscalation } from "../../../../src/actions/update/compose-escalation.ts";
import { composeUpdate } from "../../../../src/actions/update/compose-update.ts";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { UpdateFormat } from "../../../../src/domain/incident/course/facts.ts";
import type { Scenario } from "../../../../src/domain/incident/drill/scenario.ts";
import { severityOfClass } from "../../../../src/domain/pack/severities.ts";
import { doubleBookings } from "../../../../src/domain/views/overview.ts";
import { toAlarmFile } from "../../../../src/formats/export/to-alarm-file.ts";
import { builtInScenarios } from "../../../../src/practice/content/built-in-scenarios.ts";
import { readDrill } from "../../../../src/practice/domain/run/read-drill.ts";
import { type DrillPage, openPage, settle, start } from "../../../kit/drill/drill-page.ts";
import { ben } from "../../../kit/log/log.ts";

const scenario = builtInScenarios.find(({ id }) => id === "checkout-payments") as Scenario;
const formats: readonly UpdateFormat[] = ["slack", "markdown", "email", "sms"];
const files: readonly ExportFormat[] = ["text", "markdown", "csv", "json", "html", "svg"];

interface Both {
  readonly page: DrillPage;
  readonly drill: IncidentSession;
  readonly real: IncidentSession;
}

/** A drill a minute old and a real incident beside it, each with words of its own, both with the same ops lead. */
const both = async (): Promise<Both> => {
  const page = await openPage();
  const { ports, sessions, openIncidents } = page;
  const drill = await start(page, scenario);
  await page.pass(60);
  const real = declareIncident(ports, sessions, { drill: false, at: ports.clock.now(), pack: builtInPack });
  for (const session of [drill, real]) {
    session.run({ type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: null });
    session.run({ type: "assignRole", role: "ops", person: ben });
  }
  drill.run({ type: "describe", field: "impact", text: "practised trouble" });
  real.run({ type: "describe", field: "service", text: "website" });
  real.run({ type: "describe", field: "impact", text: "true trouble" });
  await settle();
  await openIncidents.refresh();
  await settle();
  return { page, drill, real };
};

const textsOf = (session: IncidentSession, page: DrillPage): readonly string[] => {
  const [incident, pack, now] = [session.incident.get(), session.pack.get(), page.ports.clock.now()];
  const updates = pack.templates.flatMap((template) =>
    formats.map((format) => {
      const draft = { incident, pack, template, format, now, zone: 0, status: "investigating", overrides: {} } as const;
      return composeUpdate(draft).text;
    }),
  );
  const escalation = { to: "VP Engineering", person: null, reason: "it grows" };
  return [...updates, composeEscalation({ incident, pack, escalation, now, zone: 0 })];
};

describe("a drill beside a real incident", () => {
  test("has its mark and the word of its injected failure in every text that is copied", async () => {
    const { page, drill, real } = await both();
    const texts = textsOf(drill, page);
    expect(texts.length).toBeGreaterThan(40);
    for (const text of texts) {
      expect(text).toMatch(/^(?:Subject: )?\W*\[DRILL\]/);
      expect(text).toMatch(/injected failure/i);
    }
    for (const text of textsOf(real, page)) expect(text).not.toMatch(/\[DRILL\]|practised|FAIL_RATE/);
    expect(texts.some((text) => text.includes("(payments-stub with FAIL_RATE=0.3)"))).toBe(true);
    expect(texts.join()).not.toContain("true trouble");
  });

  test("has its mark in every file, and not a word of the other in either", async () => {
    const { drill, real } = await both();
    for (const format of files) {
      const marked = await exportLog(drill, format, "utc");
      expect(marked.name).toMatch(/^drill-/);
      expect(marked.text).toMatch(/DRILL|"drill":true/);
      expect(marked.text).not.toContain("true trouble");
      const plain = await exportLog(real, format, "utc");
      expect(plain.name).not.toMatch(/drill/);
      expect(plain.text).not.toMatch(/DRILL|"drill":true|practised|inject\.shown|I shipped checkout/);
    }
    const rows = (await exportLog(drill, "csv", "utc")).text.trim().split("\r\n").slice(1);
    expect(rows.filter((row) => !row.includes("[DRILL]"))).toEqual([]);
    const now = drill.incident.get().declaredAt as NonNullable<ReturnType<typeof drill.incident.get>["declaredAt"]>;
    expect(toAlarmFile(drill.incident.get(), [now], now).text).toMatch(/SUMMARY:\[DRILL\][\s\S]*injected failure/);
    expect(toAlarmFile(real.incident.get(), [now], now).text).not.toMatch(/DRILL|drill/);
  });

  test("is apart in every list, in the digest and among who is booked twice", async () => {
    const { page, drill, real } = await both();
    const { ports, sessions } = page;
    const listed = await listIncidents(ports);
    expect(listed.real.map(({ id }) => id)).toEqual([real.id]);
    expect(listed.drills.map(({ id }) => id)).toEqual([drill.id]);
    const now = ports.clock.now();
    const shift = await readShift(ports, sessions, now);
    const digest = digestShift(shift, { now, zone: 0 });
    expect(digest).toContain("[DRILL] Drills.");
    const [first = "", second = ""] = digest.split("[DRILL] Drills.");
    expect(first).toContain("true trouble");
    expect(first).not.toContain("practised");
    expect(second).not.toContain("true trouble");
    expect(doubleBookings(shift)).toEqual([]);
  });

  test("is told from its own log alone, whatever logs come along", async () => {
    const { drill, real } = await both();
    const told = readDrill([...real.facts.get(), ...drill.facts.get()]);
    expect(told?.parts.map(({ incident }) => incident.id)).toEqual([drill.id]);
    expect(told?.facts.every(({ incidentId }) => incidentId === drill.id)).toBe(true);
    expect(real.facts.get().some(({ type }) => /^(?:drill|inject|option\.taken|fact\.asked)/.test(type))).toBe(false);
  });
});
