// A file that goes to another app: in a form that the browser shares, or as a download at once.

import { describe, expect, test } from "vitest";
import { shareFile } from "../../../src/actions/files/share-file.ts";
import { importLog } from "../../../src/actions/transfer/import-log.ts";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { deliveredWords } from "../../../src/ui/words/closing.ts";
import { createTestPorts } from "../../kit/app/ports.ts";
import { firstNinetySeconds, INCIDENT } from "../../kit/log/log.ts";

/** What Chromium shares, as it publishes it, and some of what it doesn't. */
const chromium = (name: string): boolean => /\.(?:csv|html?|pdf|svg|te?xt)$/.test(name);
const named = (name: string, type = "application/json") => ({ name, type, text: `of ${name}` });

describe("where only some kinds are shared", () => {
  test.each(["first90-x.txt", "first90-x.csv", "first90-x.svg", "first90-x.html"])(
    "%s is shared as it is",
    async (name) => {
      const ports = createTestPorts({ share: "shared", shareable: chromium });
      expect(await shareFile(ports, named(name))).toEqual({ type: "shared" });
      expect([ports.sharedAs, ports.downloaded]).toEqual([[name], []]);
    },
  );

  test.each([
    ["first90-x-sev2.json", "first90-x-sev2-json.txt", ".json"],
    ["drill-debrief.md", "drill-debrief-md.txt", ".md"],
  ])("%s is shared as text, and that is said", async (name, as, kind) => {
    const ports = createTestPorts({ share: "shared", shareable: chromium });
    const outcome = await shareFile(ports, named(name));
    expect([ports.sharedAs, ports.downloaded]).toEqual([[as], []]);
    expect(deliveredWords(outcome)).toBe(`Shared as ${as}, because this phone can’t share ${kind} files.`);
  });

  test("a calendar file is downloaded at once, because as text nothing opens it", async () => {
    const ports = createTestPorts({ share: "shared", shareable: chromium });
    const outcome = await shareFile(ports, named("alarms.ics", "text/calendar"));
    expect([ports.sharedAs, ports.downloaded.map(({ name }) => name)]).toEqual([[], ["alarms.ics"]]);
    expect(deliveredWords(outcome)).toBe(
      "This phone can’t share .ics files. alarms.ics handed to the browser’s downloads.",
    );
  });

  test("a sheet that refuses after all leads to the original as a download, a dismissed one to nothing", async () => {
    const refusing = createTestPorts({ share: "failed", shareable: chromium });
    expect(deliveredWords(await shareFile(refusing, named("log.json")))).toBe(
      "Sharing failed. log.json handed to the browser’s downloads.",
    );
    expect(refusing.downloaded.map(({ name }) => name)).toEqual(["log.json"]);
    const dismissed = createTestPorts({ share: "dismissed", shareable: chromium });
    expect(await shareFile(dismissed, named("log.json"))).toEqual({ type: "dismissed" });
    expect(dismissed.downloaded).toEqual([]);
  });
});

test("a log that was shared as text imports back", async () => {
  const text = toJson(INCIDENT, firstNinetySeconds());
  const ports = createTestPorts({ share: "shared", shareable: chromium });
  await shareFile(ports, { name: "log.json", type: "application/json", text });
  const phone = createTestPorts();
  expect(await importLog(phone, ports.shared[0] ?? "")).toMatchObject({ type: "imported", incidentId: INCIDENT });
});
