// The update on the screen: which text, for whom, in which format, filled from the incident or edited by a person.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import { composeUpdate } from "../../../../actions/update/compose-update.ts";
import { type EditedUpdate, editedUpdate } from "../../../../actions/update/edited-update.ts";
import type { ReadyUpdate } from "../../../../actions/update/post-update.ts";
import { statusClock } from "../../../../domain/clock/status-clock.ts";
import type { Instant } from "../../../../domain/fact/ids.ts";
import type { UpdateFormat } from "../../../../domain/incident/course/facts.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { Audience, Pack, Template, UpdateStatus } from "../../../../domain/pack/pack.ts";
import { zoneAt } from "../../../../domain/text/zone.ts";
import { phaseItMarks } from "../../../../domain/told/told-status.ts";
import {
  type DraftChange,
  draftChanges,
  draftZone,
  type FilledFrom,
  filledFrom,
  saysTooMuch,
} from "../../../../domain/update/draft-age.ts";
import type { PromiseDesk } from "../../../../domain/update/promise-desk.ts";
import { chooseText, isFitting, offeredTemplates, statusOf } from "../../../../domain/update/suggest-template.ts";
import { statusNames } from "../../../../domain/words/update-names.ts";
import { type IncidentView, useIncident } from "../use-incident.ts";
import { type DraftWork, useDraft } from "./use-draft.ts";
import { usePromiseDesk } from "./use-promise-desk.ts";

export interface UpdateWork extends IncidentView {
  readonly templates: readonly Template[];
  readonly template: Template;
  readonly format: UpdateFormat;
  readonly status: UpdateStatus;
  /** The text that is shown, copied and logged. */
  readonly ready: ReadyUpdate;
  readonly sms: EditedUpdate["sms"];
  readonly draft: DraftWork;
  /** The edited text as the app reads it; null while the filled one is shown. */
  readonly edited: EditedUpdate | null;
  /** Null until it has been loaded. */
  readonly desk: PromiseDesk | null;
  /** The edited text that a pick has replaced by another one; null if there isn't one. */
  readonly left: LeftText | null;
  /** What has changed since the edited text was filled. */
  readonly changes: readonly DraftChange[];
  /** What a text edited from now on is filled from. */
  readonly from: FilledFrom;
  pickTemplate(id: string): void;
  pickFormat(format: UpdateFormat): void;
  pickStatus(status: UpdateStatus): void;
  /** Shows the edited text again, for the readers and the status it was written for. */
  putBack(): void;
}

interface LeftText {
  readonly template: Template;
  readonly format: UpdateFormat;
  readonly status: UpdateStatus;
}

/** Returns the update as it would go out now; null if the cards in force have no text at all. */
export const useUpdate = (session: IncidentSession): UpdateWork | null => {
  const view = useIncident();
  const { query } = useLocation();
  const desk = usePromiseDesk();
  const [picked, pickTemplate] = useState<string | null>(null);
  const [format, pickFormat] = useState<UpdateFormat>("slack");
  const [pickedStatus, pickStatus] = useState<UpdateStatus | null>(null);
  const [left, setLeft] = useState<LeftText | null>(null);

  const { incident, pack, now, zone } = view;
  // As it was when the screen opened: a text being written mustn't give way to another one.
  const [due] = useState(() => dueAudience(incident, pack, now));
  const phaseStatus = statusOf(incident);
  const templates = offeredTemplates(incident, pack);
  const wanted = pickedStatus ?? askedStatus(query.status) ?? phaseStatus;
  const asked = query.template || query.audience ? query : { audience: due };
  const chosen = chooseText(incident, templates, { picked, asked, status: wanted });
  const key = { incident: session.id, template: chosen?.template.id ?? "", format };
  const draft = useDraft(key, (from) => !saysTooMuch(incident, from));
  if (!chosen) return null;

  const { template } = chosen;
  const { shown } = draft;
  // A status picked for the edited text holds until the phase changes or readers are told something new.
  const kept = pickedStatus === null && shown?.from.phaseStatus === phaseStatus ? shown.from.status : chosen.status;
  const status = isFitting(template, kept) ? kept : chosen.status;
  const marks = phaseItMarks(status, incident.phase);
  const composed = composeUpdate({ incident, pack, template, format, now, zone, status, overrides: {} });
  const from = filledFrom(incident, {
    status,
    nextUpdateAt: composed.nextUpdateAt,
    zone: zoneAt(zone, composed.nextUpdateAt ?? now),
    audience: template.audience,
  });
  const edited = shown
    ? editedUpdate({
        text: shown.text,
        format,
        drill: incident.drill,
        now,
        zone: draftZone(shown.from, zone, now),
        filledAt: shown.from.nextUpdateAt,
        read: desk?.read ?? null,
      })
    : null;
  const { subject, text, nextUpdateAt, sms } = edited ?? composed;
  // A pick may bring up another text: the edited one is then named, and a tap away.
  const leaving =
    <Value>(pick: (value: Value) => void) =>
    (value: Value): void => {
      if (draft.isTyped) setLeft({ template, format, status });
      pick(value);
    };
  return {
    ...view,
    templates,
    template,
    format,
    status,
    ready: {
      template: template.id,
      audience: template.audience,
      format,
      status,
      subject,
      text,
      nextUpdateAt: status === "resolved" ? null : nextUpdateAt,
      ...(marks ? { marks } : {}),
    },
    sms,
    draft,
    edited,
    desk,
    left: left && (left.template.id !== template.id || left.format !== format) ? left : null,
    changes: shown ? draftChanges(shown.from, from) : [],
    from,
    pickTemplate: leaving(pickTemplate),
    pickFormat: leaving(pickFormat),
    pickStatus: leaving(pickStatus),
    putBack() {
      if (!left) return;
      pickTemplate(left.template.id);
      pickFormat(left.format);
      pickStatus(left.status);
    },
  };
};

// Whose update is due now or soon; nobody's otherwise, and then engineering's text is the one to start with.
const dueAudience = (incident: Incident, pack: Pack, now: Instant): Audience | undefined => {
  const clock = statusClock(incident, pack, now);
  return clock.type === "overdue" || (clock.type !== "stopped" && clock.soon) ? clock.audiences[0] : undefined;
};

// A link may be old or typed by hand: whatever it doesn't name correctly is ignored.
const askedStatus = (status: string | undefined): UpdateStatus | null =>
  status !== undefined && Object.hasOwn(statusNames, status) ? (status as UpdateStatus) : null;
