// The update as it would go out now: from what is known, in the format that was chosen.

import type { UpdateFormat } from "../domain/facts.ts";
import type { Instant } from "../domain/ids.ts";
import type { Incident } from "../domain/incident.ts";
import { composeMessage } from "../domain/message.ts";
import type { Pack, Template, UpdateStatus } from "../domain/pack.ts";
import { updateEveryMs } from "../domain/views/status-clock.ts";
import { type UpdateFields, updateFields } from "../domain/views/update-fields.ts";
import { type SmsCount, smsCount } from "../formats/sms-count.ts";
import { renderUpdate } from "../formats/update-text.ts";

export type { SmsCount };

export interface UpdateDraft {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly template: Template;
  readonly format: UpdateFormat;
  readonly now: Instant;
  /** Minutes east of UTC for the times in the text. */
  readonly zone: number;
  readonly status: UpdateStatus;
  readonly overrides: Partial<UpdateFields>;
}

export interface ComposedUpdate {
  readonly subject: string | null;
  /** What is shown is what is pasted. */
  readonly text: string;
  /** When the text promises the next update; null once resolved. */
  readonly nextUpdateAt: Instant | null;
  readonly sms: SmsCount | null;
}

const MINUTE_MS = 60_000;

/** Returns the text; the next update is due one interval of the severity from now, on the full minute. */
export const composeUpdate = (draft: UpdateDraft): ComposedUpdate => {
  const { incident, pack, template, format, now, zone, status, overrides } = draft;
  const level = incident.severity?.level ?? "SEV1";
  const dueAt = Math.floor((now + updateEveryMs(pack, level)) / MINUTE_MS) * MINUTE_MS;
  const nextUpdateAt = status === "resolved" ? null : (dueAt as Instant);
  const name = pack.severities.find(({ id }) => id === incident.severity?.level)?.name ?? null;
  const fields = updateFields(incident, { now, zone, status, nextUpdateAt }, { "severity-name": name, ...overrides });
  const { subject, text } = renderUpdate(composeMessage(template, fields, { drill: incident.drill }), format);
  return { subject, text, nextUpdateAt, sms: format === "sms" ? smsCount(text) : null };
};
