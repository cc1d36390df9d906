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
      "Speak slowly and calmly: you set the tone",
      "Coordinate people",
      "Own the timeline and status clock",
      "Decide when opinions differ",
      "Decide when to escalate, tell customers, call it resolved",
      "Weigh speed against safety, data loss against downtime",
      "Repeat back what you’re told",
      "Make sure it’s written down",
      "Let people go by naming who stays",
    ],
    doesNot: [
      "Don’t debug",
      "Don’t type commands",
      "Don’t disappear down a rabbit hole",
      "Don’t compete with technical leads",
      "Don’t decide technical means alone",
      "Don’t be ops lead too if avoidable",
    ],
    firstSentence: "I am incident commander. Ops lead, what do you see?",
    handsOver: [
      "Give severity, impact and phase",
      "Say what was tried",
      "List open hypotheses with time left",
      "Say who holds which role",
      "Name pending decisions and risks",
      "Give the next update’s time",
      "Ask for a read-back",
      "Stay until you hear “I have command”",
    ],
    backup: "No answer? Ask once in the channel, pause, take command, hand over later.",
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
      "Say a risky or irreversible step, and wait for the go",
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
      "No answer? Ask once in the channel. Whoever knows the service and answers first has the keyboard. Hand over later.",
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
    backup: "Until somebody is named, the commander sends the updates. Hand over as soon as somebody answers.",
  },
  {
    id: "scribe",
    ...roleNames.scribe,
    // The app keeps the log while nobody is free.
    optional: true,
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
    backup: "No answer? The ops lead asks the next person who knows the area, at once.",
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
    backup: "Until somebody is named, the comms lead collects the figures. The product owner is the first to ask.",
  },
  {
    id: "sponsor",
    ...roleNames.sponsor,
    optional: true,
    does: [
      "Decide on closing the service, or a large part of it",
      "Decide on public statements",
      "Decide what a regulator is told",
      "Keep the other executives informed",
    ],
    doesNot: ["Don’t take command", "Don’t question the ops lead", "Don’t ask for news between updates"],
    firstSentence: "I’ll make the decisions that need an executive. You have command.",
    handsOver: ["List the decisions still open", "Tell the commander who takes over from you"],
    backup:
      "The next executive on the escalation list. Nobody within 5 min: the commander decides, and tells them at once.",
  },
];
