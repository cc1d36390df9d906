// The sit-rep says what the board says, in every state, and never takes longer than twenty seconds.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import { nextUpdateDueAt, statusClock } from "../../../../src/domain/clock/status-clock.ts";
import type { Instant, Person, PersonId } from "../../../../src/domain/fact/ids.ts";
import type { FactDraft } from "../../../../src/domain/incident/facts.ts";
import { holderOf, type Incident, isClosed } from "../../../../src/domain/incident/incident.ts";
import { isRestricted } from "../../../../src/domain/incident/is-restricted.ts";
import { openHypotheses } from "../../../../src/domain/incident/work/state.ts";
import type { Pack, RoleId } from "../../../../src/domain/pack/pack.ts";
import { clockTime } from "../../../../src/domain/text/clock-face.ts";
import { countWords } from "../../../../src/domain/text/few-words.ts";
import { SIT_REP_WORDS, sitRep } from "../../../../src/domain/update/say/sit-rep.ts";
import { phaseNames } from "../../../../src/domain/words/phase-names.ts";
import { ben, createWriter, minutes, nth, story, told, update } from "../../../kit/log/log.ts";
import { fivePriorities } from "../../../kit/log/team-pack.ts";
import { historyRuns, playScript, scripts } from "../../../kit/random/histories.ts";

type Entries = readonly (readonly [minute: number, draft: FactDraft])[];

const said = (minute: number, ...entries: Entries): string =>
  sitRep(told(story(...entries)), builtInPack, { now: minutes(minute), zone: 0 }).join(" ");

const service: Entries[number] = [1, { type: "detail.set/1", data: { field: "service", text: "checkout" } }];
const impact: Entries[number] = [1, { type: "detail.set/1", data: { field: "impact", text: "payments failing" } }];
const started: Entries[number] = [
  2,
  { type: "hypothesis.opened/1", data: { text: "The last deploy", person: ben, minutes: 15 } },
];

describe("it says", () => {
  test.each<[string, number, Entries, string]>([
    [
      "what, since when, who leads, what runs and when the next update comes",
      5,
      [service, impact, started],
      "SEV2. Checkout: payments failing. Declared at 03:02 UTC. Phase: triaged. Being checked: The last deploy. Ana has command. Ben is at the keyboard. Next update at 03:22 UTC, in 16 min.",
    ],
    [
      "what isn’t known yet",
      5,
      [],
      "SEV2. Nobody has described it yet. Declared at 03:02 UTC. Phase: triaged. Nothing is logged as under way. Ana has command. Ben is at the keyboard. Next update at 03:22 UTC, in 16 min.",
    ],
    [
      "an empty seat, and an update that is overdue",
      30,
      [
        [3, { type: "role.released/1", data: { role: "ic" } }],
        [3, { type: "role.deferred/1", data: { role: "ops" } }],
      ],
      "SEV2. Nobody has described it yet. Declared at 03:02 UTC. Phase: triaged. Nothing is logged as under way. Nobody has command. Nobody is at the keyboard. The update due at 03:22 UTC is overdue.",
    ],
    [
      "what was done last, once nothing is tried",
      9,
      [
        started,
        [6, { type: "hypothesis.settled/1", data: { target: nth(1), outcome: "confirmed", text: null } }],
        [7, { type: "change.made/1", data: { text: "Rolled back.", person: ben } }],
        [8, { type: "phase.moved/2", data: { to: "monitoring" } }],
      ],
      "SEV2. Nobody has described it yet. Declared at 03:02 UTC. Phase: monitoring. Done last: Rolled back. Ana has command. Ben is at the keyboard. Next update at 03:22 UTC, in 12 min.",
    ],
    [
      "that it is resolved, and that nothing more is due",
      12,
      [
        [10, update(600_000, "resolved")],
        [11, { type: "incident.resolved/1", data: {} }],
      ],
      "SEV2. Nobody has described it yet. Declared at 03:02 UTC. Resolved at 03:13 UTC. Ana has command. No further update is due.",
    ],
    [
      "that it is over",
      14,
      [
        [11, { type: "incident.resolved/1", data: {} }],
        [13, { type: "incident.stood-down/1", data: {} }],
      ],
      "SEV2. Nobody has described it yet. Declared at 03:02 UTC. Resolved at 03:13 UTC. Stood down at 03:15 UTC. No further update is due.",
    ],
    [
      "that there never was one",
      5,
      [[2, { type: "entry.withdrawn/1", data: { target: "device-1-000001" as never } }]],
      "SEV2. Nobody has described it yet. Declared at 03:02 UTC. The declaration was taken back. There is no incident.",
    ],
  ])("%s", (_name, minute, entries, expected) => expect(said(minute, ...entries)).toBe(expected));

  test("that it is a drill, before anything else", () => {
    const write = createWriter();
    const drill = told([write.at(0, { type: "incident.declared/1", data: { drill: true } })]);
    expect(sitRep(drill, builtInPack, { now: minutes(1), zone: 0 }).slice(0, 2)).toEqual([
      "This is a drill.",
      "Not rated yet. Nobody has described it yet.",
    ]);
  });

  test("the day, if it isn’t today", () => {
    expect(said(24 * 60)).toContain("Declared at 2026-11-21 03:02 UTC.");
  });
});

/** The names in the sentences about a seat: the first two words of a long one. */
const short = ({ name }: Person): string => name.split(/\s+/).slice(0, 2).join(" ").slice(0, 30);

const seatProblem = (text: string, incident: Incident, role: RoleId, nobody: string, has: string): string | null => {
  const clash = incident.clashes[role];
  const holder = holderOf(incident, role);
  if (clash) return text.includes(" both ") || text.includes(" are both ") ? null : `${role} is held by two`;
  if (text.includes(nobody) !== (holder === null)) return `${role}: ${holder?.name ?? "nobody"}`;
  if (holder && holder.name.trim() !== "" && !text.includes(`${short(holder)}`)) return `${role} is ${holder.name}`;
  return holder && holder.name.trim() !== "" && !text.includes(has) ? `${role} isn’t said` : null;
};

/** Returns where the sit-rep contradicts the board; null if nowhere. */
const contradiction = (incident: Incident, pack: Pack, now: Instant): string | null => {
  const sentences = sitRep(incident, pack, { now, zone: 0 });
  const text = sentences.join(" ");
  const { phase } = incident;
  const isOver = isClosed(phase) || phase.type === "undeclared";
  if (countWords(text) > SIT_REP_WORDS) return `${countWords(text)} words`;
  if (incident.drill !== (sentences[0] === "This is a drill.")) return "the drill isn’t said first";
  if (!text.includes(incident.severity?.short ?? "Not rated yet")) return "another severity";
  if (/undefined|null|NaN|\[object|[{}]|\.\.|[?!…]\./.test(text)) return "a value that isn’t for people";

  const phaseSaid = /Phase: ([a-z ]+)\./.exec(text)?.[1] ?? null;
  const isNamed = !isOver && phase.type !== "resolved";
  if (phaseSaid !== (isNamed ? phaseNames[phase.type].toLowerCase() : null)) return `phase ${phaseSaid}`;
  if (text.includes("Resolved at") !== (phase.type === "resolved" || phase.type === "stood-down")) return "resolved";
  if (text.includes("Stood down at") !== (phase.type === "stood-down")) return "stood down";
  if (text.includes("There is no incident") !== (phase.type === "withdrawn")) return "withdrawn";

  // The due time, from the clock’s own source.
  const dueAt = phase.type === "withdrawn" ? null : nextUpdateDueAt(incident, pack);
  const time = dueAt === null ? null : clockTime(dueAt, 0);
  const promised = /(?:Next|First) update at (\d\d:\d\d UTC)/.exec(text)?.[1] ?? null;
  const overdue = /The update due at (\d\d:\d\d UTC) is overdue/.exec(text)?.[1] ?? null;
  if (promised !== (dueAt !== null && now < dueAt ? time : null)) return `promises ${promised}, due ${time}`;
  if (overdue !== (dueAt !== null && now >= dueAt ? time : null)) return `overdue since ${overdue}, due ${time}`;
  if (
    /[Nn]o (?:further )?update is due/.test(text) !==
    (dueAt === null && phase.type !== "withdrawn" && phase.type !== "undeclared")
  )
    return `nothing due, but ${statusClock(incident, pack, now).type}`;

  if (isOver) return null;
  // What runs would say what it is about.
  const isTrying = openHypotheses(incident.work).length > 0 && !isRestricted(incident);
  if (phase.type !== "resolved" && text.includes("Being checked") !== isTrying) return "what runs";
  return (
    seatProblem(text, incident, "ic", "Nobody has command", " command") ??
    (phase.type === "resolved"
      ? null
      : seatProblem(text, incident, "ops", "Nobody is at the keyboard", " at the keyboard"))
  );
};

test.each([
  ["the built-in cards", builtInPack],
  ["a team’s own severities", fivePriorities],
])("whatever happened, it contradicts nothing on the board and stays within its length: %s", (_name, pack) =>
  fc.assert(
    fc.property(scripts(40), (script) => {
      const phones = playScript(
        script,
        (phone) => {
          const incident = phone.session.incident.get();
          const wrong = contradiction(incident, phone.session.pack.get(), phone.now());
          expect(wrong, `${wrong}: ${sitRep(incident, pack, { now: phone.now(), zone: 0 }).join(" ")}`).toBeNull();
        },
        pack,
      );
      const [one] = phones;
      one?.session.receive(phones.flatMap((phone) => phone.facts()));
      if (one) expect(contradiction(one.session.incident.get(), one.session.pack.get(), one.now())).toBeNull();
    }),
    { numRuns: historyRuns / 4 },
  ),
);

/** Names and texts as people type them: many words, one endless word, marks and line breaks. */
const typed = fc.oneof(
  fc
    .array(fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }), { minLength: 1, maxLength: 40 })
    .map((all) => all.join(" ")),
  fc.string({ minLength: 1, maxLength: 400, unit: "grapheme" }),
  fc.constantFrom("x".repeat(300), "Is it the pool?", "Ana Maria de la Cruz Fernández y Ortega", "a\nb\nc."),
);

test("it stays within its length, whatever people are called and have typed", () =>
  fc.assert(
    fc.property(typed, typed, typed, typed, fc.boolean(), fc.nat(3_000), (title, runs, ic, ops, drill, minute) => {
      const write = createWriter();
      const person = (id: string, name: string): Person => ({ id: id as PersonId, name });
      const incident = told([
        write.at(0, { type: "incident.declared/1", data: { drill } }),
        write.at(1_000, { type: "role.assigned/1", data: { role: "ic", person: person("a", ic) } }),
        write.at(2_000, { type: "role.assigned/1", data: { role: "ops", person: person("b", ops) } }),
        write.at(3_000, { type: "detail.set/1", data: { field: "title", text: title } }),
        write.at(4_000, { type: "hypothesis.opened/1", data: { text: runs, person: null, minutes: 15 } }),
      ]);
      const text = sitRep(incident, builtInPack, { now: minutes(minute), zone: 330 }).join(" ");
      expect(countWords(text)).toBeLessThanOrEqual(SIT_REP_WORDS);
      expect(text.length).toBeLessThan(600);
      expect(text).toContain("Being checked:");
    }),
  ));
