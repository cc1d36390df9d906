// Histories for the laws about the order of the moves: anything at all, and incidents under way with much left open.

import * as fc from "fast-check";
import type { Instant } from "../../../../src/domain/fact/ids.ts";
import type { Fact, FactDraft } from "../../../../src/domain/incident/facts.ts";
import { MAX_ORDER } from "../../../../src/domain/incident/order.ts";
import { ana, ben, createWriter, firstNinetySeconds, INCIDENT, minutes, update } from "../../../kit/log/log.ts";
import { anyLog } from "../../../kit/random/any-log.ts";
import { MIN } from "./moves-of.ts";

const upTo = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });
export const moment = fc.oneof(upTo(10), upTo(60), upTo(300)).map(minutes);

/** What a commander may have left open at any time; each is due sooner or later. */
const leftOpen: fc.Arbitrary<FactDraft> = fc.constantFrom<FactDraft>(
  { type: "hypothesis.opened/1", data: { text: "The deploy", person: ben, minutes: 15 } },
  { type: "hypothesis.opened/1", data: { text: "The disk", person: null, minutes: 60 } },
  { type: "callback.asked/1", data: { person: ben, text: "Is it growing?", dueAt: minutes(20) } },
  { type: "decision.opened/1", data: { text: "Fail over?", authority: "trade-offs", dueAt: minutes(15) } },
  { type: "decision.opened/1", data: { text: "Refund?", authority: "trade-offs", dueAt: minutes(280) } },
  { type: "escalation.made/1", data: { to: "Database", person: null, reason: "x", trigger: null } },
  { type: "handoff.offered/1", data: { role: "ic", from: ana, items: [{ id: "severity", text: "SEV2" }] } },
  { type: "role.released/1", data: { role: "ic" } },
  { type: "role.released/1", data: { role: "ops" } },
  { type: "role.deferred/1", data: { role: "comms" } },
  { type: "role.assigned/1", data: { role: "ops", person: ana } },
  { type: "change.made/1", data: { text: "Restarted", person: ben } },
  { type: "trigger.answered/1", data: { trigger: "data-integrity", hit: true } },
  { type: "severity.set/1", data: { level: "SEV1", triage: null, reason: "x" } },
  {
    type: "mitigation.begun/1",
    data: { means: "restart", text: "Restart", person: ben, checkAt: minutes(30), temporary: false },
  },
  { type: "loop.stepped/1", data: { step: "decide" } },
  { type: "loop.stepped/1", data: { step: "verify" } },
  { type: "phase.moved/2", data: { to: "mitigating" } },
  { type: "move.snoozed/1", data: { move: "keep-monitoring", until: minutes(400) } },
  { type: "move.snoozed/1", data: { move: "start-mitigating", until: minutes(30) } },
  update(8 * MIN, "identified"),
  update(9 * MIN, "resolved"),
);

/** Anything at all, or an incident under way with some of that left open. */
export const history: fc.Arbitrary<readonly Fact[]> = fc.oneof(
  anyLog.map((log) => [
    createWriter(INCIDENT, "device-0").at(-6_000, { type: "incident.declared/1", data: { drill: false } }),
    ...log,
  ]),
  fc
    .record({
      begun: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8, 8),
      entries: fc.array(fc.tuple(fc.oneof(upTo(10), upTo(60)), leftOpen), { maxLength: 12 }),
    })
    .map(({ begun, entries }) => {
      const write = createWriter();
      const start = firstNinetySeconds(write).slice(0, begun);
      return [...start, ...entries.map(([minute, draft]) => write.at((minute + 1) * MIN, draft))];
    }),
);

const ends = {
  mitigating: { type: "phase.moved/2", data: { to: "mitigating" } },
  mitigated: { type: "phase.moved/2", data: { to: "mitigated" } },
  monitoring: { type: "phase.moved/2", data: { to: "monitoring" } },
  resolved: { type: "incident.resolved/1", data: {} },
} as const satisfies Readonly<Record<string, FactDraft>>;

/** Histories that have come to one of these phases, however they did. */
export const inPhase = (...phases: readonly (keyof typeof ends)[]): fc.Arbitrary<readonly Fact[]> =>
  fc.tuple(history, fc.constantFrom(...phases), fc.nat(290)).map(([log, phase, minute]) => {
    const last = createWriter(INCIDENT, "device-9").at(minute * MIN, ends[phase]);
    return [...log, { ...last, order: MAX_ORDER }];
  });

/** The loop has come to the step after which mitigation starts, or after which it is asked whether it worked. */
export const atTheWayOut: fc.Arbitrary<readonly Fact[]> = fc
  .tuple(history, fc.boolean(), upTo(20))
  .map(([log, isTried, at]) => {
    const write = createWriter(INCIDENT, "device-9");
    const phase = write.at(at * MIN, ends.mitigating);
    const step = write.at(at * MIN, { type: "loop.stepped/1", data: { step: isTried ? "verify" : "decide" } });
    const earlier = { ...phase, order: (MAX_ORDER - 1) as Instant };
    return [...log, ...(isTried ? [earlier] : []), { ...step, order: MAX_ORDER }];
  });
