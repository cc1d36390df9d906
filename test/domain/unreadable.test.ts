// One entry that can't be read: it is kept, said, and takes nothing else with it.

import { expect, test } from "vitest";
import { type Fact, knownFactTypes } from "../../src/domain/facts.ts";
import { foldIncident } from "../../src/domain/fold.ts";
import { timeline } from "../../src/domain/views/timeline.ts";
import { describeFact } from "../../src/formats/describe-fact.ts";
import { createWriter, firstNinetySeconds, INCIDENT } from "../kit/facts.ts";

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
    expect(timeline([...start, damaged])).toHaveLength(timeline(start).length + (type === "pack.frozen/1" ? 0 : 1));
    expect(describeFact(damaged, null, 0)).toBe(`entry that can't be read, kept as it is (${type})`);
  }
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
