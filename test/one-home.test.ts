// One home for each small truth: whatever is written out once in src/ is written nowhere else.

import { describe, expect, test } from "vitest";
import { moveNames } from "../src/domain/words/move-names.ts";
import { edges, sources, textOf } from "./kit/app/house.ts";

const code = (file: string): string => textOf(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, "");

/** Returns the files, other than the pattern's homes and excused files, whose code has the pattern. */
const strays = (pattern: RegExp, homes: readonly string[], read = code, files = sources): readonly string[] =>
  files.filter((file) => !homes.includes(file) && pattern.test(read(file)));

describe("the lengths of time", () => {
  const home = "domain/text/durations.ts";
  /** A series of waits is easier to read in one unit; a migration is SQL that is never changed again. */
  const excused = ["worker/push/keep-sending.ts", "relay/store/migrations/0002-senders.ts"];
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
    "ui/screens/settings/DisplayChoices.tsx": "it is where the zone is chosen",
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

describe("names that screens and texts share", () => {
  const incident = "domain/words/incident-name.ts";

  test.each([
    ["the mark of a drill", /["`]\[?DRILL\]? ?["`]/],
    ["a severity that nobody picked", /"Unrated"/],
    ["an incident of which nothing is known", /"not described/i],
  ])("%s is written in one place", (_what, pattern) => expect(strays(pattern, [])).toEqual([incident]));

  test.each([
    ["phases", /\bmitigated: "/, "phase-names"],
    ["roles", /\bscribe: ["{]|"business-impact": ["{]/, "role-names"],
    ["statuses", /\binvestigating: "/, "update-names"],
    ["readers", /\bengineering: "(?!Templates for|Update for)/, "update-names"],
  ])("%s have one table", (_what, pattern, home) => expect(strays(pattern, [])).toEqual([`domain/words/${home}.ts`]));

  /**
   * A list may show the parts of a name apart, a stripe may already say that it is a drill, a text may mark each line.
   */
  const apart: Readonly<Record<string, string>> = {
    "formats/export/to-markdown.ts": "the mark isn't escaped, the title is",
    "formats/export/to-text.ts": "its head says drill log",
    "formats/words/handoff-brief.ts": "the brief of a drill begins with the mark",
    "formats/words/shift-digest-text.ts": "every line of a drill has the mark",
    "practice/ui/channel/RealScreen.tsx": "it ends the drill that it names",
    "ui/screens/incident/board/BoardScreen.tsx": "under the stripe of the drill",
    "ui/screens/incident/picture/PictureScreen.tsx": "under the stripe of the drill",
    "ui/screens/now/IncidentRow.tsx": "severity, mark and title are cells of a row",
    "ui/screens/overview/OverviewRow.tsx": "severity, mark and title are cells of a row",
    "ui/screens/review/ReviewRow.tsx": "severity, mark and title are cells of a row",
    "ui/words/transfer.ts": "after “This is a drill.”",
    "worker/words/push-words.ts": "the mark begins the whole line",
  };

  test("are whole, so that the mark can't be forgotten", () => {
    const outside = sources.filter((file) => !file.startsWith("domain/"));
    expect([...strays(/\b(?:titleOr|unmarkedName)\(/, [], code, outside)].sort()).toEqual(Object.keys(apart));
    expect(
      strays(
        /\btitleOf\(/,
        Object.keys(apart),
        code,
        outside.filter((file) => !file.startsWith("practice/")),
      ),
    ).toEqual([]);
  });

  test("decide nothing: of the domain only what writes a text reads them", () => {
    const writers = ["domain/update/", "domain/words/"];
    const readers = edges.filter(({ from, to }) => from === "domain" && to.startsWith("domain/words/"));
    expect(readers.filter(({ file }) => !writers.some((writer) => file.startsWith(writer)))).toEqual([]);
  });
});

describe("closed lists", () => {
  const pack = "domain/pack/pack.ts";
  const entries = "domain/fact/closed-lists.ts";
  /** Three of a list in a row, as an array or as a union, on one line or on several. */
  const listed = (...[a, b, c]: readonly [string, string, string]): RegExp =>
    new RegExp(`"${a}"[\\s,|]+"${b}"[\\s,|]+"${c}"`);

  test.each([
    ["severities", listed("SEV1", "SEV2", "SEV3"), "domain/pack/severity-classes.ts"],
    ["roles", listed("responder", "business-impact", "sponsor"), pack],
    ["readers", listed("engineering", "executives", "customers"), pack],
    ["statuses", listed("mitigating", "monitoring", "resolved"), pack],
    ["checklists", listed("first-90", "first-5", "verify-fix"), pack],
    ["steps of the loop", listed("size-up", "decide", "delegate"), pack],
    ["triggers", listed("impact-doubled", "no-root-cause-sev1", "no-root-cause-sev2"), pack],
    ["questions of the triage", listed("data-or-security", "everyone-down", "quarter-or-key-feature"), pack],
    ["kinds of a note", listed("action", "finding", "impact"), entries],
    ["formats of an update", listed("slack", "markdown", "email"), entries],
    ["ways of an update", listed("copied", "shared", "selected"), entries],
    ["details", listed("title", "service", "impact"), entries],
    ["formats of a log", listed("text", "markdown", "csv"), "actions/transfer/export-log.ts"],
  ])("%s are listed once, and all else is made of the list", (_what, pattern, home) => {
    const elsewhere = sources.filter((file) => !/^(?:practice\/)?content\//.test(file));
    expect(strays(pattern, [], code, elsewhere).filter((file) => file !== entries || home === entries)).toEqual([home]);
  });
});

test("what is read back of settings goes through a shape", () => {
  const readers: Readonly<Record<string, string>> = {
    "actions/kept/kept-values.ts": "it asks for the shape",
    "actions/ports/relay-ports.ts": "the port itself",
    "practice/actions/scenario/scenario-drafts.ts": "a draft may be anything; the editor takes it as it is",
    "practice/actions/scenario/team-scenarios.ts": "the schema of a scenario reads each",
  };
  const verbs = sources.filter((file) => !file.startsWith("storage/"));
  expect([...strays(/\breadSetting\b/, [], code, verbs)].sort()).toEqual(Object.keys(readers));
});

test("a move's title is written once: on the board it is the name in the log, or a sentence with what is in it", () => {
  const titles = Object.values(moveNames).filter((name) => textOf("ui/words/moves.ts").includes(`"${name}"`));
  expect(titles).toEqual([]);
  expect(new Set(Object.values(moveNames)).size).toBe(Object.keys(moveNames).length);
});
