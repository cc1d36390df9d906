// Sentences for a drill that is being played: its brief, its alert, its channel, its end.

import type { DrillEnd } from "../../../domain/incident/drill/facts.ts";
import type { BlamelessFinding } from "../../../domain/update/lint/blameless.ts";
import { plural } from "../../../domain/words/plural.ts";

export const drillBriefWords = {
  back: "Back to Drills",
  unknown: "This scenario is not on this phone.",
  minutes: (minutes: number, speed: 1 | 2): string => `About ${Math.ceil(minutes / speed)} min`,
  parts: (count: number): string => plural(count, { one: "1 incident", other: `${count} incidents at once` }),
  speed: "Speed of the story",
  speeds: { "1": "Normal", "2": "Double" },
  speedNote: "At double speed, messages arrive twice as fast. Your own times are measured as they are.",
  how: "First you see what a page would show. You acknowledge, declare and take command on the ordinary screens. Colleagues write in the channel; ask them by name and they tell you what they know.",
  howWriting: "A draft comes in. Rewrite each passage; the linter checks as you type.",
  start: "Start drill",
  starting: "Starting…",
  notStarted: "The drill could not be started. Try again.",
  notKept: "This phone can’t save the alert. If you close First90 now, you will have to start again.",
  gone: (time: string): string =>
    `Its alert at ${time} went unanswered for more than an hour and is gone. Start again.`,
  waiting: "DRILL: an alert is waiting. The clock is running.",
  toAlert: "Go to the alert",
  acknowledge: "Acknowledge",
  acknowledged: (time: string): string => `Acknowledged at ${time}.`,
  declare: "Declare incident",
  write: "Open the draft",
  leave: "Leave the drill",
} as const;

export const channelWords = {
  title: "Channel",
  leadElsewhere: "The story is on another phone",
  leadElsewhereNote: "This incident is part of a drill whose story runs on the phone that started it.",
  receive: "Receive it from there",
  log: "Messages",
  toChannel: "Channel",
  none: "Nothing new",
  fresh: (count: number): string => plural(count, { one: "1 new", other: `${count} new` }),
  opens: "This is a separate incident.",
  declarePart: (service: string): string => `Declare incident: ${service}`,
  toPart: "Go to it",
  paused: "The drill is paused because a real incident came up. Nothing arrives or counts here until you resume it.",
  resume: "Resume the drill",
  elsewhere: "Messages arrive on the phone that started this drill. Receive its log again to see the newest here.",
  you: "You",
  update: (audience: string, part: string | null): string => `Update for ${audience}${part ? ` on ${part}` : ""}`,
  decision: (part: string | null): string => `Decision${part ? ` on ${part}` : ""}`,
  notKnown: "I don’t know that.",
  ask: "Ask someone by name",
  whom: "Who do you ask?",
  about: (name: string): string => `What do you ask ${name}?`,
  topics: "Heard so far",
  usual: "Usual questions",
  usuals: ["What changed", "Errors", "Impact"],
  topicMissing: "Pick or write a question",
  send: "Ask",
  question: (by: string, what: string): string => `${by}: ${what}?`,
  toDecide: (question: string): string => `Decide: ${question}`,
  standsFor: (name: string, title: string): string => `${name}, ${title}`,
  lay: "Add the options to the decision",
  laid: "The options are in the decision and in the log.",
  objections: "Any strong objections?",
  decide: "Decide",
  ended: (reason: DrillEnd): string => endWords[reason],
} as const;

const endWords: Readonly<Record<DrillEnd, string>> = {
  finished: "The drill has ended.",
  stopped: "The drill was stopped.",
  "real-incident": "The drill ended for a real incident.",
};

export const endDrillWords = {
  real: "Real incident now",
  end: "End drill",
  endTitle: "End this drill?",
  endNote: "This closes every incident in the drill. Then you see how it went.",
  notFinished: "Not everything in it is done, so it will count as stopped.",
  score: "See the score",
  endAndScore: "End drill, see the score",
  announceTitle: "Drill ended",
  announce: (scenario: string, time: string): string =>
    `DRILL ENDED at ${time}: “${scenario}”. There is a real incident. Stop everything that belongs to the drill and remove its injected failure. The next message is real.`,
  copy: "Copy this",
  copied: "Copied.",
  byHand: "The browser would not copy. Select the text and copy it by hand.",
  declare: "Declare incident",
  back: "Back to Now",
} as const;

export const rewriteWords = {
  none: "Nothing to write in this drill",
  title: "Rewrite it",
  draft: (passage: number, of: number): string => `Passage ${passage} of ${of}, as written`,
  yours: "Your text",
  keep: "Keep this text",
  next: "Next passage",
  done: "All passages are written",
  checklist: "Check again before you end it",
  clean: "The linter finds no blame in it.",
  count: (count: number): string =>
    plural(count, { one: "1 phrase assigns blame", other: `${count} phrases assign blame` }),
  lost: (words: string): string => `Must stay: ${words}`,
  start: (words: string): string => `Start from: ${words}`,
} as const;

/** Why a reader minds, for each rule of the linter for write-ups. */
export const blameWords: Readonly<Record<BlamelessFinding["rule"], string>> = {
  "human-error": "“Human error” ends the search where it should begin.",
  "person-caused": "It names a person where it should name the system.",
  "should-have": "What someone should have done is known only afterwards.",
  "failed-to-follow": "It says who failed, not why the step could be left out.",
  careless: "It judges a person.",
  "person-at-fault": "It asks whose fault it was.",
  hindsight: "It is plain only to those who know how it ended.",
  counterfactual: "It tells what didn’t happen, not what did.",
  "single-cause": "An outage needs several conditions. Naming one hides the others.",
  training: "People forget. What they work with can be changed for good.",
  "we-should": "Nobody owns it, and no date is set.",
};
