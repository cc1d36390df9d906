// Sentences for stopping the harm, the freeze, temporary changes, and who stays when everyone has gone.

import type { Duty, Means } from "../../domain/incident/mitigation/facts.ts";

/** When something fits, and what fits then: the first in each list is the usual one. */
interface Fit {
  readonly when: string;
  readonly means: readonly Means[];
}

export const mitigateWords = {
  title: "What stops the harm now?",
  hint: "Pick what fits. The cause can wait.",
  fits: [
    { when: "A deploy or a change just before", means: ["roll-back"] },
    { when: "State is corrupt or stuck", means: ["restart"] },
    { when: "Too much load", means: ["scale-out", "shed-load"] },
    { when: "A dependency is down", means: ["fail-over", "degrade"] },
    { when: "None of these", means: ["flag-off", "other"] },
  ] satisfies readonly Fit[],
  means: {
    "roll-back": "Roll back",
    restart: "Restart",
    "scale-out": "Scale out",
    "shed-load": "Shed load",
    "fail-over": "Fail over",
    degrade: "Run without it",
    "flag-off": "Switch the feature off",
    other: "Follow the runbook",
  } satisfies Record<Means, string>,
  who: "Who does it?",
  whoMissing: "Pick who does it",
  check: "Check if it worked in",
  lengths: [3, 5, 10, 15],
  what: "Which one, if you like",
  begin: (means: string): string => `Begin: ${means}`,
  tried: (time: string): string => `Tried at ${time}. It did not help.`,
  underWay: (name: string): string => `${name} is on it.`,
  checkBy: (time: string, left: string): string => `Check by ${time}: ${left}.`,
  look: "Look at the metrics, not at the change.",
  worked: "It worked",
  failed: "It did not help",
  next: "Something else as well",
} as const;

export const freezeWords = {
  title: "Freeze",
  none: "One change at a time: stop all others while you work on this.",
  ask: "Freeze all deploys and scheduled jobs",
  /** As the log and the lists name it. */
  name: "Freeze of all deploys and scheduled jobs",
  copied: "Copied. Paste it where deploys are made.",
  byHand: "The browser would not copy. Copy it by hand:",
  asked: (time: string): string => `Asked for at ${time}, not confirmed yet.`,
  confirmed: (name: string, time: string): string => `Confirmed by ${name} at ${time}.`,
  who: "Who says that it is in place?",
  again: "Copy the sentence again",
  lift: "Lift the freeze",
} as const;

export const temporaryWords = {
  title: "Temporary changes",
  none: "Nothing temporary is on, as far as the log knows.",
  ask: "Temporary?",
  choices: { yes: "Yes, undo it later", no: "No, it stays" },
  missing: "Say if it is temporary",
  undone: "Undone",
  own: "Give it an owner",
  otherOwner: "Another owner",
  about: (tap: string, change: string): string => `${tap}: ${change}`,
  who: "Who owns it?",
  until: "Until",
  days: [
    { days: 1, name: "Tomorrow" },
    { days: 3, name: "In 3 days" },
    { days: 7, name: "In a week" },
  ],
  save: (name: string): string => `Owned by ${name}`,
  ownerMissing: "Pick who owns it",
  stillOn: (changes: string): string => `Still on, with no owner: ${changes}. The stand-down will say so.`,
} as const;

export const afterwardsWords: Readonly<Record<Duty, string>> = {
  watch: "Who watches tonight?",
  "write-up": "Who does the write-up?",
};
