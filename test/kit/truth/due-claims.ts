// What is due and since when, on the board, sheet, brief, Now list, overview and shift handover.

import { statusClock } from "../../../src/domain/clock/status-clock.ts";
import { isOpen } from "../../../src/domain/incident/incident.ts";
import { limits } from "../../../src/domain/incident/limits.ts";
import { audiences } from "../../../src/domain/pack/pack.ts";
import { isNewerThanPhase, phaseItMarks } from "../../../src/domain/told/told-status.ts";
import { nextMoves } from "../../../src/domain/views/next-moves/next-moves.ts";
import { movesAcross } from "../../../src/domain/views/overview.ts";
import { shiftDigest } from "../../../src/domain/views/shift-digest.ts";
import { summarize } from "../../../src/domain/views/summary.ts";
import { type Claim, firstWrong } from "./moment.ts";

export const dueClaims = {
  /** (a, e, g) */
  "board, Now list, overview, brief and handover agree on what is due": ({ incident, pack, now, brief }) => {
    const clock = statusClock(incident, pack, now);
    const dueAt = clock.type === "stopped" ? null : clock.dueAt;
    const isCalled = clock.type === "overdue" && clock.snoozedUntil === null;
    const across = movesAcross([{ incident, pack }], now).filter(({ move }) => move.about.type === "sendUpdate");
    const moves = nextMoves(incident, pack, now).filter(({ about }) => about.type === "sendUpdate");
    const digest = shiftDigest([{ incident, pack }], now);
    const [handed] = [...digest.real.open, ...digest.drills.open];
    return firstWrong(
      summarize(incident, pack).dueAt !== dueAt &&
        `the list says ${summarize(incident, pack).dueAt}, the board ${dueAt}`,
      isOpen(incident) && isCalled !== moves.length > 0 && `${clock.type}, and ${moves.length} moves ask for it`,
      isOpen(incident) && isCalled !== across.length > 0 && `${clock.type}, and the overview has ${across.length}`,
      handed !== undefined && handed.clock.type !== clock.type && "the handover has another clock",
      /Overdue/.test(brief("next-update")) !== (clock.type === "overdue") && "the brief says otherwise",
      /\bDue /.test(brief("next-update")) !== (clock.type === "running" || clock.type === "not-started") &&
        "the brief's due",
    );
  },
  /** (e) */
  "a first status that nobody gave is due": ({ incident, pack, now }) => {
    const { declaredAt, severity, lastUpdate, phase } = incident;
    const asks = severity?.level === "SEV1" || severity?.level === "SEV2";
    if (!asks || lastUpdate || declaredAt === null || !isOpen(incident) || phase.type === "resolved") return null;
    const clock = statusClock(incident, pack, now);
    if (clock.type === "stopped") return "no clock runs";
    return clock.dueAt <= declaredAt + limits.firstStatusMs ? null : "due too late";
  },
  /** (a, k) */
  "a status that was only told is settled first, and no clock runs on what readers take for over": ({
    incident,
    pack,
    now,
  }) => {
    const { lastUpdate, phase, seat, told } = incident;
    if (!lastUpdate || !isNewerThanPhase(incident, lastUpdate.order) || !isOpen(incident)) return null;
    const isAsked = nextMoves(incident, pack, now).some(
      ({ about }) => about.type === "markTold" || about.type === "correctTold" || about.type === "askRelease",
    );
    const clock = statusClock(incident, pack, now);
    // Whoever was told something else, or is to be told and wasn't yet, still waits; engineers in any case.
    const waiting = audiences.filter((one) => one === "engineering" || told[one] || seat.audiences[one]?.wanted);
    // What somebody was told before the incident was reopened is no word about what goes on now.
    const isToldToAll = waiting.every((one) => {
      const last = told[one];
      return last?.status === "resolved" && isNewerThanPhase(incident, last.order);
    });
    return firstWrong(
      phaseItMarks(lastUpdate.status, phase) !== null && !isAsked && `${lastUpdate.status} told while ${phase.type}`,
      lastUpdate.status === "resolved" && isToldToAll && clock.type !== "stopped" && `the clock is ${clock.type}`,
    );
  },
} satisfies Readonly<Record<string, Claim>>;
