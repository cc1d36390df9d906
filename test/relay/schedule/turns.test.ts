// Whose pushes go next: what the queue is told, and what it holds.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jobsIn, toPackets } from "../../../src/relay/schedule/packets.ts";
import { type PushJob, toPushJobs } from "../../../src/relay/schedule/push-job.ts";
import { createTurns, priorityOf } from "../../../src/relay/schedule/turns.ts";

const NOW = Date.parse("2026-11-30T12:00Z");
const jobs = (teamId: string, incidentId: string, phones: number): readonly PushJob[] =>
  toPushJobs({
    subject: { kind: "update-due", incidentId, revision: 1, dueAt: NOW },
    teamId,
    deviceIds: Array.from({ length: phones }, (_, index) => `${teamId}-${index}`),
    expiresAt: NOW + 1,
  });
const many = (teamId: string, reminders: number, phones: number): readonly PushJob[] =>
  Array.from({ length: reminders }, (_, index) => jobs(teamId, `${index}`, phones)).flat();
const pushesIn = (list: readonly PushJob[]): number => list.reduce((sum, { deviceIds }) => sum + deviceIds.length, 0);
/** As the queue takes them. */
const taken = (packets: ReturnType<typeof toPackets>): readonly PushJob[] =>
  [...packets].sort((a, b) => b.priority - a.priority).flatMap(({ data }) => jobsIn(data));

describe("turns", () => {
  test("9,000 pushes of one team: another team's reminder, added after them, is among the first hundred", () => {
    const turns = createTurns(() => NOW);
    const first = toPackets(many("large", 18, 500), turns);
    const order = taken([...first, ...toPackets(jobs("small", "x", 1), turns)]);
    const place = order.findIndex(({ teamId }) => teamId === "small");
    expect(pushesIn(order.slice(0, place))).toBeLessThanOrEqual(100);
    expect(pushesIn(order)).toBe(9_001);
  });

  test("two large teams and a third: all go on side by side", () => {
    const turns = createTurns(() => NOW);
    const order = taken(toPackets([...many("a", 4, 500), ...many("b", 4, 500), ...many("c", 2, 500)], turns));
    for (const teamId of ["a", "b", "c"]) {
      expect(pushesIn(order.slice(0, 30).filter((job) => job.teamId === teamId))).toBeGreaterThanOrEqual(200);
    }
  });

  test("what has waited isn't overtaken for ever: once its turn has passed, newcomers stand behind it", () => {
    let now = NOW;
    const turns = createTurns(() => now);
    const last = toPackets(many("large", 18, 500), turns).at(-1);
    now += 40_000;
    const [newcomer] = toPackets(jobs("small", "x", 1), turns);
    expect(last?.priority).toBeGreaterThan(newcomer?.priority ?? 0);
  });

  test("a team that has been quiet starts with no debt, and thousands of teams are forgotten again", () => {
    let now = NOW;
    const turns = createTurns(() => now);
    turns.take("large", 9_000);
    now += 60_000;
    for (let index = 0; index < 10_000; index += 1) turns.take(`team ${index}`, 1);
    expect(turns.take("large", 1)).toBe(now);
  });

  test("priorities fit 32 bits and fall with the turn", () => {
    fc.assert(
      fc.property(fc.integer({ min: NOW, max: NOW + 1e11 }), (turn) => {
        expect(Math.abs(priorityOf(turn))).toBeLessThan(2 ** 31);
      }),
    );
    expect(priorityOf(NOW + 5_000)).toBeLessThan(priorityOf(NOW));
  });
});

describe("packets", () => {
  test("hold every job once, in at most 25 pushes each", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 1, max: 60 })), { maxLength: 40 }),
        (asked) => {
          const all = asked.flatMap(([team, phones], index) => jobs(team, `${index}`, phones));
          const packets = toPackets(
            all,
            createTurns(() => NOW),
          );
          for (const { data } of packets) expect(pushesIn(jobsIn(data))).toBeLessThanOrEqual(25);
          expect(new Set(packets.flatMap(({ data }) => jobsIn(data)))).toEqual(new Set(all));
        },
      ),
    );
  });

  test("a thousand reminders of one phone each are forty", () => {
    const small = Array.from({ length: 1000 }, (_, index) => jobs(`team ${index}`, "i", 1)).flat();
    expect(
      toPackets(
        small,
        createTurns(() => NOW),
      ),
    ).toHaveLength(40);
  });

  test("a job alone is stored as earlier versions stored it, and read as they wrote it", () => {
    const [job] = jobs("a", "i", 25);
    const [packet] = toPackets(
      job ? [job] : [],
      createTurns(() => NOW),
    );
    expect(packet?.data).toEqual(job);
    expect(jobsIn(packet?.data ?? [])).toEqual([job]);
  });
});
