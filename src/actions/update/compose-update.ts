// The update as it would go out now: from what is known, in the chosen format.

import { everyMs } from "../../domain/clock/intervals.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import type { UpdateFormat } from "../../domain/incident/course/facts.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import type { Pack, Template, UpdateStatus } from "../../domain/pack/pack.ts";
import { ownCard } from "../../domain/pack/severities.ts";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import type { Zone } from "../../domain/text/zone.ts";
import { composeMessage } from "../../domain/update/message.ts";
import { type UpdateFields, updateFields } from "../../domain/update/update-fields.ts";
import { lengthOf } from "../../formats/landing/landings.ts";
import type { SmsCount } from "../../formats/landing/sms-count.ts";
import { renderUpdate } from "../../formats/words/update-text.ts";

export type { SmsCount };

export interface UpdateDraft {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly template: Template;
  readonly format: UpdateFormat;
  readonly now: Instant;
  /** The zone of the times in the text. */
  readonly zone: Zone;
  readonly status: UpdateStatus;
  readonly overrides: Partial<UpdateFields>;
}

export interface ComposedUpdate {
  readonly subject: string | null;
  /** What is shown is what is pasted. */
  readonly text: string;
  /** When the text promises the next update; null once resolved, and for a level without a clock. */
  readonly nextUpdateAt: Instant | null;
  readonly sms: SmsCount | null;
}

/** Returns the text; the next update is due one interval of its audience from now, on the full minute. */
export const composeUpdate = (draft: UpdateDraft): ComposedUpdate => {
  const { incident, pack, template, format, now, zone, status, overrides } = draft;
  const { audience } = template;
  const every = everyMs(incident, pack, audience);
  const nextUpdateAt = status === "resolved" || every === null ? null : promiseFrom(now, every);
  const name = ownCard(pack, incident.severity?.id)?.name ?? null;
  const moment = { now, zone, status, nextUpdateAt, audience };
  const fields = updateFields(incident, moment, { "severity-name": name, ...overrides });
  const { subject, text } = renderUpdate(composeMessage(template, fields, incident), format);
  return { subject, text, nextUpdateAt, sms: lengthOf(text, format) };
};

// Texts promise full minutes.
const promiseFrom = (now: Instant, everyMs: number): Instant =>
  (Math.floor((now + everyMs) / MINUTE_MS) * MINUTE_MS) as Instant;
