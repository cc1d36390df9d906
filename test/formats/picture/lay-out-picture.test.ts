// The drawing by its laws: whatever the log, words never overlap, nothing goes off the page.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { incidentPicture } from "../../../src/domain/views/incident-picture.ts";
import type { Drawing } from "../../../src/formats/picture/drawing.ts";
import { layOutPicture } from "../../../src/formats/picture/lay-out-picture.ts";
import { expectClear, textsOf } from "../../kit/app/clear-drawing.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { createWriter, firstNinetySeconds, T0 } from "../../kit/log/log.ts";
import { longIncident, pictureStory, quietDeclaration } from "../../kit/log/stories.ts";
import { anyLog } from "../../kit/random/any-log.ts";
import { wildLog } from "../../kit/random/arbitraries.ts";

const draw = (facts: readonly Fact[], width = 360, zone = 0): Drawing =>
  layOutPicture(incidentPicture(facts, builtInPack, null), { zone, title: "SEV2 checkout", width });
const words = (drawing: Drawing): readonly string[] => textsOf(drawing).map(({ text }) => text);

describe("the drawing", () => {
  test.each([
    ["an hour and more", pictureStory()],
    ["every fact", fullRun()],
    ["the first ninety seconds", firstNinetySeconds()],
    ["nothing but a declaration", quietDeclaration()],
    ["ten thousand entries", longIncident(10_000)],
    ["nothing at all", []],
  ])("of %s has its words side by side", (_name, facts) => {
    for (const width of [360, 288, 160, 720]) expectClear(draw(facts, width));
  });

  test("of any log has its words side by side, in any zone", () =>
    fc.assert(
      fc.property(fc.oneof(anyLog, wildLog), fc.constantFrom(0, 60, -210, 845), (log, zone) =>
        expectClear(draw(log, 360, zone)),
      ),
    ));

  test("names its zone, its day, and the moments that count", () =>
    expect(words(draw(pictureStory(), 360, 60))).toEqual(
      expect.arrayContaining([
        "SEV2 checkout",
        "Times in UTC+1, 2026-11-21",
        "Impact began 03:55",
        "Declared 04:02",
        "Resolved 06:00",
      ]),
    ));

  test("says what each lane holds, with the shapes it uses in words", () => {
    const said = words(draw(pictureStory()));
    expect(said).toEqual(
      expect.arrayContaining([
        "SEV1 03:26",
        "Ana 03:02",
        "Updates: 7 copied, 5 of 6 due on time",
        "03:44 10 min late",
        "04:00 Refund double charges tomorrow",
        "Parked: The card provider throttles us",
        "update late",
        "confirmed",
      ]),
    );
    expect(words(draw(firstNinetySeconds()))).not.toContain("update late");
  });

  test("cuts a long text and keeps the whole of it as its title", () => {
    const cut = textsOf(draw(pictureStory())).find(({ text }) => text.startsWith("Confirmed"));
    expect(cut?.text).toMatch(/…$/);
    expect(cut?.title).toBe("Confirmed: The disk of the primary database is full");
  });

  test("tells days apart where it goes over midnight, and keeps its marks few", () => {
    const write = createWriter();
    const days = (minutes: number): Drawing =>
      draw([
        write.at(0, { type: "incident.declared/1", data: { drill: false } }),
        write.at(minutes * 60_000, { type: "severity.reviewed/1", data: {} }),
      ]);
    expect(words(days(23 * 60))).toEqual(expect.arrayContaining(["Times in UTC, 2026-11-21 to 11-22", "11-22"]));
    for (const minutes of [1, 7, 61, 600, 3_000, 50_000, 5_000_000]) {
      const ticks = words(days(minutes)).filter((text) => /^\d\d[:-]\d\d$/.test(text));
      expect(ticks.length, String(minutes)).toBeLessThanOrEqual(7);
      expectClear(days(minutes));
    }
  });

  test("counts what it has no room for", () => {
    const write = createWriter();
    const facts = [
      write.at(0, { type: "incident.declared/1", data: { drill: false } }),
      ...Array.from({ length: 40 }, (_, index) =>
        write.at(index * 60_000, { type: "note.added/1", data: { kind: "decision", text: `Decision ${index}` } }),
      ),
      ...Array.from({ length: 14 }, (_, index) =>
        write.at(index * 60_000, {
          type: "hypothesis.opened/1",
          data: { text: `Guess ${index}`, person: null, minutes: 15 },
        }),
      ),
    ];
    expect(words(draw(facts))).toEqual(expect.arrayContaining(["and 28 more in the log", "and 2 more in the log"]));
    expectClear(draw(facts));
  });

  test("is drawn for a moment that has no length", () => {
    const write = createWriter();
    const facts = [write.at(0, { type: "incident.declared/1", data: { drill: false } })];
    const drawing = layOutPicture(incidentPicture(facts, builtInPack, T0 as Instant), { zone: 0, title: null });
    expectClear(drawing);
    expect(words(drawing)).toContain("Detected 03:02");
  });
});
