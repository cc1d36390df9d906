import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { PersonId } from "../../../src/domain/fact/ids.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Audience } from "../../../src/domain/pack/pack.ts";
import { lintUpdate } from "../../../src/domain/update/lint/lint-update.ts";
import { textToLint } from "../../../src/domain/update/text-to-lint.ts";
import { ana, ben, createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";
import { fivePriorities, packWith, picked } from "../../kit/log/team-pack.ts";

const incident = foldIncident(INCIDENT, firstNinetySeconds());
const given = (text: string, audience: Audience = "customers") =>
  textToLint(
    { subject: null, text, audience, format: "slack", status: "investigating", nextUpdateAt: null, smsSegments: null },
    {
      incident,
      pack: builtInPack,
      now: T0,
      zone: 0,
      people: [ana, { id: "chloe" as PersonId, name: " Chloe " }, { ...ben, name: "" }],
    },
  );

describe("what the linter is given", () => {
  test("names everyone the phone knows and who holds a role, once, and the channel as a word of the team", () => {
    expect(given("").people).toEqual(["Ana", "Chloe", "Ben"]);
    expect(given("")).toMatchObject({ jargon: ["#inc-20261121"], drill: false });
  });

  test.each([
    ["*[SEV2] checkout — slow*", "*[    ] checkout — slow*"],
    ["**[SEV2 UPDATE] checkout**", "**[     UPDATE] checkout**"],
    ["Subject: [DRILL] [SEV1] checkout", "Subject: [DRILL] [    ] checkout"],
    ["[RESOLVED] SEV2 checkout", "[RESOLVED]      checkout"],
    ["*[SEV2] checkout*\nThis is a SEV2.", "*[    ] checkout*\nThis is a SEV2."],
    ["This is [SEV2].", "This is [SEV2]."],
  ])("hides the severity at the start from executives and support: %s", (text, hidden) => {
    for (const audience of ["executives", "support"] as const) expect(given(text, audience).text).toBe(hidden);
    for (const audience of ["customers", "press", "engineering"] as const)
      expect(given(text, audience).text).toBe(text);
    expect(hidden).toHaveLength(text.length);
  });
});

describe("a team's own severities", () => {
  const facts = [
    ...firstNinetySeconds(),
    createWriter(INCIDENT, "device-2").at(60_000, {
      type: "severity.set/2",
      data: { ...picked(fivePriorities, "P3"), triage: null, reason: "It changed" },
    }),
  ];
  const own = foldIncident(INCIDENT, facts);
  const found = (text: string, audience: Audience, pack = fivePriorities) =>
    lintUpdate(
      textToLint(
        { subject: null, text, audience, format: "slack", status: "resolved", nextUpdateAt: null, smsSegments: null },
        { incident: own, pack, now: T0, zone: 0, people: [] },
      ),
    )
      .filter(({ rule }) => rule === "jargon")
      .map(({ found: word, severity }) => `${word} ${severity}`);

  test("are jargon to outsiders, and known at the start of a text to executives", () => {
    expect(found("This is a P3 for us.", "customers")).toEqual(["P3 wrong"]);
    expect(found("*[P3] checkout*\nIt was a P1 before.", "executives")).toEqual(["P1 look"]);
    expect(found("[RESOLVED] P3 checkout", "support")).toEqual([]);
    expect(found("*[P3 UPDATE] checkout*", "executives", builtInPack)).toEqual([]);
    expect(found("*[SEV2] checkout*", "executives")).toEqual([]);
    expect(found("[P30] checkout", "executives")).toEqual([]);
    expect(found("P3", "engineering")).toEqual([]);
  });

  test("that are ordinary words alarm nobody", () => {
    const pack = packWith([
      ["SEV1", "a", "Critical", "Critical"],
      ["SEV2", "b", "Major", "Major"],
      ["SEV3", "c", "Minor", "Minor"],
    ]);
    expect(found("Major services are back.", "customers", pack)).toEqual([]);
  });
});
