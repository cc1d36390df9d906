// Sentences for surprise drills: arming them, what fired, and how fast everyone was.

import type { Commitment } from "../../../actions/surprise/fairness.ts";
import type { Reach } from "../../../actions/team/count-reach.ts";
import { runningTime } from "../../../domain/text/clock-face.ts";
import { plural } from "../../../domain/words/plural.ts";

/** This many names fit on a line or two. */
const MOST_NAMES = 3;
const days = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

export const surpriseWords = {
  part: "Surprise drills",
  what: "A drill at an unannounced time. Not even the person who arms it knows when.",
  byRelay: "The relay draws the moment and pushes the drill to the team.",
  byPhone:
    "This phone draws the moment. The drill begins the next time First90 is open after it, or when the browser wakes First90 (few browsers do).",
  arm: "Arm a surprise drill",
  armTitle: "Arm a surprise drill",
  back: "Back to Drills",
  when: "When",
  windows: { tonight: "Tonight", week: "This week", choose: "Choose" },
  from: "From",
  to: "Until",
  hours: "Hours",
  hourChoices: { any: "Any hour", work: "9 to 17", evening: "17 to 23", night: "22 to 6" },
  weekdays: "Weekdays",
  day: (weekday: number): string => days[weekday] ?? "",
  count: "How many",
  gap: "Minimum gap",
  gaps: { "60": "1 h", "240": "4 h", "720": "12 h", "1440": "1 day" } as Readonly<Record<string, string>>,
  scenario: "Scenario",
  surprise: "Surprise me too",
  who: "Who",
  everyone: "Everyone in the team",
  some: "Choose phones",
  askingReach: "Asking the relay who can be reached…",
  reachUnknown: "It isn’t known just now who can be reached.",
  reach: ({ reachable, phones, missing }: Reach): string => {
    const count = `${reachable} of ${phones} ${plural(phones, { one: "phone", other: "phones" })} can be reached.`;
    if (missing.length === 0) return count;
    if (reachable === 0) return `${count} Nobody will get this drill until a phone subscribes: Team, Push health.`;
    const others = missing.length - MOST_NAMES;
    const names = [...missing.slice(0, MOST_NAMES), ...(others > 0 ? [`${others} more`] : [])];
    return `${count} Out of reach: ${names.join(", ")}.`;
  },
  whoHint: "Choose at least one phone.",
  zone: (zone: string): string => `Hours and weekdays are in ${zone}.`,
  phoneZone: "this phone’s time zone",
  arming: "Arming…",
  armed: "Armed. The moment is drawn; nobody can see it.",
  armedHere: "Armed on this phone. The moment is drawn and shown nowhere.",
  noRoom: "The window has no room for that many drills. Widen the hours, the days, or the window.",
  badWindow: "The window must end after it begins, and not in the past.",
  notArmed: (why: string): string => `Nothing was armed. ${why}`,
  notKept: "The drill could not be saved on this phone. Nothing was armed.",
  // list
  list: "Armed and fired",
  none: "No surprise drill is armed.",
  more: "List older drills",
  moreListed: "Older drills are listed below the others.",
  offline: "Drills at the relay can’t be listed just now.",
  thisPhone: "On this phone",
  windowFrom: (from: string): string => `${from} to`,
  window: (from: string, to: string): string => `${from} to ${to}`,
  states: { armed: "Armed", fired: "Fired", missed: "Missed: the relay was down", disarmed: "Disarmed" },
  stateCount: (armed: number): string =>
    plural(armed, { one: "1 moment still to come", other: `${armed} moments still to come` }),
  disarm: "Disarm",
  disarmOne: (window: string): string => `Disarm the drill: ${window}`,
  disarmed: "Disarmed.",
  firedAt: (when: string): string => `Fired ${when}`,
  // fired
  firedTitle: "Surprise drill",
  page: (service: string): string => `Page: ${service}`,
  honest: "This is a drill. First90 breaks nothing: treat it as a page, on the real screens marked DRILL.",
  acknowledge: "Acknowledge",
  acknowledgedHere: "Acknowledged.",
  kept: "Saved on this phone. It will be sent as soon as the relay can be reached.",
  take: "Take command",
  taking: "Taking command…",
  takenBy: (name: string): string =>
    `${name} has command and runs the drill. Join them; you can receive their log here.`,
  takenByYou: "You took command first.",
  receive: "Receive the log",
  toDrill: "Go to the drill",
  failed: "The drill could not be started. Try again.",
  unknown: "This phone doesn’t know this drill.",
  times: "Who answered",
  after: (ms: number): string => `after ${runningTime(ms)}`,
  you: "You",
  noAnswer: "Nobody has acknowledged yet.",
  someone: "A phone that left",
  refusedAck: (why: string): string => `The relay refused it: ${why}`,
  realOpen: "A real incident is open. Practice can wait.",
} as const;

/** Returns whether somebody could have chosen the moment. */
export const commitmentWords = (commitment: Commitment): string => {
  switch (commitment) {
    case "holds":
      return "Nobody chose the moment: it matches the seal that was published when the drill was armed.";
    case "fits":
      return "Nobody chose the moment, according to the relay: it matches the seal, which this phone saw only after the drill.";
    case "broken":
      return "The moment does not match the seal that was published when the drill was armed. Ask whoever runs the relay.";
    case "sealed":
      return "The moment is sealed until the drill is over.";
  }
};
