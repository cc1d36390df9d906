// The text of notifications. In the worker, not among the words of the screens, because it runs with the page closed.
// Times are UTC: the worker can't know which zone the screens use.

import type { Instant } from "../../domain/fact/ids.ts";
import { clockTime } from "../../domain/text/clock-face.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import { DRILL, incidentName, unmarkedName } from "../../domain/words/incident-name.ts";

const utc = (at: Instant): string => clockTime(at, 0);

export const noticeWords = {
  due: (incident: IncidentSummary) => `${incident.drill ? `${DRILL} ` : ""}Update due: ${unmarkedName(incident)}`,
  dueBody: (at: Instant) => `Due at ${utc(at)}. Compose it now.`,
  dueElsewhere: "A status update is due",
  dueElsewhereBody: "The incident is not on this phone. Ask its commander.",
  next: (incident: IncidentSummary) => incidentName(incident),
  nextBody: (at: Instant) => `Next update at ${utc(at)}.`,
  snoozed: (until: Instant) => `Reminder snoozed until ${utc(until)}.`,
  snoozedAlone: (until: Instant) => `Snoozed until ${utc(until)}. With no network, it may not ring.`,
  snoozedTitle: "Status update",
  notSnoozed: "The reminder could not be snoozed. Open First90.",
  over: "No update is needed any more.",
  compose: "Compose update",
  snooze: "Snooze 5 min",
  drill: `${DRILL} Surprise drill`,
  drillBody: "This is practice: nothing is broken. Acknowledge, then take command.",
  drillWaits: `${DRILL} A surprise drill is waiting`,
  drillWaitsBody: "A real incident is open on this phone. Practice can wait.",
  acknowledge: "Acknowledge",
  open: "Open",
  acknowledged: "Acknowledged. Open First90 to take command.",
  acknowledgedLater: "Saved. It will be sent once there is a network again.",
  acknowledgeWaits: "Saved, not sent yet. To be sure, open First90 when there is a network.",
  acknowledgeRefused: "The relay refused it. Open First90 to see why.",
  notAcknowledged: "It could not be saved. Open First90 to acknowledge.",
  test: "Test push",
  testBody: "It has reached this phone.",
  unknown: "First90",
  unknownBody: "There is news. Open the app to see it.",
} as const;
