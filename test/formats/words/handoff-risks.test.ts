import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant, Person, PersonId } from "../../../src/domain/fact/ids.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { handoffRisks } from "../../../src/formats/words/handoff-risks.ts";
import { ana, ben, createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";

const minutes = (count: number): Instant => (T0 + count * 60_000) as Instant;

const cem: Person = { id: "person-cem" as PersonId, name: "Cem" };

type Drafts = readonly (readonly [minute: number, draft: FactDraft])[];

const risks = (drafts: Drafts, minute: number): readonly string[] => {
  const write = createWriter();
  const comms = { type: "role.assigned/1", data: { role: "comms", person: cem } } as const;
  const facts = [
    ...firstNinetySeconds(write),
    write.at(45_000, comms),
    ...drafts.map(([at, draft]) => write.at(at * 60_000, draft)),
  ];
  return handoffRisks(foldIncident(INCIDENT, facts), builtInPack, { now: minutes(minute), zone: 0 });
};

test("there are none while all is well", () => expect(risks([], 5)).toEqual([]));

describe("given a tired or a thin team, the risks", () => {
  test.each<[string, Drafts, number, string]>([
    ["no ops lead", [[5, { type: "role.released/1", data: { role: "ops" } }]], 6, "No Ops lead"],
    ["no comms lead", [[5, { type: "role.released/1", data: { role: "comms" } }]], 6, "No Comms lead"],
    [
      "what was asked and may still be open",
      [5, 6, 7, 8].map((minute) => [
        minute,
        { type: "note.added/1", data: { kind: "question", text: `Why ${minute}?` } },
      ]),
      9,
      "Questions in the log: Why 8? (03:10 UTC); Why 7? (03:09 UTC); Why 6? (03:08 UTC); and 1 more",
    ],
    [
      "IC who holds ops",
      [[5, { type: "role.assigned/1", data: { role: "ops", person: ana } }]],
      6,
      "Ana holds IC and Ops lead",
    ],
    [
      "three roles in one person",
      [
        [5, { type: "role.assigned/1", data: { role: "comms", person: ben } }],
        [5, { type: "role.assigned/1", data: { role: "scribe", person: ben } }],
      ],
      6,
      "Ben holds Ops lead, Comms lead and Scribe",
    ],
    ["a commander long in the seat", [], 125, "Ana has been in command for 2 h 4 min"],
    [
      "a change by other hands",
      [[5, { type: "change.made/1", data: { text: "Restarted", person: ana } }]],
      6,
      "The last change was made by Ana, who isn’t ops lead",
    ],
    [
      "an escalation without an answer",
      [[5, { type: "escalation.made/1", data: { to: "VP Eng", person: null, reason: "SEV1", trigger: null } }]],
      17,
      "No answer from VP Eng for 12 min",
    ],
    [
      "a call-back that is owed",
      [[5, { type: "callback.asked/1", data: { person: ben, text: "Queue growing?", dueAt: minutes(10) } }]],
      8,
      "Ben owes an answer by 03:12 UTC (Queue growing?)",
    ],
    [
      "a call-back that is late",
      [[5, { type: "callback.asked/1", data: { person: ben, text: "Queue growing?", dueAt: minutes(10) } }]],
      11,
      "Ben owes an answer since 03:12 UTC (Queue growing?)",
    ],
  ])("name %s", (_name, drafts, minute, text) => {
    expect(risks(drafts, minute)).toEqual([text]);
  });
});
