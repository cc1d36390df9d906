// One home for each small truth: what is written out once in src/ is written nowhere else.

import { describe, expect, test } from "vitest";
import { sources, textOf } from "./kit/house.ts";

const code = (file: string): string => textOf(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, "");

/** Returns the files outside their home, and outside of what is excused, whose code has the pattern. */
const strays = (pattern: RegExp, homes: readonly string[], read = code, files = sources): readonly string[] =>
  files.filter((file) => !homes.includes(file) && pattern.test(read(file)));

describe("the lengths of time", () => {
  const home = "domain/text/durations.ts";
  /** A ladder of waits is easier to read in one unit. */
  const excused = ["worker/push/keep-sending.ts"];
  const written =
    /\bconst (?:SECOND|MINUTE|HOUR|DAY)_MS\b|\b(?:60_?000|3_?600_?000|86_?400_?000|6e4|36e5|864e5)\b|\b60 \* 1_?000\b/;

  test("are written out in one file", () => {
    expect(written.test(code(home))).toBe(true);
    expect(strays(written, [home, ...excused])).toEqual([]);
  });

  test.each(["const MINUTE_MS = 1;", "later(60_000)", "5 * 60 * 1000", "at + 86400000"])(
    "elsewhere are found: %s",
    (line) => expect(strays(written, [home], () => line, ["ui/a.ts"])).toEqual(["ui/a.ts"]),
  );

  test("are still needed where they are excused", () => expect(strays(written, [home])).toEqual(excused));
});

describe("the zone of times", () => {
  const screens = sources.filter((file) => /^(?:practice\/)?ui\//.test(file));
  const decides = /\btimeZone\b|\bclock\.zone\b/;
  const hook = "ui/hooks/use-zone.ts";
  const excused: Readonly<Record<string, string>> = {
    "ui/screens/team/ReadingPanel.tsx": "it is where the zone is chosen",
    "ui/screens/join/NewTeam.tsx": "a team's zone has a name and is kept by the relay",
    "practice/ui/surprise/ArmScreen.tsx": "a surprise drill comes in the hours of the phone's own day",
    "practice/ui/surprise/ChooseWindow.tsx": "the same hours, in fields without a zone",
  };

  test("is decided by one hook for all screens", () => {
    expect(strays(decides, [], code, screens)).toEqual(expect.arrayContaining([hook, ...Object.keys(excused)]));
    expect(strays(decides, [hook, ...Object.keys(excused)], code, screens)).toEqual([]);
  });

  test("is written nowhere as a bare number of screens or their words", () => {
    const bare =
      /\b(?:clockTime|calendarDay|isoStamp|wallTime|dayAndTime)\([^()]*(?:\([^()]*\)[^()]*)*, 0\)|\bzone=\{0\}/;
    expect(strays(bare, [], code, screens)).toEqual([]);
    expect(bare.test("clockTime(entry.dueAt, 0)")).toBe(true);
  });

  test("is decided in one place for all exports", () => {
    const exports = sources.filter((file) => /^(?:practice\/)?formats\//.test(file));
    expect(strays(/[=!]== "(?:utc|recorded)"/, [], code, exports)).toEqual(["formats/export/recorded-zone.ts"]);
  });
});
