import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { FactId, Instant } from "../../../src/domain/fact/ids.ts";
import { type FactDraft, type FactType, knownFactTypes } from "../../../src/domain/incident/facts.ts";
import { subjectName, subjectOf } from "../../../src/domain/incident/subject-of.ts";
import { isMark } from "../../../src/domain/told/marks.ts";
import { describeFact } from "../../../src/formats/fact/describe-fact.ts";
import { commandStory, drillDrafts } from "../../kit/log/full-run.ts";
import { ana, ben, createWriter, T0 } from "../../kit/log/log.ts";
import { formerPack, secondPack } from "../../kit/log/team-pack.ts";
import { wildLog } from "../../kit/random/arbitraries.ts";
import { commandSentences } from "./kit/command-sentences.ts";

const target = "device-1-000001" as FactId;
const update = {
  template: "first-status",
  audience: "engineering",
  format: "slack",
  way: "copied",
  status: "investigating",
  subject: null,
  text: "checkout failing",
  nextUpdateAt: (T0 + 20 * 60_000) as Instant,
} as const;

const sentences: readonly (readonly [FactDraft, string])[] = [
  [{ type: "incident.declared/1", data: { drill: false } }, "incident declared"],
  [{ type: "incident.declared/1", data: { drill: true } }, "drill declared (injected failure)"],
  [{ type: "pack.frozen/1", data: { pack: formerPack } }, "cards fixed, pack version 3"],
  [{ type: "pack.frozen/3", data: { pack: builtInPack } }, `cards fixed, pack version ${builtInPack.version}`],
  [{ type: "detail.set/2", data: { field: "meanwhile", text: "try again later" } }, "meanwhile: try again later"],
  [{ type: "detail.set/2", data: { field: "needed", text: "a person" } }, "needed from executives: a person"],
  [{ type: "press.cleared/1", data: { person: ben } }, "press text cleared by Ben"],
  [{ type: "press.cleared/1", data: { person: null } }, "press text cleared by an executive"],
  [
    { type: "trigger.answered/2", data: { trigger: "second-symptom", hit: true } },
    "yes: A second symptom that doesn’t fit the first",
  ],
  [{ type: "pack.frozen/2", data: { pack: secondPack } }, "cards fixed, pack version 6"],
  [{ type: "role.assigned/3", data: { role: "deputy", person: ben, replaces: null } }, "Ben is deputy"],
  [{ type: "role.deferred/2", data: { role: "deputy" } }, "deputy: nobody yet"],
  [{ type: "role.released/2", data: { role: "deputy" } }, "deputy released"],
  [{ type: "role.backup-named/2", data: { role: "deputy", person: ana } }, "Ana is backup deputy"],
  [
    { type: "handoff.offered/3", data: { role: "deputy", from: ana, items: [{ id: "severity", text: "SEV2" }] } },
    "handoff of deputy offered by Ana: Severity: SEV2.",
  ],
  [
    { type: "handoff.accepted/3", data: { handoff: target, role: "deputy", to: ben, replaces: null } },
    "“I have it”: Ben is deputy",
  ],
  [{ type: "list.opened/1", data: { list: "security", title: "Security" } }, "list opened: Security"],
  [{ type: "list.declined/1", data: { list: "security", title: "Security" } }, "list not needed: Security"],
  [
    { type: "step.done/2", data: { list: "security", step: "revoke", text: "Revoke every key" } },
    "done: Revoke every key",
  ],
  [{ type: "restriction.set/1", data: { name: "Case 4F7K" } }, "restricted, known as Case 4F7K"],
  [{ type: "restriction.lifted/1", data: {} }, "restriction lifted"],
  [{ type: "restriction.declined/1", data: {} }, "restriction not needed"],
  [{ type: "restriction.member-added/1", data: { person: ben } }, "Ben needs to know"],
  [{ type: "restriction.member-removed/1", data: { person: ben } }, "Ben no longer needs to know"],
  [
    { type: "release.cleared/1", data: { by: "counsel", audience: "customers", person: null } },
    "next text for customers cleared by counsel",
  ],
  [
    { type: "release.cleared/1", data: { by: "sponsor", audience: "press", person: ben } },
    "next text for press cleared by sponsor (Ben)",
  ],
  [{ type: "severity.set/1", data: { level: "SEV2", triage: null, reason: null } }, "severity SEV2"],
  [
    {
      type: "severity.set/2",
      data: { id: "urgent", level: "SEV1", short: "P1", rank: 0, triage: null, reason: "It spreads" },
    },
    "severity P1: It spreads",
  ],
  [
    { type: "severity.set/1", data: { level: "SEV1", triage: null, reason: "It spreads" } },
    "severity SEV1: It spreads",
  ],
  [{ type: "role.assigned/1", data: { role: "ops", person: ana } }, "Ana is ops lead"],
  [{ type: "role.assigned/1", data: { role: "ops", person: { ...ana, name: "" } } }, "ops lead: name not given"],
  [{ type: "role.deferred/1", data: { role: "comms" } }, "comms lead: nobody yet"],
  [{ type: "resolution.said/1", data: { text: "Rolled back", source: null } }, "resolution: Rolled back"],
  [{ type: "writeup.waived/1", data: { reason: "False alarm" } }, "write-up waived: False alarm"],
  [{ type: "role.released/1", data: { role: "scribe" } }, "scribe released"],
  [{ type: "channel.named/1", data: { name: "#inc-1" } }, "channel #inc-1"],
  [{ type: "detail.set/1", data: { field: "impact", text: "slow" } }, "impact: slow"],
  [{ type: "step.done/1", data: { list: "first-90", step: "severity" } }, "done: Pick the severity"],
  [{ type: "step.done/1", data: { list: "first-90", step: "gone" } }, "done: gone"],
  [
    { type: "step.answered/1", data: { list: "verify-fix", step: "latency", yes: false } },
    "Check that latency is within its objective: no",
  ],
  [{ type: "step.answered/1", data: { list: "verify-fix", step: "gone", yes: true } }, "gone: yes"],
  [
    {
      type: "step.chosen/1",
      data: { list: "first-5", step: "way", question: "Roll back or fix forward?", text: "Roll back" },
    },
    "decided: Roll back (Roll back or fix forward?)",
  ],
  [{ type: "loop.stepped/1", data: { step: "size-up" } }, "loop: Size up"],
  [
    { type: "update.posted/1", data: update },
    "update copied for engineering (Slack), next update 03:22 UTC: checkout failing",
  ],
  [
    { type: "update.posted/1", data: { ...update, way: "selected", format: "email", nextUpdateAt: null } },
    "update copied by hand for engineering (email), no time for the next one: checkout failing",
  ],
  [
    { type: "update.posted/1", data: { ...update, status: "resolved", nextUpdateAt: null } },
    "update copied for engineering (Slack), no further update: checkout failing",
  ],
  [
    { type: "update.posted/2", data: { ...update, status: "mitigating", marks: "mitigating" } },
    "update copied for engineering (Slack), phase mitigating, next update 03:22 UTC: checkout failing",
  ],
  [{ type: "update.answered/1", data: { target, posted: false } }, "update not posted"],
  [{ type: "role.assigned/2", data: { role: "ops", person: ben, replaces: null } }, "Ben is ops lead"],
  [
    { type: "handoff.accepted/2", data: { handoff: target, role: "ic", to: ben, replaces: null } },
    "“I have command”: Ben is incident commander",
  ],
  [{ type: "note.added/1", data: { kind: "decision", text: "Roll back" } }, "decision: Roll back"],
  [{ type: "entry.corrected/1", data: { target, text: "after 10 s" } }, "correction: after 10 s"],
  [{ type: "entry.withdrawn/1", data: { target } }, "entry withdrawn"],
  [{ type: "entry.restored/1", data: { target } }, "entry put back"],
  [{ type: "phase.moved/1", data: { to: "monitoring" } }, "phase monitoring"],
  [{ type: "incident.resolved/1", data: {} }, "resolved"],
  [{ type: "incident.reopened/1", data: {} }, "reopened"],
  [{ type: "incident.stood-down/1", data: {} }, "stood down"],
  [
    { type: "incident.stood-down/2", data: { stillOn: ["Flag off", "Queue paused"] } },
    "stood down, still on: Flag off; Queue paused",
  ],
  [
    { type: "change.made/2", data: { text: "Flag off", person: ben, temporary: true } },
    "temporary change by Ben: Flag off",
  ],
  [{ type: "change.made/2", data: { text: "Restarted", person: ben, temporary: false } }, "change by Ben: Restarted"],
  [
    {
      type: "mitigation.begun/1",
      data: { means: "scale-out", text: "Scale out", person: ben, checkAt: (T0 + 300_000) as Instant, temporary: true },
    },
    "mitigation begun: Scale out, by Ben, check by 03:07 UTC (temporary)",
  ],
  [{ type: "mitigation.settled/1", data: { target, worked: false } }, "mitigation did not help"],
  [{ type: "freeze.asked/1", data: { text: "Freeze of all deploys" } }, "asked for: Freeze of all deploys"],
  [{ type: "freeze.confirmed/1", data: { target, person: ben } }, "confirmed by Ben"],
  [{ type: "freeze.lifted/1", data: { target } }, "lifted"],
  [{ type: "temporary.undone/1", data: { target } }, "temporary change undone"],
  [
    { type: "temporary.owned/1", data: { target, person: ben, until: (T0 + 86_400_000) as Instant } },
    "Ben owns the temporary change until 2026-11-22 03:02 UTC",
  ],
  [{ type: "duty.named/1", data: { duty: "write-up", person: ben } }, "Ben does the write-up"],
  [
    { type: "handoff.offered/2", data: { role: "ic", from: ben, items: [{ id: "untouched", text: "The database" }] } },
    "handoff of incident commander offered by Ben: Do not touch: The database.",
  ],
  [{ type: "handoff.read-back/2", data: { handoff: target, item: "temporary" } }, "read back: temporary changes"],
];

const namings: readonly (readonly [FactDraft, string])[] = [
  [{ type: "device.named/1", data: { name: "Ana", was: "" } }, "entries from this phone are by Ana"],
  [{ type: "device.named/1", data: { name: "Ana", was: "Aan" } }, "entries from this phone by Aan are by Ana"],
];

describe("the sentence of an entry of command", () => {
  const facts = commandStory(createWriter());
  const names = new Map(facts.map((fact) => [fact.id, subjectName(fact)]));
  const said = facts.map((fact) => {
    const subject = subjectOf(fact);
    const about = subject !== null && !isMark(fact) ? (names.get(subject) ?? null) : null;
    return [fact.type, describeFact(fact, builtInPack, 0, about)] as const;
  });
  test.each(commandSentences.map((sentence, index) => [index, sentence] as const))("%i %j", (index, sentence) =>
    expect(said[index]).toEqual(sentence),
  );
  test("is there for each", () => expect(said).toHaveLength(commandSentences.length));
});

const drillSentences: readonly string[] = [
  "drill “A small drill” started; injected failure: payments-stub with FAIL_RATE=0.3",
  "part of the same drill: checkout",
  "drill acknowledged at 03:02 UTC, pushed at 03:02 UTC",
  "drill message from Mara: Forty tickets in ten minutes.",
  "asked Ivo: last deploy; answer: One, 20 minutes ago.",
  "the story continues with: Roll back",
  "rewritten: The check was missing.",
  "drill paused",
  "drill resumed",
  "drill ended",
  "rated by the player: trade-offs weighed, 3",
];

describe("the sentence of an entry", () => {
  test.each(drillDrafts.map((draft, index) => [draft, drillSentences[index]] as const))(
    "of a drill %#",
    (draft, said) => expect(describeFact(createWriter().at(0, draft), builtInPack, 0)).toBe(said),
  );

  test.each([...sentences, ...namings])("%#", (draft, sentence) =>
    expect(describeFact(createWriter().at(0, draft), builtInPack, 0)).toBe(sentence),
  );

  test("is there for every type", () =>
    expect(
      new Set([
        ...sentences.map(([{ type }]) => type),
        ...commandSentences.map(([type]) => type),
        ...drillDrafts.map(({ type }) => type),
        ...namings.map(([{ type }]) => type),
      ]),
    ).toEqual(new Set(Object.keys(knownFactTypes) as FactType[])));

  test("prints its times in the zone that was asked for", () =>
    expect(describeFact(createWriter().at(0, { type: "update.posted/1", data: update }), null, 345)).toContain(
      "next update 09:07 UTC+5:45",
    ));

  test("does without the cards", () =>
    expect(describeFact(createWriter().at(0, { type: "role.deferred/1", data: { role: "comms" } }), null, 0)).toBe(
      "comms lead: nobody yet",
    ));

  test("names an entry of a newer version as what it is", () => {
    const newer = { ...createWriter().at(0, { type: "incident.resolved/1", data: {} }), type: "page.sent/7" };
    expect(describeFact(newer as never, builtInPack, 0)).toBe("entry from a newer version (page.sent/7)");
  });

  test("is there for any log, and the same each time", () =>
    fc.assert(
      fc.property(wildLog, fc.constantFrom(0, 60, -210), (log, zone) => {
        for (const fact of log) {
          const sentence = describeFact(fact, builtInPack, zone);
          expect(sentence).not.toBe("");
          expect(describeFact(structuredClone(fact), builtInPack, zone)).toBe(sentence);
        }
      }),
    ));
});
