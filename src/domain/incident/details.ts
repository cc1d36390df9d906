// What an incident is known by: title, service, impact, affected. The impact can be entered in two places, its chip on
// the update and log entries of that kind. The latest counts, but free text from the log isn't sent to outsiders and
// doesn't name the incident: there the detail counts.

import type { FactId } from "../fact/ids.ts";
import type { Audience } from "../pack/pack.ts";
import type { DetailField } from "./course/facts.ts";
import type { Fact, FactWith } from "./facts.ts";
import type { Incident } from "./incident.ts";
import { entryOf, notedIn, type SaidEntry } from "./said.ts";

/** Returns the impact as that audience reads it; null while nothing is known that they may read. */
export const impactFor = ({ details, impact }: Incident, audience: Audience): string | null =>
  (audience === "engineering" ? impact?.text : undefined) ?? details.impact ?? null;

/** Returns the incident after a detail is set. */
export const evolveDetail = (incident: Incident, fact: FactWith<"detail.set/1" | "detail.set/2">): Incident => {
  const { field, text } = fact.data;
  const details = { ...incident.details, [field]: text };
  const next = { ...incident, details, detailHeads: { ...incident.detailHeads, [field]: fact.id } };
  return field === "impact" ? { ...next, impact: entryOf(fact, text) } : next;
};

/** Returns the incident after an entry of kind "impact"; one about an earlier time than the known one is ignored. */
export const withNotedImpact = (incident: Incident, fact: Fact): Incident => {
  const text = notedIn(fact, "impact");
  if (text === null) return incident;
  const entry: SaidEntry = entryOf(fact, oneLine(text));
  return incident.impact && entry.place < incident.impact.place ? incident : { ...incident, impact: entry };
};

/** Returns the incident with a detail, the impact or the channel's name reworded, if that entry is one that counts. */
export const correctDetail = (incident: Incident, target: FactId, written: string): Incident => {
  const text = oneLine(written);
  const { channel, details, detailHeads, impact } = incident;
  const heads = Object.entries(detailHeads) as [DetailField, FactId][];
  const field = heads.find(([, id]) => id === target)?.[0];
  return {
    ...incident,
    channel: channel?.fact === target ? { ...channel, name: text } : channel,
    details: field ? { ...details, [field]: text } : details,
    impact: impact?.id === target ? { ...impact, text } : impact,
  };
};

// Details appear in subject lines.
const oneLine = (text: string): string => text.trim().replace(/\s+/g, " ");
