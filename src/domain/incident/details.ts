// What an incident is known by: title, service, impact, affected. The impact has two doors, its chip on the update and
// entries of that kind in the log. What was said last counts, but free text of the log doesn't go to outsiders and names
// no incident: there the detail counts.

import type { FactId } from "../fact/ids.ts";
import type { Audience } from "../pack/pack.ts";
import type { DetailField } from "./course/facts.ts";
import type { Fact, FactWith } from "./facts.ts";
import type { Incident } from "./incident.ts";
import { entryOf, notedIn, type SaidEntry } from "./said.ts";

/** Returns the impact as that audience reads it; null while nothing is known that is theirs to read. */
export const impactFor = ({ details, impact }: Incident, audience: Audience): string | null =>
  (audience === "engineering" ? impact?.text : undefined) ?? details.impact ?? null;

/** Returns the incident after a detail was said. */
export const evolveDetail = (incident: Incident, fact: FactWith<"detail.set/1">): Incident => {
  const { field, text } = fact.data;
  const details = { ...incident.details, [field]: text };
  const next = { ...incident, details, detailHeads: { ...incident.detailHeads, [field]: fact.id } };
  return field === "impact" ? { ...next, impact: entryOf(fact, text) } : next;
};

/** Returns the incident after an entry of the kind "impact"; one about earlier than what is known changes nothing. */
export const withNotedImpact = (incident: Incident, fact: Fact): Incident => {
  const text = notedIn(fact, "impact");
  if (text === null) return incident;
  const entry: SaidEntry = entryOf(fact, oneLine(text));
  return incident.impact && entry.place < incident.impact.place ? incident : { ...incident, impact: entry };
};

/** Returns the incident with the wording of a detail, or the channel's name, corrected where the entry is one that counts. */
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

// It stands in subject lines.
const oneLine = (text: string): string => text.trim().replace(/\s+/g, " ");
