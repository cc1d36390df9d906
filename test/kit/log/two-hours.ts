// Two hours of a busy incident as a phone really logs it: ids as long and as random as real ones, texts as people write
// them. Its size determines how long a transfer takes.

import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { DeviceId, FactId, IncidentId, Instant, Person, PersonId } from "../../../src/domain/fact/ids.ts";
import type { NoteKind } from "../../../src/domain/incident/course/facts.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import { T0 } from "./log.ts";

/** Returns a repeatable source of random numbers, from 0 to 2³² − 1. */
const createDice = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state ^ (state >>> 15)) >>> 0;
  };
};

const roll = createDice(90);
const hex = (digits: number): string =>
  Array.from({ length: digits }, () => ((roll() >>> 8) & 15).toString(16)).join("");
const uuid = (at: number): string => {
  const time = at.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${"89ab"[(roll() >>> 9) & 3]}${hex(3)}-${hex(12)}`;
};

const people: readonly Person[] = ["Ana", "Ben", "Chandra", "Daiki"].map((name) => ({
  id: uuid(T0 - 40_000_000) as PersonId,
  name,
}));
const [ana, ben, chandra] = people as [Person, Person, Person];
const device = uuid(T0 - 90_000_000) as DeviceId;

const notes: readonly (readonly [kind: NoteKind, text: string])[] = [
  ["finding", "Payments time out after 30 s on all three pods in eu-west"],
  ["action", "Ben rolls back payments to the build of yesterday 17:40"],
  ["impact", "About 40 % of checkouts fail, card and wallet alike"],
  ["question", "Does the fraud check call the same database?"],
  ["finding", "Connection pool of payments-db is full: 200 of 200, most idle in transaction"],
  ["decision", "We fail over to the replica if the pool is not free by 04:10"],
  ["action", "Chandra raises the pool to 400 and kills the idle transactions"],
  ["note", "Vendor hotline has ticket 48213, calls back within 20 minutes"],
  ["finding", "Errors down from 40 % to 12 % since the restart of pod payments-7f9c"],
  ["impact", "Support counts 61 tickets, the first at 02:54"],
  ["action", "Daiki switches the banner on for all shops"],
  ["question", "Who can tell whether orders were charged twice?"],
];

const steps = ["size-up", "decide", "delegate", "communicate", "verify"] as const;

const draftOf = (index: number, at: number): FactDraft => {
  if (index % 19 === 0) {
    return {
      type: "update.posted/1",
      data: {
        template: "status-update",
        audience: index % 2 === 0 ? "engineering" : "executives",
        format: "slack",
        way: "copied",
        status: index < 60 ? "investigating" : "mitigating",
        subject: null,
        text: `*[SEV2] checkout — failing*\n*Status:* ${notes[index % notes.length]?.[1]}\n*Next update:* 0${3 + Math.floor(index / 60)}:${10 + (index % 50)} UTC\n*IC:* Ana`,
        nextUpdateAt: (at + 20 * 60_000) as Instant,
      },
    };
  }
  if (index % 7 === 0) return { type: "loop.stepped/1", data: { step: steps[(index / 7) % 5] ?? "verify" } };
  if (index % 23 === 0) return { type: "step.done/1", data: { list: "first-5", step: `step-${index}` } };
  const [kind, text] = notes[index % notes.length] ?? ["note", ""];
  return { type: "note.added/1", data: { kind, text: `${text} (${hex(4)})` } };
};

const opening: readonly FactDraft[] = [
  { type: "incident.declared/1", data: { drill: false } },
  { type: "pack.frozen/3", data: { pack: builtInPack } },
  { type: "severity.set/1", data: { level: "SEV2", triage: null, reason: null } },
  { type: "role.assigned/1", data: { role: "ic", person: ana } },
  { type: "channel.named/1", data: { name: "#inc-20261121-0302" } },
  { type: "role.assigned/1", data: { role: "ops", person: ben } },
  { type: "role.assigned/1", data: { role: "comms", person: chandra } },
  { type: "detail.set/1", data: { field: "service", text: "checkout" } },
  { type: "detail.set/1", data: { field: "impact", text: "failing" } },
];

/** The incident's id. */
export const TWO_HOURS = uuid(T0) as IncidentId;

/** Its 150 facts, oldest first. */
export const twoHours: readonly Fact[] = Array.from({ length: 150 }, (_, index) => {
  const at = (T0 + (index < opening.length ? index * 6_000 : index * 48_000)) as Instant;
  const draft = opening[index] ?? draftOf(index, at);
  const head = { id: uuid(at) as FactId, incidentId: TWO_HOURS, at, zone: 60, by: ana, device, seq: index + 1 };
  return { ...head, ...draft } as Fact;
});
