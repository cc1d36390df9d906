// Any command that somebody could give in an incident's current state: its targets exist, its content varies. For laws
// about all commands; the compiler names any command that is missing here.

import type { DeviceId } from "../../../src/domain/fact/ids.ts";
import type { HandoffItemId } from "../../../src/domain/incident/command/facts.ts";
import type { Command } from "../../../src/domain/incident/commands.ts";
import { canWaive, isWrittenUp } from "../../../src/domain/incident/write-up.ts";
import { pickedFrom } from "../../../src/domain/pack/severities.ts";
import { temporaryChanges } from "../../../src/domain/views/temporary-changes.ts";
import {
  among,
  type CommandDesk,
  callback,
  decision,
  earlier,
  entry,
  hypothesis,
  later,
  nobody,
  one,
  someone,
  text,
} from "./command-desk.ts";
import { drillMakers } from "./drill-commands.ts";
import { listMakers } from "./list-commands.ts";
import { mitigationMakers } from "./mitigation-commands.ts";
import { restrictionMakers } from "./restriction-commands.ts";

type Makers = { readonly [Type in Command["type"]]: (desk: CommandDesk) => Extract<Command, { type: Type }> };

const roles = ["ic", "ops", "comms", "scribe", "deputy"] as const;
const statuses = ["investigating", "identified", "mitigating", "monitoring", "resolved"] as const;
const audiences = ["engineering", "executives", "customers", "support"] as const;
const kinds = ["action", "finding", "impact", "decision", "question", "note"] as const;
const fields = ["title", "service", "impact", "affected", "meanwhile", "needed"] as const;
const loop = ["size-up", "decide", "delegate", "communicate", "verify"] as const;

const makers: Makers = {
  declare: (desk) => ({ type: "declare", drill: desk.pick(6) === 0 }),
  freezePack: ({ pack }) => ({ type: "freezePack", pack }),
  setSeverity: (desk) => ({
    type: "setSeverity",
    severity: pickedFrom(desk.pack, one(desk, desk.pack.severities)),
    triage: null,
    reason: "It changed",
  }),
  assignRole: (desk) => ({ type: "assignRole", role: one(desk, roles), person: someone(desk) }),
  deferRole: (desk) => ({ type: "deferRole", role: one(desk, roles) }),
  releaseRole: (desk) => ({ type: "releaseRole", role: one(desk, roles) }),
  nameChannel: (desk) => ({ type: "nameChannel", name: `#inc-${desk.pick(1_000)}` }),
  describe: (desk) => ({ type: "describe", field: one(desk, fields), text: text(desk) }),
  doStep: (desk) => {
    const list = one(desk, desk.pack.checklists);
    return { type: "doStep", list: list.id, step: one(desk, list.steps).id };
  },
  answerStep: (desk) => {
    const list = one(desk, desk.pack.checklists);
    return { type: "answerStep", list: list.id, step: one(desk, list.steps).id, yes: desk.pick(2) === 0 };
  },
  chooseStep: (desk) => {
    const list = one(desk, desk.pack.checklists);
    const step = one(desk, list.steps);
    return { type: "chooseStep", list: list.id, step: step.id, question: step.text, text: text(desk) };
  },
  stepLoop: (desk) => ({ type: "stepLoop", step: one(desk, loop) }),
  postUpdate: (desk) => {
    const status = one(desk, statuses);
    const marks = one(desk, [undefined, "mitigating", "monitoring", "resolved"] as const);
    const update = {
      template: one(desk, desk.pack.templates).id,
      audience: one(desk, audiences),
      format: "slack",
      way: "copied",
      status,
      subject: null,
      text: text(desk),
      nextUpdateAt: status === "resolved" ? null : later(desk),
    } as const;
    return marks ? { type: "postUpdate", update, marks } : { type: "postUpdate", update };
  },
  answerUpdate: (desk) => ({
    type: "answerUpdate",
    target: among(
      desk,
      Object.values(desk.incident.told).map(({ fact }) => fact),
    ),
    posted: desk.pick(2) === 0,
  }),
  clearPress: (desk) => ({ type: "clearPress", person: desk.pick(2) === 0 ? someone(desk) : null }),
  addNote: (desk) => {
    const note = { type: "addNote", kind: one(desk, kinds), text: text(desk) } as const;
    return desk.pick(4) === 0 ? { ...note, happenedAt: earlier(desk) } : note;
  },
  correctEntry: (desk) => ({ type: "correctEntry", target: entry(desk), text: text(desk) }),
  withdrawEntry: (desk) => ({ type: "withdrawEntry", target: desk.incident.last?.fact ?? nobody }),
  restoreEntry: (desk) => ({ type: "restoreEntry", target: desk.incident.takenBack?.fact ?? nobody }),
  withdrawWithReason: (desk) => ({ type: "withdrawWithReason", target: entry(desk), reason: "Wrong incident" }),
  retimeEntry: (desk) => ({ type: "retimeEntry", target: entry(desk), happenedAt: earlier(desk) }),
  pinEntry: (desk) => ({ type: "pinEntry", target: entry(desk), pinned: desk.pick(2) === 0 }),
  movePhase: (desk) => ({ type: "movePhase", to: one(desk, ["mitigating", "mitigated", "monitoring"] as const) }),
  resolve: () => ({ type: "resolve" }),
  reopen: () => ({ type: "reopen" }),
  standDown: ({ incident }) => {
    const stillOn = temporaryChanges(incident).open.map((change) => change.text);
    return stillOn.length > 0 ? { type: "standDown", stillOn } : { type: "standDown" };
  },
  openHypothesis: (desk) => ({
    type: "openHypothesis",
    text: text(desk),
    person: desk.pick(2) === 0 ? null : someone(desk),
    minutes: desk.pick(30) + 1,
  }),
  extendHypothesis: (desk) => ({ type: "extendHypothesis", target: hypothesis(desk), minutes: desk.pick(30) + 1 }),
  giveHypothesis: (desk) => ({ type: "giveHypothesis", target: hypothesis(desk), person: someone(desk) }),
  settleHypothesis: (desk) => ({
    type: "settleHypothesis",
    target: hypothesis(desk),
    outcome: one(desk, ["confirmed", "rejected", "parked"] as const),
    text: null,
  }),
  askCallback: (desk) => ({ type: "askCallback", person: someone(desk), text: text(desk), dueAt: later(desk) }),
  moveCallback: (desk) => ({ type: "moveCallback", target: callback(desk), dueAt: later(desk) }),
  answerCallback: (desk) => ({ type: "answerCallback", target: callback(desk), text: null }),
  escalate: (desk) => ({ type: "escalate", to: "VP Eng", person: null, reason: text(desk), trigger: null }),
  answerEscalation: (desk) => ({
    type: "answerEscalation",
    target: among(desk, Object.keys(desk.incident.work.escalations)),
    text: null,
  }),
  logChange: (desk) => {
    const change = { type: "logChange", text: text(desk), person: someone(desk) } as const;
    return desk.pick(3) === 0 ? change : { ...change, temporary: desk.pick(2) === 0 };
  },
  ...mitigationMakers,
  ...restrictionMakers,
  waiveWriteUp: (desk) => ({ type: "waiveWriteUp", reason: text(desk) }),
  sayResolution: (desk) => ({
    type: "sayResolution",
    text: text(desk),
    source: desk.pick(2) === 0 ? null : entry(desk),
  }),
  openDecision: (desk) => ({ type: "openDecision", text: text(desk), authority: "trade-offs", dueAt: later(desk) }),
  offerOption: (desk) => ({
    type: "offerOption",
    decision: decision(desk),
    name: text(desk),
    terms: { time: "10 min", dataLoss: "", risk: "low", userImpact: "" },
    person: null,
  }),
  askObjections: (desk) => ({ type: "askObjections", decision: decision(desk) }),
  raiseObjection: (desk) => ({ type: "raiseObjection", decision: decision(desk), person: null, text: text(desk) }),
  makeDecision: (desk) => ({
    type: "makeDecision",
    decision: decision(desk),
    option: null,
    text: text(desk),
    rationale: "Fastest",
    planB: "",
    nextUpdateAt: null,
  }),
  dropDecision: (desk) => ({ type: "dropDecision", decision: decision(desk), text: null }),
  snoozeMove: (desk) => ({ type: "snoozeMove", move: "send-update", until: later(desk) }),
  setInterval: (desk) => ({ type: "setInterval", minutes: one(desk, [null, 10, 15, 30, 60]) }),
  answerAudience: (desk) => ({ type: "answerAudience", audience: one(desk, audiences), wanted: desk.pick(2) === 0 }),
  nameBackup: (desk) => ({ type: "nameBackup", role: one(desk, roles), person: someone(desk) }),
  swapRoles: () => ({ type: "swapRoles", one: "ic", other: "ops" }),
  reviewSeverity: () => ({ type: "reviewSeverity" }),
  answerTrigger: (desk) => ({
    type: "answerTrigger",
    trigger: one(desk, desk.pack.triggers).id,
    hit: desk.pick(2) === 0,
  }),
  callElapsed: (desk) => ({ type: "callElapsed", minutes: (desk.pick(6) + 1) * 10 }),
  setImpactStart: (desk) => ({ type: "setImpactStart", startedAt: earlier(desk) }),
  offerHandoff: (desk) => ({
    type: "offerHandoff",
    role: one(desk, roles),
    items: [
      { id: "severity", text: "As on the board" },
      { id: "risks", text: "None" },
    ],
  }),
  readBack: (desk) => ({
    type: "readBack",
    handoff: desk.incident.seat.handoff?.id ?? nobody,
    item: one(desk, ["severity", "risks"] as const satisfies readonly HandoffItemId[]),
  }),
  acceptHandoff: (desk) => ({
    type: "acceptHandoff",
    handoff: desk.incident.seat.handoff?.id ?? nobody,
    to: someone(desk),
  }),
  dropHandoff: (desk) => ({ type: "dropHandoff", handoff: desk.incident.seat.handoff?.id ?? nobody }),
  noteClocksDiffer: (desk) => ({
    type: "noteClocksDiffer",
    device: desk.pick(3) === 0 ? null : (`device-${desk.pick(3) + 1}` as DeviceId),
    byMs: (desk.pick(7_200) - 3_600) * 1_000,
  }),
  noteClockJump: (desk) => ({ type: "noteClockJump", byMs: (desk.pick(60) - 30) * 60_000 }),
  nameDevice: (desk) => ({
    type: "nameDevice",
    name: one(desk, ["Ana", "Ann", "Cleo"]),
    was: one(desk, ["", "Ana", "Ben"]),
  }),
  ...listMakers,
  ...drillMakers,
};

/** All the commands there are. */
export const commandTypes = Object.keys(makers) as readonly Command["type"][];

// Commands that end an incident are rare, so that histories grow long.
const enders: ReadonlySet<Command["type"]> = new Set(["standDown", "endDrill", "resolve", "declare", "withdrawEntry"]);

/** Returns a command of that type for the state, whether or not it will be accepted. */
const commandOf = (type: Command["type"], desk: CommandDesk): Command => makers[type](desk);

const handoffStep = (desk: CommandDesk): Command => {
  const { handoff } = desk.incident.seat;
  const open = handoff?.items.find(({ id }) => !handoff.readBack[id]);
  return open && handoff ? { type: "readBack", handoff: handoff.id, item: open.id } : commandOf("acceptHandoff", desk);
};

// So does a false alarm: lowered, resolved with nothing done, and waived.
const falseAlarmStep = (desk: CommandDesk): Command | null => {
  const { phase, severity, highest } = desk.incident;
  if (canWaive(desk.incident)) return desk.pick(2) === 0 ? commandOf("waiveWriteUp", desk) : null;
  if (phase.type !== "triaged" || !severity || !isWrittenUp(highest)) return null;
  if (!isWrittenUp(severity)) return desk.pick(4) === 0 ? { type: "resolve" } : null;
  const last = desk.pack.severities.at(-1);
  return last && desk.pick(12) === 0
    ? { type: "setSeverity", severity: pickedFrom(desk.pack, last), triage: null, reason: "x" }
    : null;
};

/** Returns any command for the state. */
export const anyCommand = (desk: CommandDesk): Command => {
  // A handoff takes several steps in a row, which chance alone would rarely find.
  if (desk.incident.seat.handoff && desk.pick(3) === 0) return handoffStep(desk);
  const alarm = falseAlarmStep(desk);
  if (alarm) return alarm;
  const type = one(desk, commandTypes);
  return enders.has(type) && desk.pick(3) > 0 ? anyCommand(desk) : commandOf(type, desk);
};
