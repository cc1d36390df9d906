// Sentences for push: what it can do, what it can't, and how healthy it is on this phone.

import type { OutboxEntry, PushPermission, PushSupport, RelayAnswer } from "../../actions/ports/relay-ports.ts";
import type { Refreshed } from "../../actions/relay-link/refresh-subscription.ts";
import { clockTime, lengthInWords } from "../../domain/text/clock-face.ts";
import type { Zone } from "../../domain/text/zone.ts";
import { plural } from "../../domain/words/plural.ts";

const seconds = (ms: number): string => (ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`);

export const pushHealthWords = {
  title: "Push health",
  back: "Back to Team",
  loading: "Reading…",
  missing: "Team and push could not be loaded. Reload First90, then come back.",
  // In force
  inForce: "How you’ll be reminded",
  byPush: "Reminders: by push, and by the open app.",
  notCovering:
    "The relay pushes due updates to phones that cover incident commander or comms lead. This phone covers neither: change that under Team phones.",
  byApp:
    "Reminders: by the open app, and by an incident’s calendar alarms. First90 itself can’t ring while it is closed.",
  drillsByPush: "Surprise drills: by push, at an unannounced time.",
  drillsMissing: "Surprise drills: the team’s drills can’t be pushed to this phone until it is subscribed.",
  drillsByApp:
    "Surprise drills: on this phone only, the next time First90 is open after the moment. Nothing wakes it before that.",
  drillsByWaking:
    "Surprise drills: on this phone only, the next time First90 is open after the moment, or when the browser wakes it, at most once an hour.",
  // Permission and subscription
  phone: "On this phone",
  allow: "Allow push",
  allowWhy:
    "Push tells you that an update is due or a drill has begun, even while First90 is closed. The browser will ask for your permission.",
  asking: "Asking…",
  since: (age: string): string => `Subscribed for ${age}.`,
  confirmed: (age: string): string => `Subscription confirmed ${age} ago.`,
  unconfirmed: "The relay has not confirmed the subscription yet.",
  subscriptionRefused: (why: string): string => `The relay refused the subscription: ${why}`,
  noSubscription: "There is no subscription yet.",
  subscribe: "Subscribe",
  renew: "Renew the subscription",
  renewing: "Renewing…",
  renewLate:
    "Still no answer. The browser’s push service may be unreachable, or another First90 tab is already asking it. There is no need to wait here.",
  askLate:
    "The browser hasn’t answered yet. Its question may be hidden next to the address bar; you can also answer it in the site’s settings.",
  // Pushes
  pushes: "Pushes",
  lastSent: (when: string): string => `Last sent by the relay: ${when}.`,
  neverSent: "The relay hasn’t sent this phone a push yet.",
  sentUnknown: "It isn’t known just now when the relay last sent one.",
  received: {
    "update-due": "Update due",
    drill: "Surprise drill",
    test: "Test push",
    other: "Other",
  },
  receivedTitle: "Last push received on this phone",
  never: "never",
  ago: (age: string): string => (age === "" ? "just now" : `${age} ago`),
  test: "Send a test push",
  testing: "Sent. Waiting for it to arrive…",
  testSending: "Asking the relay…",
  testArrived: (ms: number): string => `It arrived after ${seconds(ms)}, there and back.`,
  testLost: "It didn’t arrive within 30 s. It may still come; see below for what can get in the way.",
  testNotSent: (why: string): string => `No test push was sent. ${why}`,
  // Relay
  relay: "Relay",
  relayAt: (host: string): string => `Relay: ${host}`,
  reached: (ms: number): string => `Reached in ${Math.round(ms)} ms.`,
  asksRelay: "Asking the relay…",
  checkAgain: "Check again",
  clockGood: "This phone’s clock agrees with the relay’s.",
  clockOff: (ms: number): string =>
    `This phone’s clock is ${lengthInSeconds(Math.abs(ms))} ${ms > 0 ? "ahead of" : "behind"} the relay’s. Reminders follow the relay’s clock. Set the phone’s clock to automatic.`,
  noTeam: "This phone isn’t in a team, so no relay sends it pushes. Everything else in First90 works without one.",
  joinTeam: "Join or create a team",
  // Outbox
  waiting: "Waiting for the relay",
  nothingWaits: "Nothing queued.",
  refused: (message: string): string => `Refused: ${message}`,
  sendAgain: "Use this phone’s",
  leaveTheirs: "Leave theirs",
  queued: "Will be sent when the relay is reachable.",
  snoozeWaits: "Waiting for the log.",
  sendNow: "Send now",
  tryAgain: "Try again",
  forget: "Remove",
  // What it can't know
  unknownTitle: "What First90 can’t know",
  unknown: [
    "Whether Do Not Disturb, a sleep mode or a muted phone hides the notification.",
    "Whether the phone is off or has no network: a closed app can’t ring then.",
    "When the phone’s battery saver holds a push back.",
    "First90 is not a pager. Keep your paging tool for the first alarm.",
  ],
  panel: "Team and push",
  panelNone: "This phone isn’t in a team. First90 works without one; a team adds push: reminders and surprise drills.",
  panelIn: (name: string, team: string | undefined, host: string): string =>
    `This phone is “${name}” in ${team ? `“${team}”, a team` : "the team"} at ${host}.`,
  phones: "Team phones",
  notTaken: (count: number): string =>
    plural(count, {
      one: "The relay didn’t take one thing from this phone. Push health says what, and why.",
      other: `The relay didn’t take ${count} things from this phone. Push health says what, and why.`,
    }),
  health: "Push health",
  reminders: "Send due times from this phone",
  remindersWhat:
    "When an update for an incident on this phone is due, the relay pushes a reminder to the phones that cover incident commander or comms lead.",
  remindersNot: "This phone tells the relay about none of its incidents, so the relay pushes nothing for them.",
  remindersOn: "On",
  remindersOff: "Off",
} as const;

const lengthInSeconds = (ms: number): string => (ms < 120_000 ? `${Math.round(ms / 1000)} s` : lengthInWords(ms));

/** Returns what prevents push, or that nothing does. */
export const permissionWords = (support: PushSupport, permission: PushPermission): string => {
  switch (support) {
    case "insecure":
      return "Push needs https. This page was opened without it.";
    case "home-screen":
      return "On iPhone and iPad, push needs the app on the Home Screen: tap Share, then Add to Home Screen. Open First90 from there. It starts empty, so join the team there.";
    case "unsupported":
      return "This browser has no push. Reminders come from the open app and from calendar alarms.";
    case "ok":
      switch (permission) {
        case "granted":
          return "Push is allowed.";
        case "denied":
          return "Push is blocked for First90. Allow notifications in the browser’s settings for this site, then come back.";
        case "default":
          return "Push is not allowed yet.";
      }
  }
};

/** Returns how renewing the subscription went. */
export const refreshedWords = (outcome: Refreshed): string => {
  switch (outcome.type) {
    case "confirmed":
      return "The relay has this phone’s subscription.";
    case "no-team":
      return pushHealthWords.noTeam;
    case "not-allowed":
      return "Push is not allowed, so there is nothing to subscribe.";
    case "denied":
      return permissionWords("ok", "denied");
    case "insecure":
    case "unsupported":
    case "home-screen":
      return permissionWords(outcome.type, "default");
    case "timeout":
      return "The browser’s push service did not answer. Some browsers have none, some networks block it. Try again later.";
    case "failed":
      return `The browser could not subscribe. It says: ${outcome.detail}`;
    case "refused":
    case "later":
    case "stranger":
      return answerWords(outcome);
  }
};

/** Returns why the relay gave no usable answer. */
export const answerWords = (answer: Exclude<RelayAnswer<never>, { type: "ok" }>): string => {
  switch (answer.type) {
    case "refused":
      return `The relay refused: ${answer.message}`;
    case "stranger":
      return "No First90 relay answers at this address.";
    case "later":
      switch (answer.why) {
        case "unreachable":
          return "The relay can’t be reached. There may be no network, or the relay is down.";
        case "timeout":
          return "The relay did not answer within 10 s.";
        case "busy":
          return answer.message ?? "The relay is busy. Try again in a minute.";
        case "broken":
          return "The relay is in trouble. Try again later.";
      }
  }
};

/** Returns why a waiting entry stays where it is. */
export const refusalOf = ({ message, overtakenBy }: NonNullable<OutboxEntry["refused"]>, zone: Zone): string => {
  if (!overtakenBy) return pushHealthWords.refused(message);
  const { dueAt } = overtakenBy;
  return dueAt === null
    ? "Another phone of the team has since cancelled this reminder."
    : `Another phone of the team has since set this reminder for ${clockTime(dueAt, zone)}.`;
};

/** Returns a waiting entry in one line. */
export const waitingWords = (entry: OutboxEntry, incidentName: string, zone: Zone): string => {
  switch (entry.type) {
    case "reminder":
      return entry.dueAt === null
        ? `Cancel the reminder: ${incidentName}`
        : `Reminder at ${clockTime(entry.dueAt, zone)}: ${incidentName}`;
    case "ack":
      return entry.kind === "received" ? "Confirm that a push arrived" : "Confirm that a push was seen";
    case "drill-ack":
      return "Acknowledge a surprise drill";
    case "drill-take":
      return "Take command of a surprise drill";
    case "snooze":
      return `Reminder snoozed until ${clockTime(entry.until, zone)}: ${incidentName}`;
  }
};
