import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { PersonId } from "../../../src/domain/fact/ids.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Audience } from "../../../src/domain/pack/pack.ts";
import { textToLint } from "../../../src/domain/update/text-to-lint.ts";
import { ana, ben, firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";

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
