// Entries of a phone whose clock is wrong, in every export: marked, counted by one clock, their own times unchanged.

import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { DeviceId, Instant } from "../../../src/domain/fact/ids.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { toCsv } from "../../../src/formats/export/to-csv.ts";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { toText } from "../../../src/formats/export/to-text.ts";
import { readExport } from "../../../src/formats/import/read-export.ts";
import { ben, createWriter, INCIDENT, T0 } from "../../kit/log/log.ts";

const ana = createWriter(INCIDENT, "device-a");
const slow = createWriter(INCIDENT, "device-b");
const unknown = createWriter(INCIDENT, "device-c");
const facts = [
  ana.at(0, { type: "incident.declared/1", data: { drill: false } }),
  {
    ...slow.at(15_000, { type: "note.added/1", data: { kind: "note", text: "Seen" } }, ben),
    order: (T0 + 60_001) as Instant,
  },
  {
    ...slow.at(16_000, { type: "clocks.differed/1", data: { device: "device-a" as DeviceId, byMs: 45_000 } }, ben),
    order: (T0 + 60_002) as Instant,
  },
  {
    ...unknown.at(30_000, { type: "note.added/1", data: { kind: "note", text: "Also" } }),
    order: (T0 + 60_003) as Instant,
  },
  { ...slow.at(95_000, { type: "incident.resolved/1", data: {} }, ben), order: (T0 + 140_000) as Instant },
];
const incident = foldIncident(INCIDENT, facts);

test("the text marks them behind their words", () => {
  const text = toText(incident, facts, builtInPack, "utc");
  expect(text).toContain("2026-11-21T03:02:26Z +00:01:00 SEV? [responder Ben] note: Seen (clock 45 s behind)");
  expect(text).toContain("clocks differ: the other phone’s is 45 s ahead of this one’s");
  expect(text).toMatch(/note: Also \(clocks differ\)/);
});

test("Markdown and CSV too, and the whole time is by one clock", () => {
  const markdown = toMarkdown(incident, facts, builtInPack, "utc");
  expect(markdown).toContain("note: Seen (clock 45 s behind) |");
  expect(markdown).toContain("- Duration: 2 min");
  const [head, , seen] = toCsv(facts, builtInPack, "utc").split("\r\n");
  expect(head).toMatch(/,clock,put back,fact type,offset seconds$/);
  expect(seen).toMatch(/,clock 45 s behind,,note\.added\/1,60$/);
});

test("JSON keeps every fact as it is, and says who sent it when", () => {
  const sender = { device: "device-a" as DeviceId, at: (T0 + 200_000) as Instant };
  expect(readExport(toJson(INCIDENT, facts, sender))).toEqual({ ok: true, incidentId: INCIDENT, facts, sender });
  expect(readExport(toJson(INCIDENT, facts))).toEqual({ ok: true, incidentId: INCIDENT, facts });
});
