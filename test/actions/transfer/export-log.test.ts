import { describe, expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { lazy } from "../../../src/actions/ports/lazy.ts";
import {
  copyLog,
  downloadLog,
  type ExportFormat,
  exportFormats,
  exportLog,
  type QuietWriters,
  shareLog,
} from "../../../src/actions/transfer/export-log.ts";
import { importLog } from "../../../src/actions/transfer/import-log.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { createMemoryLog } from "../../../src/storage/log/memory-log.ts";
import { createTestPorts, START, type TestPortsOptions } from "../../kit/app/ports.ts";

const run = (options: TestPortsOptions = {}, drill = false) => {
  const ports = createTestPorts(options);
  const session = declareIncident(ports, createSessions(ports), { drill, at: START, pack: builtInPack });
  ports.clock.pass(41_000);
  session.run({ type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: null });
  session.run({ type: "addNote", kind: "decision", text: "Payments time out" });
  return { ports, session };
};

describe("exporting a log", () => {
  test.each<[ExportFormat, string, string, RegExp]>([
    ["text", "first90-20261121-0302-4t7g-sev2.txt", "text/plain", /^# First90 incident log/],
    ["markdown", "first90-20261121-0302-4t7g-sev2.md", "text/markdown", /^# Not described yet\n/],
    ["csv", "first90-20261121-0302-4t7g-sev2.csv", "text/csv", /^\ufeffat,offset,severity,/],
    ["json", "first90-20261121-0302-4t7g-sev2.json", "application/json", /^\{"format":"first90.incident","version":1,/],
    ["html", "first90-20261121-0302-4t7g-sev2.html", "text/html", /^<!doctype html>/],
    ["svg", "first90-20261121-0302-4t7g-sev2.svg", "image/svg+xml", /^<svg xmlns=/],
  ])("as %s gives a file that says what it is", async (format, name, type, start) => {
    const file = await exportLog(run().session, format, "utc");
    expect(file).toMatchObject({ name, type });
    expect(file.text).toMatch(start);
    expect(file.text).toContain("Payments time out");
  });

  test.each<[ExportFormat, RegExp]>([
    ["text", /DRILL/],
    ["markdown", /\[DRILL\].*\n\nThis was a drill with an injected failure/],
    ["csv", /drill declared \(injected failure\)/],
    ["json", /"drill":true/],
    ["html", /<h1>\[DRILL\] SEV2 .*<p>This was a drill with an injected failure/s],
    ["svg", /<title>\[DRILL\] SEV2 /],
  ])("of a drill says so in %s, and in its name", async (format, mark) => {
    const { name, text } = await exportLog(run({}, true).session, format, "utc");
    expect(name).toMatch(/^drill-first90-/);
    expect(text).toMatch(mark);
  });

  test("says which format this phone can’t write yet, and takes the others", async () => {
    const { ports, session } = run();
    const missing: QuietWriters = lazy(() => Promise.reject(new Error("not downloaded")));
    for (const take of [downloadLog, copyLog, shareLog]) {
      for (const format of exportFormats) {
        const { type } = await take(ports, session, format, "utc", missing);
        expect([format, type === "missing"]).toEqual([format, format !== "text" && format !== "json"]);
      }
    }
  });

  test("prints each entry in UTC or in the zone of the phone that recorded it", async () => {
    const { session } = run();
    expect((await exportLog(session, "text", "utc")).text).toContain("\n2026-11-21T03:02:52Z +00:00:41 SEV2 ");
    expect((await exportLog(session, "text", "recorded")).text).toContain(
      "\n2026-11-21T04:02:52+01:00 +00:00:41 SEV2 ",
    );
  });

  test("has in it what could not be saved", async () => {
    const failing = { ...createMemoryLog(), append: () => Promise.reject(new Error("full")) };
    const { session } = run({ log: failing });
    await session.settled();
    expect((await exportLog(session, "text", "utc")).text).toContain("Payments time out");
  });

  test("as JSON brings the same incident to another phone", async () => {
    const { session } = run();
    const { text } = await exportLog(session, "json", "utc");
    const other = createTestPorts();
    expect(await importLog(other, text)).toMatchObject({ type: "imported", incidentId: session.id, added: 4 });
    expect(await other.log.readFacts(session.id)).toEqual(session.facts.get());
  });
});

describe("taking the log off the phone", () => {
  test("by download", async () => {
    const { ports, session } = run();
    expect(await downloadLog(ports, session, "csv", "utc")).toEqual({
      type: "downloaded",
      name: "first90-20261121-0302-4t7g-sev2.csv",
    });
    expect(ports.downloaded).toEqual([await exportLog(session, "csv", "utc")]);
  });

  test("by the clipboard, or not where the browser refuses", async () => {
    const { ports, session } = run();
    expect(await copyLog(ports, session, "text", "utc")).toEqual({ type: "copied" });
    expect(ports.copied).toEqual([(await exportLog(session, "text", "utc")).text]);
    const refusing = run({ clipboard: false });
    expect(await copyLog(refusing.ports, refusing.session, "text", "utc")).toEqual({ type: "notCopied" });
  });

  test.each(["shared", "dismissed"] as const)("by the share sheet: %s", async (share) => {
    const { ports, session } = run({ share });
    expect(await shareLog(ports, session, "json", "utc")).toEqual({ type: share });
    expect([ports.shared.length, ports.downloaded.length]).toEqual([share === "shared" ? 1 : 0, 0]);
  });

  test("by download, if the share sheet refuses", async () => {
    const { ports, session } = run({ share: "failed" });
    const name = "first90-20261121-0302-4t7g-sev2.json";
    expect(await shareLog(ports, session, "json", "utc")).toEqual({
      type: "downloadedInstead",
      name,
      isRefused: false,
    });
    expect(ports.downloaded.map((file) => file.name)).toEqual([name]);
  });
});
