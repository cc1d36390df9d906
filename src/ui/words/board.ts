// Sentences for the board and for log entries on it.

import type { ClockRest } from "../../domain/clock/status-clock.ts";
import type { NoteKind } from "../../domain/incident/course/facts.ts";
import { plural } from "../../domain/words/plural.ts";

/** A time to act by, with the figure that is read first. */
export interface ClockWords {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

export const boardWords = {
  nextUpdate: "Next update",
  updateFor: (audience: string, others: number): string =>
    `for ${audience.toLowerCase()}${others === 0 ? "" : ` and ${plural(others, { one: "1 other", other: `${others} others` })}`}`,
  firstDue: (time: string, left: string): ClockWords => ({
    before: `first status ${time}, in`,
    figure: left,
    after: "",
  }),
  lastTold: (audiences: readonly string[], status: string): string =>
    `Last told to ${audiences.join(", ")}: ${status}.`,
  due: (time: string, left: string): ClockWords => ({ before: `${time}, in`, figure: left, after: "" }),
  overdue: (time: string, late: string): ClockWords => ({
    before: `OVERDUE since ${time},`,
    figure: late,
    after: "late",
  }),
  tapToWrite: "Tap to write it",
  stopped: (rest: ClockRest, severity: string): string =>
    rest === "no-clock" ? `none due: ${severity} has no clock` : stopped[rest],
  dueNow: "The status update is due now.",
  snooze: "Snooze 5 min",
  snoozedUntil: (time: string): string => `Reminder snoozed until ${time}. The update is still due.`,
  every: (length: string): string => `Every ${length}`,
  startClock: "Start a clock",
  asPromised: "As the last update promised",
  clockTitle: "Status clock",
  interval: "Send an update every",
  intervalHint: "It applies to this incident, counted from the last update. Tell readers when it changes.",
  ofSeverity: (level: string): string => `from the ${level} card`,
  noInterval: "No interval",
  untilSeverity: "until the severity is picked",
  closedApp: "When the app is closed",
  closedAppHint:
    "With no network, a closed web app can’t ring. Put the next due times into the phone’s calendar as alarms. They won’t know about later updates. Check one there: some calendars drop alarms, and Do Not Disturb can mute them.",
  alarmFile: "Calendar alarms",
  alarms: {
    shared: "The alarm file was shared. Open it with the calendar.",
    saved: "The alarm file was saved. Open it with the calendar.",
    dismissed: "Nothing was shared.",
    nothing: "No update is due, so there is nothing to ring for.",
  },
  takeAlarmsBack: "Take the later alarms back",
  takenBack: {
    shared: "Open the file with the calendar. If the alarms stay there, delete them by hand.",
    saved: "The file was saved. Open it with the calendar. If the alarms stay there, delete them by hand.",
    dismissed: "Nothing was shared.",
  },
  phase: "Phase",
  since: (length: string): string => `for ${length}`,
  monitoringLeft: (length: string): string => `${length} of monitoring left`,
  monitoringOver: "monitored for 30 min",
  postmortemDue: (time: string, left: string): string => `Write-up due ${time}, ${left}`,
  waived: (reason: string): string => `Write-up waived: ${reason}`,
  roles: "Roles",
  nobody: "nobody yet",
  empty: "empty",
  give: "Give this role to",
  release: "Release the role",
  swap: (role: string): string => `Swap with ${role}`,
  backup: "Backup",
  backupIs: (name: string): string => `Backup: ${name}`,
  nameBackup: "Name a backup",
  work: "Work",
  toWork: "Hypotheses and call-backs",
  toDecisions: "Decisions",
  owes: (name: string): string => `${name} owes an answer`,
  someone: "Someone",
  toDecide: (text: string): string => `To decide: ${text}`,
  confirmed: (text: string): string => `Confirmed: ${text}`,
  ruledOut: (texts: string): string => `Ruled out: ${texts}`,
  freezeAsked: "Freeze asked for, not confirmed",
  others: (count: number, due: number): string =>
    `${count} ${plural(count, { one: "other", other: "others" })}${due === 0 ? "" : `, ${due} overdue`}`,
  sent: "Updates so far",
  executives: "Executive brief",
  handOff: "Hand off command",
  picture: "Picture over time",
  sitRep: "Sit-rep",
  words: "Words to say",
  loop: "IC loop",
  turn: (turn: number): string => `round ${turn}`,
  startStep: (title: string): string => `Start: ${title}`,
  log: "Log",
  kind: "Kind of entry",
  kinds: {
    action: "Action",
    finding: "Finding",
    impact: "Impact",
    decision: "Decision",
    question: "Question",
    note: "Note",
  } satisfies Record<NoteKind, string>,
  impactHint: "Only engineering sees this: the title and all other texts use the impact from the update screen.",
  entry: "What happened",
  add: "Add to log",
  openEntry: (time: string): string => `Open the entry of ${time}`,
  wholeLog: "The whole log",
  correct: "Correct",
  correctHint: "The original stays in the log, with the correction beside it.",
  correction: "Correct wording",
  saveCorrection: "Add correction",
  corrected: "Corrected",
  withdrawn: "Withdrawn",
  putBack: (takenBack: string, putBack: string): string => `Taken back ${takenBack}, put back ${putBack}`,
  tools: "Tools",
  severity: "Severity",
  more: "More",
  nameDeputy: "Name a deputy",
  nameScribe: "Name a scribe",
  checklist: "First ninety seconds",
  specials: "Special lists",
  restrict: "Restrict",
  needToKnow: "Need to know",
  update: "Update",
  resolve: "Mark resolved",
  standDown: "Stand down",
  reopen: "Reopen",
  exportLog: "Export log",
} as const;

const stopped = {
  over: "no further update due",
  "told-resolved": "none due: you told them it is resolved",
  untold: "no further update due",
} as const satisfies Record<Exclude<ClockRest, "no-clock">, string>;
