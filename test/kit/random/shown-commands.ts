// What the state must show of each command once it is accepted; the compiler names any command that is missing here.

import type { FactId, Instant, PersonId } from "../../../src/domain/fact/ids.ts";
import { isSnoozed } from "../../../src/domain/incident/command/state.ts";
import type { Command } from "../../../src/domain/incident/commands.ts";
import { lastDecision } from "../../../src/domain/incident/decision/state.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { holderOf, type Incident, isHarmGoingOn } from "../../../src/domain/incident/incident.ts";
import { freezeIn, openMitigation } from "../../../src/domain/incident/mitigation/state.ts";
import { lastChange } from "../../../src/domain/incident/work/state.ts";
import { waiverOf } from "../../../src/domain/incident/write-up.ts";
import { readMarks } from "../../../src/domain/told/marks.ts";
import { showsRestriction } from "./restriction-commands.ts";

export interface Shown {
  readonly incident: Incident;
  readonly before: Incident;
  readonly facts: readonly Fact[];
  /** The facts that the command added. */
  readonly added: readonly Fact[];
}

type Shows = {
  readonly [Type in Command["type"]]: (command: Extract<Command, { type: Type }>, shown: Shown) => boolean;
};

const isPhase =
  (...types: readonly string[]) =>
  (_command: Command, { incident }: Shown): boolean =>
    types.includes(incident.phase.type);
const isWritten = (_command: Command, { facts, added }: Shown): boolean =>
  added.every(({ id }) => facts.some((fact) => fact.id === id));
const first = ({ added }: Shown): FactId => added[0]?.id as FactId;

const shows: Shows = {
  nameDevice: ({ name, was }, { incident, added }) => {
    const given = incident.names[added[0]?.by.id as PersonId];
    return given?.name === name && given.before.includes(was);
  },
  declare: ({ drill }, { incident }) => incident.drill === drill && incident.phase.type === "detected",
  freezePack: (_command, shown) => shown.incident.packFact === first(shown),
  setSeverity: ({ severity }, { incident }) => incident.severity?.id === severity.id,
  assignRole: ({ role, person }, { incident }) => holderOf(incident, role)?.id === person.id,
  deferRole: ({ role }, { incident }) => incident.roles[role]?.type === "deferred",
  releaseRole: ({ role }, { incident }) => incident.roles[role] === undefined,
  nameChannel: ({ name }, { incident }) => incident.channel?.name === name,
  describe: ({ field, text }, { incident }) => incident.details[field] === text,
  doStep: ({ list, step }, { incident }) => incident.steps[`${list}/${step}`] !== undefined,
  openList: ({ list }, { incident }) => incident.lists.answers[list]?.type === "opened",
  declineList: ({ list }, { incident }) => incident.lists.answers[list]?.type === "declined",
  doListStep: ({ list, step }, { incident }) => incident.steps[`${list}/${step}`] !== undefined,
  answerStep: ({ list, step, yes }, { incident }) => {
    const key = `${list}/${step}`;
    return incident.answers[key]?.yes === yes && (incident.steps[key] !== undefined) === yes;
  },
  chooseStep: ({ list, step, question, text }, shown) => {
    const made = shown.incident.decisions.made.newest.find(({ id }) => id === first(shown));
    return shown.incident.steps[`${list}/${step}`] !== undefined && made?.text === text && made.question === question;
  },
  stepLoop: ({ step }, { incident }) => incident.loop?.step === step,
  postUpdate: ({ update, marks }, shown) =>
    shown.incident.lastUpdate?.fact === first(shown) &&
    shown.incident.lastUpdate.status === update.status &&
    (marks === undefined || shown.incident.phase.type === marks || shown.before.phase.type === "stood-down"),
  answerUpdate: ({ target, posted }, { incident, facts }) =>
    posted
      ? readMarks(facts).answers.get(target)?.posted === true
      : !Object.values(incident.told).some(({ fact }) => fact === target),
  clearPress: (_command, { incident, before }) =>
    before.press.uncleared ? incident.press.uncleared === null : incident.press.cleared !== null,
  addNote: isWritten,
  correctEntry: ({ target, text }, { facts }) => readMarks(facts).corrections.get(target)?.at(-1)?.text === text,
  withdrawEntry: ({ target }, { incident, facts }) =>
    readMarks(facts).withdrawn.has(target) && incident.last?.fact !== target && incident.takenBack?.fact === target,
  restoreEntry: ({ target }, { incident, facts }) =>
    !readMarks(facts).withdrawn.has(target) && incident.takenBack === null,
  withdrawWithReason: ({ target }, { facts, incident }) =>
    isStory(facts, target) ||
    (readMarks(facts).withdrawn.has(target) &&
      (incident.takenBack?.fact === target || facts.every(({ id }) => id !== target))),
  retimeEntry: ({ target, happenedAt }, { facts }) =>
    readMarks(facts).retimings.get(target)?.at(-1)?.happenedAt === happenedAt,
  pinEntry: ({ target, pinned }, { facts }) => readMarks(facts).pinned.has(target) === pinned,
  movePhase: ({ to }, { incident }) => incident.phase.type === to,
  resolve: isPhase("resolved"),
  reopen: isPhase("mitigating"),
  standDown: isPhase("stood-down"),
  waiveWriteUp: (_command, shown) => waiverOf(shown.incident)?.fact === first(shown),
  openHypothesis: (_command, shown) => shown.incident.work.hypotheses[first(shown)]?.outcome === null,
  extendHypothesis: ({ target }, { incident }) => incident.work.hypotheses[target]?.outcome === null,
  giveHypothesis: ({ target, person }, { incident }) => incident.work.hypotheses[target]?.person?.id === person.id,
  settleHypothesis: ({ target, outcome }, { incident }) => incident.work.hypotheses[target]?.outcome?.type === outcome,
  askCallback: (_command, shown) => shown.incident.work.callbacks[first(shown)] !== undefined,
  moveCallback: ({ target, dueAt }, { incident }) => incident.work.callbacks[target]?.dueAt === dueAt,
  answerCallback: ({ target }, { incident }) => incident.work.callbacks[target] === undefined,
  escalate: (_command, shown) => shown.incident.work.escalations[first(shown)] !== undefined,
  answerEscalation: ({ target }, { incident }) => incident.work.escalations[target]?.answeredAt != null,
  logChange: (_command, shown) => lastChange(shown.incident.work)?.id === first(shown),
  beginMitigation: (_command, { incident, added }) =>
    incident.phase.type === "mitigating" && openMitigation(incident)?.id === added[0]?.id,
  settleMitigation: ({ target, worked }, { incident, before }) =>
    incident.mitigation.tried.find(({ id }) => id === target)?.outcome?.worked === worked &&
    incident.phase.type === (worked && isHarmGoingOn(before.phase) ? "mitigated" : before.phase.type),
  askFreeze: (_command, shown) => freezeIn(shown.incident.mitigation)?.confirmed === null,
  confirmFreeze: ({ target, person }, { incident }) =>
    incident.mitigation.temporary[target]?.confirmed?.person.id === person.id,
  liftFreeze: ({ target }, { incident }) => incident.mitigation.temporary[target] === undefined,
  undoTemporary: ({ target }, { incident }) => incident.mitigation.temporary[target] === undefined,
  ownTemporary: ({ target, person, until }, { incident }) =>
    incident.mitigation.temporary[target]?.owner?.person.id === person.id &&
    incident.mitigation.temporary[target]?.owner?.until === until,
  nameDuty: ({ duty, person }, { incident }) => incident.mitigation.duties[duty]?.person.id === person.id,
  ...showsRestriction,
  sayResolution: (_command, shown) => shown.incident.work.resolution?.id === first(shown),
  openDecision: (_command, shown) => shown.incident.decisions.open[first(shown)] !== undefined,
  offerOption: ({ decision }, shown) =>
    shown.incident.decisions.open[decision]?.options.some(({ id }) => id === first(shown)) === true,
  askObjections: ({ decision }, { incident }) => incident.decisions.open[decision]?.objectionsAskedAt != null,
  raiseObjection: ({ decision }, shown) =>
    shown.incident.decisions.open[decision]?.objections.some(({ id }) => id === first(shown)) === true,
  makeDecision: ({ decision }, shown) =>
    lastDecision(shown.incident.decisions)?.id === first(shown) &&
    shown.incident.decisions.open[decision] === undefined,
  dropDecision: ({ decision }, { incident }) => incident.decisions.open[decision] === undefined,
  snoozeMove: ({ move, until }, { incident }) =>
    until !== null && isSnoozed(incident.seat, move, (until - 1) as Instant),
  setInterval: ({ minutes }, { incident }) => (incident.seat.interval?.minutes ?? null) === minutes,
  answerAudience: ({ audience, wanted }, { incident }) => incident.seat.audiences[audience]?.wanted === wanted,
  nameBackup: ({ role, person }, { incident }) => incident.seat.backups[role]?.id === person.id,
  swapRoles: ({ one, other }, { incident, before }) =>
    holderOf(incident, one)?.id === holderOf(before, other)?.id &&
    holderOf(incident, other)?.id === holderOf(before, one)?.id,
  reviewSeverity: (_command, { incident, added }) => incident.seat.severityReviewedAt === added[0]?.at,
  answerTrigger: ({ trigger, hit }, { incident }) => incident.seat.triggers[trigger]?.hit === hit,
  callElapsed: ({ minutes }, { incident }) => incident.seat.calledMinutes >= minutes,
  setImpactStart: ({ startedAt }, { incident }) => incident.seat.impactStartedAt === startedAt,
  offerHandoff: (_command, shown) => shown.incident.seat.handoff?.id === first(shown),
  readBack: ({ item }, { incident }) => incident.seat.handoff?.readBack[item] !== undefined,
  acceptHandoff: ({ to }, { incident, before }) =>
    incident.seat.handoff === null && holderOf(incident, before.seat.handoff?.role ?? "ic")?.id === to.id,
  dropHandoff: (_command, { incident }) => incident.seat.handoff === null,
  noteClocksDiffer: ({ byMs }, shown) =>
    Object.values(shown.incident.seat.clocks).some((one) => one.fact === first(shown) && one.byMs === byMs),
  noteClockJump: (_command, { incident, before }) => incident.seat.clockJumps === before.seat.clockJumps + 1,
  startDrill: (_command, shown) => shown.incident.run?.fact === first(shown),
  joinDrill: (_command, shown) => shown.incident.run?.fact === first(shown),
  acknowledgeDrill: isWritten,
  showInject: ({ inject }, { incident }) => incident.run?.shown[inject] !== undefined,
  askFact: isWritten,
  takeOption: isWritten,
  rewritePassage: isWritten,
  pauseDrill: (_command, { incident }) => incident.run?.pausedAt != null,
  resumeDrill: (_command, { incident }) => incident.run?.pausedAt === null,
  endDrill: (_command, { incident }) => incident.run?.ended != null,
  rateDrill: isWritten,
};

const isStory = (facts: readonly Fact[], target: FactId): boolean =>
  facts.some(({ id, type }) => id === target && /^(drill|inject|fact|option\.taken|passage)/.test(type));

/** Returns whether the state shows what the command asked for. */
export const isShown = (command: Command, shown: Shown): boolean =>
  (shows[command.type] as (command: Command, shown: Shown) => boolean)(command, shown);
