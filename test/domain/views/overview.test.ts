// What to do first across all open incidents: by the rank of the move, then by severity, three of each at most.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { IncidentId, Instant, Person } from "../../../src/domain/fact/ids.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { SeverityLevel } from "../../../src/domain/pack/severity-classes.ts";
import { byUrgency, isOverdue } from "../../../src/domain/views/by-urgency.ts";
import { moveRank } from "../../../src/domain/views/next-moves/move-rank.ts";
import { nextMoves } from "../../../src/domain/views/next-moves/next-moves.ts";
import { type Commanded, doubleBookings, mostUrgentFirst, movesAcross } from "../../../src/domain/views/overview.ts";
import { summarize } from "../../../src/domain/views/summary.ts";
import { ana, ben, createWriter, T0 } from "../../kit/log/log.ts";

interface Told {
  readonly level?: SeverityLevel | null;
  readonly drill?: boolean;
  readonly ic?: Person | null;
  readonly ops?: Person | null;
  readonly isOver?: boolean;
}

const incidentOf = (name: string, { level = null, drill = false, ic, ops, isOver = false }: Told): Commanded => {
  const id = name as IncidentId;
  const write = createWriter(id);
  const held = (role: "ic" | "ops", person: Person | null | undefined): readonly FactDraft[] =>
    person ? [{ type: "role.assigned/1", data: { role, person } }] : [];
  const drafts: readonly FactDraft[] = [
    { type: "incident.declared/1", data: { drill } },
    ...(level ? [{ type: "severity.set/1", data: { level, triage: null, reason: null } } as const] : []),
    ...held("ic", ic),
    ...held("ops", ops),
    ...(isOver ? [{ type: "incident.resolved/1", data: {} } as const] : []),
    ...(isOver ? [{ type: "incident.stood-down/1", data: {} } as const] : []),
  ];
  const facts = drafts.map((draft, index) => write.at(index * 1_000, draft));
  return { incident: foldIncident(id, facts), pack: builtInPack };
};

const told: fc.Arbitrary<Told> = fc.record({
  level: fc.constantFrom("SEV1", "SEV2", "SEV3", "SEV4", null),
  ic: fc.constantFrom(ana, ben, null),
  ops: fc.constantFrom(ana, ben, null),
});
const anyOpen = fc
  .array(told, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((one, index) => incidentOf(`incident-${index}`, one)));
const anyMoment = fc.integer({ min: 0, max: 200 }).map((minutes) => (T0 + minutes * 60_000) as Instant);

describe("the moves across incidents", () => {
  test("are by rank, and among equals by severity; one without a severity counts as the worst", () =>
    fc.assert(
      fc.property(anyOpen, anyMoment, (all, now) => {
        const weight = ({ id, move }: ReturnType<typeof movesAcross>[number]): readonly [number, number] => {
          const level = all.find(({ incident }) => incident.id === id)?.incident.severity?.level ?? "SEV1";
          return [moveRank(move), Number(level.slice(3))];
        };
        const weights = movesAcross(all, now).map(weight);
        expect(weights).toEqual(weights.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
      }),
    ));

  test("are the first three of each incident, in its own order", () =>
    fc.assert(
      fc.property(anyOpen, anyMoment, (all, now) => {
        const moves = movesAcross(all, now);
        for (const { incident, pack } of all) {
          const own = nextMoves(incident, pack, now).slice(0, 3);
          expect(moves.filter(({ id }) => id === incident.id).map(({ move }) => move)).toEqual(own);
        }
      }),
    ));

  test("put the same move of a worse incident first, whichever was declared first", () => {
    const levels = ["SEV3", null, "SEV2", "SEV4"] as const;
    const all = levels.map((level) => incidentOf(level ?? "none", { level }));
    const first = movesAcross(all, T0).filter(({ move }) => move.about.type === "finishFirstNinety");
    expect(first.map(({ id }) => id)).toEqual(["none", "SEV2", "SEV3", "SEV4"]);
  });
});

describe("the incidents on the overview", () => {
  test("are in the order of the list on Now: overdue first, then by severity", () =>
    fc.assert(
      fc.property(anyOpen, anyMoment, (all, now) => {
        const shown = mostUrgentFirst(all, now).map(({ incident, pack }) => summarize(incident, pack));
        const listed = all.map(({ incident, pack }) => summarize(incident, pack)).toSorted(byUrgency(now));
        expect(shown).toEqual(listed);
        const late = shown.map((one) => isOverdue(one, now));
        expect(late).toEqual(late.toSorted((a, b) => Number(b) - Number(a)));
        for (const group of [true, false]) {
          const order = shown.filter((one) => isOverdue(one, now) === group).map((one) => one.severityOrder ?? 0);
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }
      }),
    ));
});

describe("who is booked twice", () => {
  const booked = (...all: readonly Told[]) =>
    doubleBookings(all.map((one, index) => incidentOf(`${index}`, one))).map(
      ({ person, held }) => `${person.name}: ${held.map(({ id, role }) => `${role} of ${id}`).join(", ")}`,
    );

  test.each<readonly [string, readonly Told[], readonly string[]]>([
    ["commands two", [{ ic: ana }, { ic: ana }], ["Ana: ic of 0, ic of 1"]],
    ["commands one and has the keyboard of another", [{ ic: ana }, { ops: ana }], ["Ana: ic of 0, ops of 1"]],
    ["both seats of one incident", [{ ic: ana, ops: ana }], []],
    ["another person each", [{ ic: ana }, { ic: ben }], []],
    ["a drill and a real one", [{ ic: ana }, { ic: ana, drill: true }], []],
    [
      "two drills",
      [
        { ic: ana, drill: true },
        { ic: ana, drill: true },
      ],
      ["Ana: ic of 0, ic of 1"],
    ],
    ["one that is over", [{ ic: ana }, { ic: ana, isOver: true }], []],
    ["nobody's", [{}, {}], []],
  ])("%s", (_who, all, expected) => expect(booked(...all)).toEqual(expected));
});
