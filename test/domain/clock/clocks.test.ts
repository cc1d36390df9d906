// What a log shows about the clocks of its phones.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clockMarkInWords } from "../../../src/domain/clock/clock-mark-in-words.ts";
import { readClocks } from "../../../src/domain/clock/clocks.ts";
import type { DeviceId, Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { distinctInOrder } from "../../../src/domain/incident/fold.ts";
import { timeline } from "../../../src/domain/views/timeline.ts";
import { createWriter, INCIDENT, T0 } from "../../kit/log/log.ts";
import { anyLog } from "../../kit/random/any-log.ts";

const device = (name: string): DeviceId => `device-${name}` as DeviceId;
const [a, b, c] = ["a", "b", "c"].map((name) => createWriter(INCIDENT, `device-${name}`));
if (!a || !b || !c) throw new Error("three phones");
const declared = a.at(0, { type: "incident.declared/1", data: { drill: false } });
const note = (write: typeof a, afterMs: number, order?: number): Fact => {
  const fact = write.at(afterMs, { type: "note.added/1", data: { kind: "note", text: "Seen" } });
  return order === undefined ? fact : { ...fact, order: (T0 + order) as Instant };
};
const differs = (write: typeof a, afterMs: number, other: string | null, byMs: number): Fact =>
  write.at(afterMs, { type: "clocks.differed/1", data: { device: other === null ? null : device(other), byMs } });

describe("clocks", () => {
  test("of phones that never said anything agree", () => {
    const other = note(b, 60_000);
    const clocks = readClocks([declared, other]);
    expect(clocks.markOf(other)).toBeNull();
    expect(clocks.between(declared, other)).toEqual({ ms: 60_000, sure: true });
  });

  test("are known from the phone that declared to every one that was measured, also by way of another", () => {
    const log = [declared, differs(b, 10_000, "a", 45_000), differs(c, 20_000, "b", -480_000), note(c, 30_000)];
    const clocks = readClocks(log);
    // a is 45 s ahead of b, and b 8 min behind c.
    expect([clocks.aheadMs(device("a")), clocks.aheadMs(device("b")), clocks.aheadMs(device("c"))]).toEqual([
      0, -45_000, 435_000,
    ]);
    const [, , , last] = log;
    if (!last) throw new Error("four entries");
    expect(clocks.between(declared, last)).toEqual({ ms: 30_000 - 435_000, sure: true });
    expect(log.map((fact) => clocks.markOf(fact)).map((mark) => mark && clockMarkInWords(mark))).toEqual([
      null,
      "clock 45 s behind",
      "clock 7 min ahead",
      "clock 7 min ahead",
    ]);
  });

  test("what was said of a pair last holds", () => {
    const clocks = readClocks([declared, differs(b, 1_000, "a", 45_000), differs(b, 2_000, "a", 60_000)]);
    expect(clocks.aheadMs(device("b"))).toBe(-60_000);
  });

  test("that nobody measured differ where the order of entries shows it", () => {
    const late = note(b, 15_000, 60_001);
    const log = distinctInOrder([declared, note(a, 60_000), late]);
    const clocks = readClocks(log);
    expect(clocks.markOf(late)).toEqual({ type: "unmeasured" });
    expect(clocks.between(declared, late)).toEqual({ ms: 15_000, sure: false });
    expect(readClocks([declared, note(b, 59_000, 60_001)]).markOf(note(b, 59_000, 60_001))).toBeNull();
  });

  test("of a phone that nobody can name differ from that of the one that says so", () => {
    const said = differs(b, 10_000, null, 45_000);
    expect(readClocks([declared, said]).markOf(said)).toEqual({ type: "unmeasured" });
  });

  test("a phone behind its own log is measured against nobody", () => {
    const said = differs(b, 10_000, "b", 45_000);
    expect(readClocks([declared, said]).aheadMs(device("b"))).toBeNull();
  });

  test("are read from any log, the same both ways between two entries", () =>
    fc.assert(
      fc.property(anyLog, (facts) => {
        const log = distinctInOrder(facts);
        const clocks = readClocks(log);
        const [first, last] = [log[0], log.at(-1)];
        if (!first || !last) return;
        const [there, back] = [clocks.between(first, last), clocks.between(last, first)];
        expect(there.ms + back.ms).toBe(0);
        expect(there.sure).toBe(back.sure);
      }),
    ));
});

test("the timeline counts by one clock, and marks the entries of the other", () => {
  const entries = timeline([declared, differs(b, -35_000, "a", 45_000), note(b, -15_000, 30_000)]);
  const last = entries.at(-1);
  expect([last?.offsetMs, last?.clock]).toEqual([30_000, { type: "measured", aheadMs: -45_000 }]);
});
