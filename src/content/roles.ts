// Role cards: what each role does and leaves alone, what to say first, what to hand over, who stands in.
// `handsOver` is what the outgoing person does.

import type { RoleCard } from "../domain/pack/pack.ts";
import { roleNames } from "../domain/words/role-names.ts";
import { deputy } from "./deputy.ts";

export const roles: readonly RoleCard[] = [
  {
    id: "ic",
    ...roleNames.ic,
    optional: false,
    does: [
      "Coordinate the people",
      "Decide when opinions differ",
      "Own the timeline and the status clock",
      "Decide when to escalate",
      "Decide when to tell customers",
      "Weigh speed against safety, and data loss against downtime",
      "Call it resolved",
    ],
    doesNot: [
      "Don’t debug",
      "Don’t type commands",
      "Don’t go down a technical rabbit hole",
      "Don’t disappear to investigate",
      "Don’t be ops lead too if anyone else can",
    ],
    firstSentence: "I am incident commander. Decisions go through me. Ops lead, what do you see?",
    handsOver: [
      "Give the severity, the impact and the phase",
      "Say what was tried",
      "List the open hypotheses and their time left",
      "Say who holds which role",
      "Name the pending decisions and the risks",
      "Give the time of the next update",
      "Ask for a read-back",
      "Stay until you hear “I have command”",
    ],
    backup:
      "The next commander on call. If nobody answers within 5 min, the first person to say “I am IC” takes command.",
  },
  {
    id: "ops",
    ...roleNames.ops,
    optional: false,
    does: [
      "Be the only one who changes the service",
      "Mitigate before you look for the root cause",
      "Lead the diagnosis with the runbook",
      "Announce each change before you make it",
      "Choose the technical means",
      "Give the commander a time for each answer",
    ],
    doesNot: [
      "Don’t talk to stakeholders",
      "Don’t make two changes at once",
      "Don’t let anyone else change the service",
      "Don’t go quiet when you’re stuck",
    ],
    firstSentence: "I am ops lead. Only I change the service. I’m opening the runbook.",
    handsOver: [
      "List every change made so far",
      "Say what is running right now",
      "Name the open hypothesis and its time left",
      "Say who has the keyboard now",
    ],
    backup:
      "The next person on call for the service. If nobody answers within 5 min, the commander names someone else.",
  },
  {
    id: "comms",
    ...roleNames.comms,
    optional: false,
    does: [
      "Be the only one who talks to stakeholders",
      "Send each update when the clock says so",
      "Send it even if nothing has changed",
      "Give each audience the depth it needs",
      "Take the questions so that the ops lead can work",
    ],
    doesNot: [
      "Don’t speculate about causes",
      "Don’t promise a time for the fix",
      "Don’t name colleagues to outsiders",
      "Don’t blame anyone",
    ],
    firstSentence: "I am comms lead. Send your questions to me. I’ll post the next update on time.",
    handsOver: [
      "List what was sent, to whom and when",
      "Give the time of the next update",
      "List the questions still open",
    ],
    backup:
      "A second person from support or the team. If nobody answers within 5 min, the commander sends the updates.",
  },
  {
    id: "scribe",
    ...roleNames.scribe,
    optional: false,
    does: [
      "Write down every action with its time",
      "Write down every finding",
      "Write down every decision with its reason",
      "Write down who holds which role",
      "Ask when something is unclear",
    ],
    doesNot: ["Don’t judge", "Don’t change old entries", "Don’t debug"],
    firstSentence: "I am scribe. Say what you’re doing as you do it.",
    handsOver: ["Hand over the log, complete to the minute", "List the questions still open"],
    backup: "Anyone who is free. If nobody is, this app keeps the log.",
  },
  deputy,
  {
    id: "responder",
    ...roleNames.responder,
    optional: true,
    does: [
      "Answer for your area: database, infrastructure or application",
      "Report your findings to the ops lead",
      "Give a time for each answer",
      "Say so when you’re stuck",
    ],
    doesNot: ["Don’t change the service yourself", "Don’t open a second thread", "Don’t argue about the root cause"],
    firstSentence: "I’m here for the database. Ops lead, what do you need first?",
    handsOver: ["Give your findings to the ops lead", "List your open questions"],
    backup: "The next person who knows the area. If nobody answers within 5 min, the ops lead asks someone else.",
  },
  {
    id: "business-impact",
    ...roleNames["business-impact"],
    optional: true,
    does: [
      "Count who is affected",
      "Estimate the cost, even roughly",
      "Tell the commander when the impact grows",
      "Collect what support hears from customers",
    ],
    doesNot: ["Don’t talk to customers", "Don’t press for a fix time"],
    firstSentence: "I’m counting the impact. You’ll have the first figures in ten minutes.",
    handsOver: ["Give the figures with their sources", "Give the time of the last count"],
    backup: "The product owner of the service. If nobody answers within 5 min, the comms lead collects the figures.",
  },
  {
    id: "sponsor",
    ...roleNames.sponsor,
    optional: true,
    does: [
      "Decide on public statements",
      "Decide on major service degradation",
      "Decide on regulatory notification",
      "Keep the other executives informed",
    ],
    doesNot: ["Don’t take command", "Don’t question the ops lead", "Don’t ask for news between updates"],
    firstSentence: "I’ll make the decisions that need an executive. You have command.",
    handsOver: ["List the decisions still open", "Tell the commander who takes over from you"],
    backup: "The next executive on the escalation list. If nobody answers within 15 min, go one level up.",
  },
];
