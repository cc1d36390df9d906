import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Incident } from "../../../src/domain/incident/incident.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import type { SeverityLevel } from "../../../src/domain/pack/severity-classes.ts";
import { escalationTiers } from "../../../src/domain/views/escalation-tiers.ts";
import { hitTriggers } from "../../../src/domain/views/hit-triggers.ts";
import { escalationText } from "../../../src/formats/words/escalation-text.ts";
import { ana, ben, minutes, nth, story, told } from "../../kit/log/log.ts";

const at = (level: SeverityLevel | null): Incident => ({
  ...told(story()),
  severity: level && { ...severityOfClass(level), since: minutes(0) },
});

describe("the tiers to escalate to", () => {
  test.each([
    ["SEV1", ["VP Engineering and CTO"]],
    ["SEV2", ["Engineering manager", "VP Engineering and CTO"]],
    ["SEV4", ["Backlog triage", "Team lead"]],
    [null, ["VP Engineering and CTO", "Engineering manager", "Team lead", "Backlog triage"]],
  ] as const)("of %s are its own and the next one up", (level, tiers) =>
    expect(escalationTiers(at(level), builtInPack).map(({ to }) => to)).toEqual(tiers),
  );

  test("carry the time of the card apart from the people", () =>
    expect(escalationTiers(at("SEV2"), builtInPack)).toEqual([
      { severity: "SEV2", to: "Engineering manager", when: "within 15 min" },
      { severity: "SEV1", to: "VP Engineering and CTO", when: "at once" },
    ]));

  test("keep a comma that starts no time, and don't repeat themselves", () => {
    const severities = builtInPack.severities.map((severity) => ({
      ...severity,
      escalateTo: "Head of payments, EMEA",
    }));
    expect(escalationTiers(at("SEV2"), { ...builtInPack, severities })).toEqual([
      { severity: "SEV2", to: "Head of payments, EMEA", when: null },
    ]);
  });
});

describe("the triggers that are hit", () => {
  const ids = (incident: Incident, minute: number) =>
    hitTriggers(incident, builtInPack, minutes(minute)).map(({ id }) => id);

  test("are those that someone has said yes to", () => {
    const yes = told(story([2, { type: "trigger.answered/1", data: { trigger: "impact-doubled", hit: true } }]));
    const no = told(story([2, { type: "trigger.answered/1", data: { trigger: "impact-doubled", hit: false } }]));
    expect(ids(yes, 3)).toEqual(["impact-doubled"]);
    expect(ids(no, 3)).toEqual([]);
  });

  test("and those that the time tells, until the cause is known", () => {
    expect(ids(at("SEV1"), 29)).toEqual([]);
    expect(ids(at("SEV1"), 30)).toEqual(["no-root-cause-sev1"]);
    expect(ids(at("SEV2"), 119)).toEqual([]);
    expect(ids(at("SEV2"), 120)).toEqual(["no-root-cause-sev2"]);
    expect(ids(at("SEV3"), 999)).toEqual([]);
    const known = told(
      story(
        [2, { type: "hypothesis.opened/1", data: { text: "Pool", person: ben, minutes: 15 } }],
        [3, { type: "hypothesis.settled/1", data: { target: nth(1), outcome: "confirmed", text: null } }],
      ),
    );
    expect(ids(known, 130)).toEqual([]);
  });
});

describe("the text of an escalation", () => {
  const escalation = { to: "Engineering manager", person: ana, reason: "We need more people" };
  const text = (incident: Incident, minute: number, change = {}) =>
    escalationText(incident, builtInPack, { ...escalation, ...change }, { now: minutes(minute), zone: 0 }).split("\n");

  test("says why and what is asked before what is known", () => {
    const told2 = told(
      story(
        [1, { type: "detail.set/1", data: { field: "service", text: "checkout" } }],
        [1, { type: "detail.set/1", data: { field: "impact", text: "failing" } }],
      ),
    );
    expect(text(told2, 10)).toEqual([
      "[SEV2] checkout — failing",
      "Escalation to: Engineering manager (Ana)",
      "Why: We need more people",
      "Please: answer now and join #inc-20261121",
      "Severity: SEV2 Major",
      "Service: checkout",
      "Impact: failing",
      "Affected: being assessed",
      "Since: 03:02 UTC, 10 min ago",
      "Incident commander: Ana",
      "Next update: 03:22 UTC (in 11 min)",
    ]);
  });

  test("leaves out what isn't known, and never promises a time that has passed", () => {
    const bare = text({ ...told(story()), channel: null }, 30, { person: null, reason: "" });
    expect(bare).toContain("Escalation to: Engineering manager");
    expect(bare.join("\n")).not.toContain("Why:");
    expect(bare).toContain("Please: answer now and call Ana");
    expect(bare).toContain("Next update: due now");
    expect(text({ ...told(story()), lastUpdate: null, told: {} }, 2)).toContain("Next update: 03:07 UTC (in 3 min)");
    expect(text(told(story([1, { type: "incident.resolved/1", data: {} }])), 2).join("\n")).not.toContain(
      "Next update",
    );
  });

  test("says in a drill that it is one, first of all", () => {
    const [subject, second] = text({ ...told(story()), drill: true }, 3);
    expect(subject).toMatch(/^\[DRILL\] \[SEV2\]/);
    expect(second).toMatch(/^This is a drill/);
  });
});
