// Which text fits now, so that the first tap on the update screen can be the copy. Text and status are chosen together:
// no text is ever filled with a status that it contradicts.

import type { Incident } from "../incident/incident.ts";
import type { Audience, Pack, Template, UpdateStatus } from "../pack/pack.ts";
import { agrees, isNewerThanPhase, phaseStatus } from "../told/told-status.ts";

/** Returns the templates for this incident; those that open and end a drill only in a drill. */
export const offeredTemplates = ({ drill }: Incident, pack: Pack): readonly Template[] =>
  pack.templates.filter(({ kind }) => drill || (kind !== "drill-opening" && kind !== "drill-end"));

/** Returns the status that a new text gives: the last one told, until the phase has moved past it. */
export const statusOf = (incident: Incident): UpdateStatus => {
  const { phase, lastUpdate } = incident;
  if (!lastUpdate) return phaseStatus(phase);
  const holds = agrees(lastUpdate.status, phase) || isNewerThanPhase(incident, lastUpdate.order);
  return holds && phase.type !== "stood-down" ? lastUpdate.status : phaseStatus(phase);
};

/** True if nothing in the text contradicts the status. */
export const isFitting = ({ statuses }: Template, status: UpdateStatus): boolean =>
  statuses.length === 0 || statuses.includes(status);

/** Returns the status for a text about one moment, e.g. a decision: the incident's own, if it fits. */
export const statusFor = (template: Template, incident: Incident): UpdateStatus =>
  [statusOf(incident), phaseStatus(incident.phase)].find((status) => isFitting(template, status)) ??
  phaseStatus(incident.phase);

/** Returns engineering's text for the moment: the first status, then updates, the resolved text at the end. */
const suggestTemplate = (
  incident: Incident,
  templates: readonly Template[],
  status: UpdateStatus,
): Template | undefined => {
  const { fitting } = textsFor("engineering", templates, status);
  const own = fitting.length > 0 ? textFor(incident, "engineering", templates, status) : undefined;
  return own ?? templates.find((template) => isFitting(template, status)) ?? templates[0];
};

/**
 * Returns the text that fits status and audience: the first notice for readers who know nothing yet, an update or a
 * correction for those who were told something; if none fits the status, the audience's first one.
 */
export const textFor = (
  { told }: Pick<Incident, "told">,
  audience: Audience,
  templates: readonly Template[],
  status: UpdateStatus,
): Template | undefined => {
  const { fitting, others } = textsFor(audience, templates, status);
  const [first] = fitting;
  if (!first) return others[0];
  if (!told[audience]) return fitting.find(({ kind }) => kind === "resolved" || kind === "first") ?? first;
  // A first notice says less about how things stand than the text that follows it, so it fits fewer statuses.
  const alike = fitting.filter(({ kind }) => kind === first.kind);
  const widest = alike.reduce((best, one) => (widthOf(one) > widthOf(best) ? one : best), first);
  return fitting.find(({ kind }) => kind === "update") ?? widest;
};

const widthOf = ({ statuses }: Template): number => statuses.length || Number.POSITIVE_INFINITY;

/** Returns the audience's texts: those that fit the status, and the others, which can't be chosen with it. */
export const textsFor = (
  audience: Audience,
  templates: readonly Template[],
  status: UpdateStatus,
): { readonly fitting: readonly Template[]; readonly others: readonly Template[] } => {
  const own = templates.filter((template) => template.audience === audience);
  return {
    fitting: own.filter((template) => isFitting(template, status)),
    others: own.filter((template) => !isFitting(template, status)),
  };
};

export interface Wanted {
  /** A text that was picked on the screen. */
  readonly picked: string | null;
  /** What the link to the screen asks for. */
  readonly asked: { readonly template?: string | undefined; readonly audience?: string | undefined };
  readonly status: UpdateStatus;
}

/**
 * Returns the text for what is wanted, and the status it gives; null if the cards in force have no text at all. If an
 * audience has no text for the status, the status gives way.
 */
export const chooseText = (
  incident: Incident,
  templates: readonly Template[],
  { picked, asked, status }: Wanted,
): { readonly template: Template; readonly status: UpdateStatus } | null => {
  const wished = templates.find(({ id }) => id === picked) ?? askedTemplate(incident, asked, templates, status);
  const fitting = wished && !isFitting(wished, status) ? textFor(incident, wished.audience, templates, status) : wished;
  const template = fitting ?? suggestTemplate(incident, templates, status);
  if (!template) return null;
  return { template, status: isFitting(template, status) ? status : (template.statuses[0] ?? status) };
};

/**
 * Returns the text that a link asks for, by its id, its kind or its audience; undefined if none on offer matches. A
 * kind is looked up too, because a team's cards may give their executive brief another id.
 */
export const askedTemplate = (
  incident: Pick<Incident, "told">,
  asked: Wanted["asked"],
  templates: readonly Template[],
  status: UpdateStatus,
): Template | undefined =>
  templates.find(({ id }) => id === asked.template) ??
  templates.find(({ kind }) => kind === asked.template) ??
  templates
    .filter(({ audience }) => audience === asked.audience)
    .slice(0, 1)
    .map(({ audience }) => textFor(incident, audience, templates, status))[0];
