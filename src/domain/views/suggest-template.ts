// Which text fits now, so that the first tap on the update screen can be the copy.

import type { Incident } from "../incident.ts";
import type { Audience, Pack, Template, UpdateStatus } from "../pack.ts";

/** Returns the templates for this incident: those that open and end a drill only in a drill. */
export const offeredTemplates = ({ drill }: Incident, pack: Pack): readonly Template[] =>
  pack.templates.filter(({ kind }) => drill || (kind !== "drill-opening" && kind !== "drill-end"));

/** Returns the status that the phase stands for; "identified" stays until the phase moves on. */
export const statusOf = ({ phase, lastUpdate }: Incident): UpdateStatus => {
  if (phase.type === "mitigating" || phase.type === "monitoring") return phase.type;
  if (phase.type === "resolved" || phase.type === "stood-down") return "resolved";
  return lastUpdate?.status === "identified" ? "identified" : "investigating";
};

/** Returns engineering's text for the moment: the first status, then updates, the resolved text at the end. */
export const suggestTemplate = (
  incident: Incident,
  templates: readonly Template[],
  status: UpdateStatus,
): Template | undefined => {
  const kind = status === "resolved" ? "resolved" : incident.updateCount === 0 ? "first" : "update";
  const forEngineering = templates.filter(({ audience }) => audience === "engineering");
  return forEngineering.find((template) => template.kind === kind) ?? forEngineering[0] ?? templates[0];
};

/** Returns the audience's first text that fits the status, or its first one. */
export const firstFor = (
  audience: Audience,
  templates: readonly Template[],
  status: UpdateStatus,
): Template | undefined => {
  const { fitting, others } = textsFor(audience, templates, status);
  return fitting[0] ?? others[0];
};

/** Returns the audience's texts: those that fit the status, and the others. */
export const textsFor = (
  audience: Audience,
  templates: readonly Template[],
  status: UpdateStatus,
): { readonly fitting: readonly Template[]; readonly others: readonly Template[] } => {
  const own = templates.filter((template) => template.audience === audience);
  const fits = ({ statuses }: Template): boolean => statuses.length === 0 || statuses.includes(status);
  return { fitting: own.filter(fits), others: own.filter((template) => !fits(template)) };
};

/**
 * Returns the text that a link asks for, by its id or kind or by its audience; undefined where it asks for none that is
 * offered. A kind is looked up too, because a team's cards may call their executive brief by another id.
 */
export const askedTemplate = (
  asked: { readonly template?: string | undefined; readonly audience?: string | undefined },
  templates: readonly Template[],
  status: UpdateStatus,
): Template | undefined =>
  templates.find(({ id }) => id === asked.template) ??
  templates.find(({ kind }) => kind === asked.template) ??
  templates
    .filter(({ audience }) => audience === asked.audience)
    .slice(0, 1)
    .map(({ audience }) => firstFor(audience, templates, status))[0];
