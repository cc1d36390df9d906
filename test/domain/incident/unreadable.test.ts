// One entry that can't be read: it is kept and reported, and harms nothing else.

import { expect, test } from "vitest";
import { type Fact, knownFactTypes } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { timeline } from "../../../src/domain/views/timeline.ts";
import { toCsv } from "../../../src/formats/export/to-csv.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { toText } from "../../../src/formats/export/to-text.ts";
import { describeFact } from "../../../src/formats/fact/describe-fact.ts";
import { createWriter, firstNinetySeconds, INCIDENT } from "../../kit/log/log.ts";

const start = firstNinetySeconds();
const healthy = foldIncident(INCIDENT, start);

test.each(Object.keys(knownFactTypes))("%s with nothing in it changes nothing and is shown", (type) => {
  const whole = createWriter(INCIDENT, "device-9").at(50_000, { type: "incident.resolved/1", data: {} });
  for (const data of [null, undefined, 7, "text", []]) {
    const damaged = { ...whole, type, data } as unknown as Fact;
    const { count, unread, seqs, through, ...after } = foldIncident(INCIDENT, [...start, damaged]);
    const { count: _count, unread: _unread, seqs: _seqs, through: _through, ...before } = healthy;
    expect({ count, unread }).toEqual({ count: start.length + 1, unread: 1 });
    expect([seqs["device-9" as never], through?.id]).toEqual([1, damaged.id]);
    expect(after).toEqual(before);
    expect(timeline([...start, damaged])).toHaveLength(
      timeline(start).length + (type.startsWith("pack.frozen/") ? 0 : 1),
    );
    expect(describeFact(damaged, null, 0)).toBe(`entry that can’t be read, kept as it is (${type})`);
  }
});

test.each([
  ["nobody who wrote it", { by: null }],
  ["no time", { at: "soon" }],
  ["a time that is none", { at: Number.NaN, order: Number.POSITIVE_INFINITY }],
])("one with %s leaves the others and their order as they are, and every export readable", (_what, damage) => {
  const damaged = { ...(start[2] as Fact), id: "damaged", ...damage } as unknown as Fact;
  const all = [damaged, ...start];
  const incident = foldIncident(INCIDENT, all);
  expect(incident.unread).toBe(1);
  expect([incident.severity, incident.channel]).toEqual([healthy.severity, healthy.channel]);
  expect(timeline(all)).toHaveLength(timeline(start).length + 1);
  for (const text of [
    toText(incident, all, null, "utc"),
    toMarkdown(incident, all, null, "utc"),
    toCsv(all, null, "utc"),
  ])
    expect(text).toContain("can’t be read, kept as it is");
});

test("one of which a part is missing never throws", () => {
  for (const type of Object.keys(knownFactTypes)) {
    const whole = createWriter(INCIDENT, "device-9").at(50_000, { type: "incident.resolved/1", data: {} });
    const damaged = { ...whole, type, data: {} } as unknown as Fact;
    expect(foldIncident(INCIDENT, [...start, damaged]).count).toBe(start.length + 1);
    expect(timeline([...start, damaged]).length).toBeGreaterThanOrEqual(timeline(start).length);
    expect(describeFact(damaged, null, 0)).toMatch(/\S/);
  }
});
