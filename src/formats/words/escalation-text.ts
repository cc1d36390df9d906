// What to send to someone who is called in: read half asleep, so the reason and the request come before all else.

import { statusClock } from "../../domain/clock/status-clock.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import { holderOf, type Incident } from "../../domain/incident/incident.ts";
import { isRestricted } from "../../domain/incident/is-restricted.ts";
import type { Escalation } from "../../domain/incident/work/state.ts";
import type { Pack, Template } from "../../domain/pack/pack.ts";
import { ownCard } from "../../domain/pack/severities.ts";
import { clockTime, leftRoundedUp } from "../../domain/text/clock-face.ts";
import type { Zone } from "../../domain/text/zone.ts";
import { composeMessage } from "../../domain/update/message.ts";
import { statusOf } from "../../domain/update/suggest-template.ts";
import { updateFields } from "../../domain/update/update-fields.ts";

/** Returns plain lines for any channel, times in `zone`; in a drill it begins with [DRILL]. */
export const escalationText = (
  incident: Incident,
  pack: Pack,
  { to, person, reason }: Pick<Escalation, "to" | "person" | "reason">,
  { now, zone }: { readonly now: Instant; readonly zone: Zone },
): string => {
  const moment = { now, zone, status: statusOf(incident), nextUpdateAt: null };
  const name = ownCard(pack, incident.severity?.id)?.name;
  const fields = updateFields(incident, moment, {
    "severity-name": name ?? null,
    "next-update": nextUpdate(incident, pack, now, zone),
  });
  const { subject, lines } = composeMessage(template, fields, incident);
  const labelled = lines.map(({ label, text }) => (label === null ? text : `${label}: ${text}`));
  const ask = [
    `Escalation to: ${to}${person?.name ? ` (${person.name})` : ""}`,
    ...(reason === "" || isRestricted(incident) ? [] : [`Why: ${reason}`]),
    `Please: answer now and ${whereTo(incident)}`,
  ];
  // A drill says what it is before it asks anyone for anything.
  const drillLine = incident.drill ? 1 : 0;
  return [subject, ...labelled.slice(0, drillLine), ...ask, ...labelled.slice(drillLine)].join("\n");
};

const line = (label: string, text: string, optional = false) => ({ label, text, optional });

const template: Template = {
  id: "escalation",
  kind: "update",
  name: "Escalation",
  audience: "engineering",
  statuses: [],
  subject: "[{severity}] {service} — {impact}",
  lines: [
    line("Severity", "{severity} {severity-name}"),
    line("Service", "{service}"),
    line("Impact", "{impact}"),
    line("Affected", "{affected}"),
    line("Since", "{started}, {duration} ago"),
    line("Incident commander", "{ic}", true),
    line("Next update", "{next-update}", true),
  ],
  sms: "",
};

const nextUpdate = (incident: Incident, pack: Pack, now: Instant, zone: Zone): string | null => {
  const clock = statusClock(incident, pack, now);
  switch (clock.type) {
    case "running":
    case "not-started":
      return `${clockTime(clock.dueAt, zone)} (in ${leftRoundedUp(clock.leftMs)})`;
    case "overdue":
      return "due now";
    case "stopped":
      return null;
  }
};

const whereTo = (incident: Incident): string => {
  if (incident.channel && !isRestricted(incident)) return `join ${incident.channel.name}`;
  const commander = holderOf(incident, "ic")?.name;
  return commander ? `call ${commander}` : "call the incident commander";
};
