// The commands for the seat, the clock and the handoff, and the facts that each one adds.

import { firstTriggers } from "../../fact/closed-lists.ts";
import type { Person } from "../../fact/ids.ts";
import type { RoleId, SeverityTrigger } from "../../pack/pack.ts";
import { accept, type Deciders, hasText, refuse } from "../accept-or-refuse.ts";
import type { CommandFactData } from "./facts.ts";
import { backupNamed, handoffAccepted, handoffOffered, roleAssigned } from "./role-facts.ts";

export type SeatCommand =
  | ({ readonly type: "snoozeMove" } & CommandFactData["move.snoozed/1"])
  | ({ readonly type: "setInterval" } & CommandFactData["clock.interval-set/1"])
  | ({ readonly type: "answerAudience" } & CommandFactData["audience.answered/1"])
  | ({ readonly type: "nameBackup" } & CommandFactData["role.backup-named/2"])
  | { readonly type: "swapRoles"; readonly one: RoleId; readonly other: RoleId }
  | { readonly type: "reviewSeverity" }
  | ({ readonly type: "answerTrigger" } & CommandFactData["trigger.answered/1"])
  | ({ readonly type: "callElapsed" } & CommandFactData["elapsed.called/1"])
  | ({ readonly type: "setImpactStart" } & CommandFactData["impact.started/1"])
  | {
      readonly type: "offerHandoff";
      readonly role: RoleId;
      readonly items: CommandFactData["handoff.offered/2"]["items"];
    }
  | ({ readonly type: "readBack" } & CommandFactData["handoff.read-back/2"])
  | {
      readonly type: "acceptHandoff";
      readonly handoff: CommandFactData["handoff.accepted/1"]["handoff"];
      readonly to: Person;
    }
  | ({ readonly type: "dropHandoff" } & CommandFactData["handoff.dropped/1"])
  | ({ readonly type: "noteClockJump" } & CommandFactData["clock.jumped/1"])
  | ({ readonly type: "noteClocksDiffer" } & CommandFactData["clocks.differed/1"])
  | ({ readonly type: "nameDevice" } & CommandFactData["device.named/1"]);

/**
 * The facts that each seat command adds, or why it adds none. A handoff is accepted only once every item has been read
 * back (handoff protocol: none without read-back).
 */
export const commandDecisions: Deciders<SeatCommand> = {
  // The same moment twice is one tap told twice: a page may close between writing a snooze down and ticking it off.
  snoozeMove({ seat }, command) {
    const { move, until } = command;
    if (seat.snoozed[move]?.until === until) return refuse({ type: "sameSnooze" });
    return accept({ type: "move.snoozed/1", data: { move, until } });
  },
  setInterval({ seat }, command) {
    const { minutes } = command;
    if (minutes !== null && !isInterval(minutes)) return refuse({ type: "minutesOutOfRange" });
    if ((seat.interval?.minutes ?? null) === minutes) return refuse({ type: "sameInterval" });
    return accept({ type: "clock.interval-set/1", data: { minutes } });
  },
  answerAudience({ seat }, { audience, wanted }) {
    const before = seat.audiences[audience];
    if (before?.wanted === wanted) return refuse({ type: "alreadySettled", at: before.at });
    return accept({ type: "audience.answered/1", data: { audience, wanted } });
  },
  nameBackup(_incident, command) {
    return accept(backupNamed(command.role, command.person));
  },
  swapRoles(incident, command) {
    const { roles } = incident;
    const { one, other } = command;
    const [a, b] = [roles[one], roles[other]];
    if (a?.type !== "held") return refuse({ type: "nobodyHolds", role: one });
    if (b?.type !== "held") return refuse({ type: "nobodyHolds", role: other });
    return accept(roleAssigned(incident, one, b.person), roleAssigned(incident, other, a.person));
  },
  reviewSeverity() {
    return accept({ type: "severity.reviewed/1", data: {} });
  },
  answerTrigger(_incident, { trigger, hit }) {
    const type = (firstTriggers as readonly SeverityTrigger["id"][]).includes(trigger)
      ? "trigger.answered/1"
      : "trigger.answered/2";
    return accept({ type, data: { trigger, hit } });
  },
  callElapsed(_incident, command) {
    return accept({ type: "elapsed.called/1", data: { minutes: command.minutes } });
  },
  setImpactStart(_incident, command) {
    return accept({ type: "impact.started/1", data: { startedAt: command.startedAt } });
  },
  offerHandoff({ roles }, command) {
    const { role, items } = command;
    const holding = roles[role];
    const from = holding?.type === "held" ? holding.person : null;
    const written = items.map(({ id, text }) => ({ id, text: text.trim() })).filter(({ text }) => hasText(text));
    if (written.length === 0) return refuse({ type: "textMissing" });
    return accept(handoffOffered(role, { from, items: written }));
  },
  readBack({ seat }, command) {
    const { handoff, item } = command;
    if (seat.handoff?.id !== handoff) return refuse({ type: "notOpen", target: handoff });
    const done = seat.handoff.readBack[item];
    if (done) return refuse({ type: "stepAlreadyDone", at: done.at });
    return accept({ type: "handoff.read-back/2", data: { handoff, item } });
  },
  acceptHandoff(incident, command) {
    const { seat } = incident;
    const open = seat.handoff;
    if (open?.id !== command.handoff) return refuse({ type: "notOpen", target: command.handoff });
    const missing = open.items.filter(({ id }) => !open.readBack[id]).map(({ id }) => id);
    if (missing.length > 0) return refuse({ type: "readBackMissing", items: missing });
    return accept(handoffAccepted(incident, open.role, { handoff: command.handoff, to: command.to }));
  },
  dropHandoff({ seat }, command) {
    if (seat.handoff?.id !== command.handoff) return refuse({ type: "notOpen", target: command.handoff });
    return accept({ type: "handoff.dropped/1", data: { handoff: command.handoff } });
  },
  noteClockJump(_incident, command) {
    return accept({ type: "clock.jumped/1", data: { byMs: command.byMs } });
  },
  noteClocksDiffer(_incident, command) {
    return accept({ type: "clocks.differed/1", data: { device: command.device, byMs: command.byMs } });
  },
  nameDevice(_incident, command) {
    const [name, was] = [command.name.trim(), command.was.trim()];
    if (!hasText(name)) return refuse({ type: "textMissing" });
    if (name === was) return refuse({ type: "sameName" });
    return accept({ type: "device.named/1", data: { name, was } });
  },
};

/** An update interval is a whole number of minutes, at most a week. */
const isInterval = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 1 && minutes <= 10_080;
